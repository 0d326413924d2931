import type { ProfileData } from '../user-json.ts';
import { anyOf, type Evidence } from './word-pattern.ts';

const SEEKING = anyOf(
  '#?open ?to ?work|open (to|for) (a |my )?(new |next |other )*(roles?|opportunit(y|ies)|positions?|challenges?|jobs?|offers)',
  '(actively )?(seeking|looking for|exploring|in search of) (a |an |my |the |for )?(new |next |full[- ]time |permanent |other )*(\\p{L}+ )?(roles?|opportunit(y|ies)|positions?|challenges?|jobs?|employment|work)',
  'job ?seeker|between (jobs|roles|positions)|in (career )?transition|(currently )?unemployed|available (immediately|for (hire|new \\p{L}+))|on the job market',
  '(auf der suche nach|suche|offen für|bereit für)( nach)? (einer? |eine |neue[nr]? |spannende[nr]? |berufliche[nr]? )*(herausforderung(en)?|stellen?|jobs?|rollen?|aufgaben?|positionen|position|chancen|möglichkeiten|angebote|arbeit)|(arbeits|stellen|job)suchend|arbeitslos|in beruflicher (neuorientierung|veränderung)|berufliche neuorientierung|ab sofort verfügbar',
  "(à la recherche d|en recherche d|à l'écoute d|ouverte? à |cherche |recherche )('|e |es )?(un |une |nouve\\p{L}+ |d')*(opportunités?|poste|emploi|emplois|défis?|missions?|challenge|travail|opportunité)|en recherche (active|d'emploi)|demandeu(r|se) d'emploi|sans emploi|en transition professionnelle|disponible immédiatement|en reconversion",
  '(en (la )?búsqueda (activa )?(de)?|buscando|busco|abiert[oa] a)( un| una| de)?( nuev[oa]s?)* ?(oportunidad(es)?|empleo|trabajo|retos?|puesto|proyectos?|desafíos?)|en búsqueda activa|en transición (laboral|profesional)|desemplead[oa]|en paro|disponible de inmediato',
  '(em busca de|à procura de|procurando|buscando|procuro|busco|abert[oa] a|disponível para)( um| uma)?( nov[oa]s?)* ?(oportunidades?|emprego|trabalho|desafios?|recolocação|vagas?|projetos)|em (transição de carreira|recolocação)|desempregad[oa]',
  "(in cerca|alla ricerca|apert[oa] a|cerco|disponibile per)( di)?( un| una| un')? ?(nuov[eiao]+ )?(opportunità|lavoro|impiego|sfid[ae]|posizion[ei]|occupazione|ruol[oi])|disoccupat[oa]|in transizione professionale|disponibile da subito",
  '(op zoek naar|zoek(t|ende)? naar|zoek|open voor|toe aan)( een| mijn)?( nieuwe| volgende| leuke)* (uitdaging(en)?|baan|functie|rol|kansen|werk|opdracht(en)?|job|stap)|werkzoekend|werkloos|per direct beschikbaar|tussen twee banen',
);
/** What is left behind; a mere boast where another job goes on. */
const FORMER =
  /^\W*(ex[- ]\p{L}|former(ly)?\s|ehemalige?r?\s|ancien(ne)?\s|anterior(mente)?\s|voormalige?\s|oud-\p{L})/iu;

/** No job at present: said so in the headline or the title, or every role has ended. */
export function betweenJobs(profile: ProfileData): Evidence | undefined {
  for (const field of ['headline', 'current_title', 'current_company'] as const)
    if (
      SEEKING.test(profile[field]) ||
      /^(career|sabbatical|laufbahn)[ -]?(break|pause)?$/i.test(profile[field])
    )
      return { evidence: profile[field], field };
  const { career_history: roles, current_company, current_title, headline } = profile;
  if (current_company || roles.some(({ end }) => !end)) return undefined;
  if (FORMER.test(headline)) return { evidence: headline, field: 'headline' };
  const [last] = roles;
  return last && !current_title
    ? {
        evidence: `${[last.title, last.company].filter(Boolean).join(', ')} – ${last.end}`,
        field: 'career_history',
      }
    : undefined;
}
