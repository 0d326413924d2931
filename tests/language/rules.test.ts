import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../lib/email/check-email.ts';
import { bodyText, type RuleInput } from '../../lib/email/rules/rule.ts';
import type { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { buildLeadProfile } from '../../lib/lead/build-lead-profile.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const POST: Partial<Record<EmailLanguage, string>> = {
  de: 'In unserer neuen Kantine mit 1.200 Plätzen versteht man mittags sein eigenes Wort nicht.',
  fr: 'Dans notre nouvelle cantine de 1 200 places, on ne s’entend plus à midi.',
  es: 'En nuestra nueva cantina de 1.200 plazas nadie se entiende al mediodía.',
  it: 'Nella nostra nuova mensa da 1.200 posti a mezzogiorno nessuno si capisce.',
  nl: 'In onze nieuwe kantine met 1.200 plaatsen verstaat niemand elkaar tussen de middag.',
  pt: 'No nosso novo refeitório de 1.200 lugares ninguém se entende ao meio-dia.',
};
const GOOD: Record<'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt', string> = {
  de: 'Sie haben geschrieben, dass man in Ihrer neuen Kantine mit 1.200 Plätzen mittags das eigene Wort nicht versteht.\n\nWir bauen Akustikplatten aus altem Beton für Büros und Kantinen. Damit könnten Ihre Leute wieder in Ruhe essen, ohne dass sich an der Architektur des Hauses etwas ändert.\n\nWäre ein Muster für Sie interessant?',
  fr: "Vous avez écrit que, dans votre nouvelle cantine de 1 200 places, on ne s'entend plus à midi.\n\nNous fabriquons des panneaux acoustiques en béton recyclé pour les bureaux et les cantines. Cela pourrait permettre à vos équipes de déjeuner au calme, sans rien changer à l'architecture.\n\nUn échantillon vous intéresserait-il ?",
  es: 'En su publicación escribe que en su nueva cantina de 1.200 plazas nadie se entiende al mediodía.\n\nHacemos paneles acústicos de hormigón reciclado para oficinas y cantinas. Así su equipo podría volver a comer en calma, sin cambiar nada de la arquitectura del edificio.\n\n¿Le interesaría una muestra para ver el material?',
  it: 'Nel Suo post scrive che nella Sua nuova mensa da 1.200 posti a mezzogiorno nessuno si capisce.\n\nProduciamo pannelli acustici in cemento riciclato per uffici e mense. Così le Sue persone potrebbero tornare a pranzare con calma, senza cambiare nulla nella architettura di questo bel palazzo.\n\nPotrebbe interessarLe un campione del materiale?',
  nl: 'U schreef dat in uw nieuwe kantine met 1.200 plaatsen niemand elkaar tussen de middag verstaat.\n\nWij maken akoestische panelen van gerecycled beton voor kantoren en kantines. Zo zouden uw mensen weer rustig kunnen eten, zonder dat de architectuur verandert of er iets wordt gesloopt.\n\nZou een monster interessant voor u zijn?',
  pt: 'Na sua publicação escreve que no seu novo refeitório de 1.200 lugares ninguém se entende ao meio-dia.\n\nFazemos painéis acústicos de concreto reciclado para escritórios e refeitórios. Assim a sua equipe poderia voltar a almoçar com calma, sem mudar nada na arquitetura do prédio.\n\nUma amostra seria do seu interesse?',
};
type Foreign = keyof typeof GOOD;

function check(language: Foreign, text: string, address: Address = 'formal', over: Partial<RuleInput> = {}) {
  const profile = {
    ...emptyProfile(),
    name: 'Ayşe Kaya',
    current_company: 'Elbwerk',
    recent_activity: [{ kind: 'authored' as const, text: POST[language] ?? '', age: '', url: '' }],
  };
  const sender = normalizeSender({
    name: 'Maya Lind',
    company: 'Corvane',
    offer: 'Akustikplatten aus altem Beton',
    proof: ['38 % weniger Hall'],
    address: 'Kai 4',
  });
  return checkEmail({
    subject: language === 'de' ? 'neue Kantine' : 'Elbwerk 1.200',
    body: `Guten Tag Ayşe Kaya,\n\n${text}\n\nViele Grüße\nMaya Lind`,
    footer: '',
    objective: '',
    profile,
    sender,
    lead_profile: buildLeadProfile({ objective: '', profile_data: profile }, sender.offer),
    speech: { language, address },
    ...over,
  }).findings.map(({ why, params }) => `${why} ${params[0] ?? ''}`.trim());
}
const LANGUAGES = Object.keys(GOOD) as Foreign[];

describe('the rules on an email that is not English', () => {
  it.each(LANGUAGES)('find nothing in a good one in %s', (language) => {
    expect(check(language, GOOD[language])).toEqual([]);
  });

  it.each<[Foreign, string, string, string]>([
    ['de', '1.200', '1.300', 'number_unknown 1.300'],
    ['de', 'mittags', 'an zwölf Tagen', 'number_unknown zwölf'],
    ['de', 'Damit könnten', 'Mit 45 Prozent weniger Hall könnten', 'number_unknown 45 Prozent'],
    ['fr', '1 200', '1 300', 'number_unknown 1 300'],
    ['fr', 'Cela pourrait', 'Avec douze panneaux, cela pourrait', 'number_unknown douze'],
    ['es', '1.200', '2,5', 'number_unknown 2,5'],
    ['it', '1.200', 'trenta', 'number_unknown trenta'],
    ['nl', '1.200', 'twaalf', 'number_unknown twaalf'],
    ['pt', '1.200', 'doze', 'number_unknown doze'],
  ])('in %s mark a number that nobody stated: %j as %j', (language, from, to, found) => {
    expect(check(language, GOOD[language].replace(from, to))).toContain(found);
  });

  it.each<[Foreign, string, string]>([
    ['de', 'Damit könnten', 'Mit 38 Prozent weniger Hall könnten'],
    ['de', '1.200', '1200'],
    ['fr', 'Cela pourrait', '38 % de réverbération en moins, et cela pourrait'],
  ])('in %s take a stated one in any form: %j as %j', (language, from, to) => {
    expect(check(language, GOOD[language].replace(from, to))).toEqual([]);
  });

  it.each<[Foreign, string]>([
    ['de', '„mittags ist es hier immer laut“'],
    ['fr', '« à midi il y a trop de bruit »'],
    ['es', '"siempre hay mucho ruido aquí"'],
  ])('in %s mark a quotation that nobody said: %s', (language, quoted) => {
    expect(check(language, `${GOOD[language]} ${quoted}`)).toContain(`quote_unknown ${quoted}`);
  });

  it('take what was said word for word', () => {
    const quoted =
      '„In unserer neuen Kantine mit 1.200 Plätzen versteht man mittags sein eigenes Wort nicht.“';
    expect(check('de', GOOD.de.replace(/^.*$/m, `Sie haben geschrieben: ${quoted}`))).toEqual([]);
  });

  it.each<[Foreign, Address, string, string, string]>([
    ['de', 'formal', 'Damit könnten Ihre Leute', 'Damit könnten deine Leute', 'voice_mixed deine'],
    ['fr', 'formal', 'vos équipes', 'tes équipes', 'voice_mixed tes'],
    ['es', 'formal', 'su equipo', 'tu equipo', 'voice_mixed tu'],
    ['it', 'formal', 'le Sue persone', 'le tue persone', 'voice_mixed tue'],
    ['nl', 'formal', 'uw mensen', 'jouw mensen', 'voice_mixed jouw'],
    ['pt', 'formal', 'a sua equipe', 'a tua equipe', 'voice_mixed tua'],
    ['fr', 'informal', 'xx', 'xx', 'voice_mixed votre'],
    ['nl', 'informal', 'xx', 'xx', 'voice_mixed uw'],
    ['it', 'informal', 'xx', 'xx', 'voice_mixed Suo'],
    ['de', 'informal', 'xx', 'xx', 'voice_mixed Ihrer'],
  ])('in %s, %s, mark the other form of address: %j as %j', (language, address, from, to, found) => {
    expect(check(language, GOOD[language].replace(from, to), address)).toContain(found);
  });

  it('know "Sie" from "sie", and "Sie" at the beginning of a sentence from both', () => {
    const informal = GOOD.de
      .replace('Sie haben geschrieben', 'du hast geschrieben')
      .replace('Ihrer', 'eurer')
      .replace('Ihre Leute wieder', 'deine Leute wieder')
      .replace('für Sie', 'für dich');
    expect(check('de', informal, 'informal')).toEqual([]);
    const plates = informal.replace(
      'Kantinen. Damit',
      'Kantinen. Sie sind leicht, und sie halten lange. Damit',
    );
    expect(check('de', plates, 'informal')).toEqual([]);
    expect(check('de', `${informal} Passt es Ihnen?`, 'informal')).toContain('voice_mixed Ihnen');
  });

  it.each<[Foreign, string, string]>([
    ['de', 'ich hoffe, es geht Ihnen gut.', 'opener'],
    ['de', 'Das ist garantiert gut.', 'spam'],
    ['de', 'Mehr im Anhang.', 'link'],
    ['fr', "J'espère que vous allez bien.", 'opener'],
    ['fr', 'Cliquez ici.', 'spam'],
    ['es', 'Mi nombre es Maya.', 'opener'],
    ['pt', 'Espero que esteja bem.', 'opener'],
    ['it', 'Mi chiamo Maya.', 'opener'],
    ['nl', 'Ik hoop dat het goed gaat.', 'opener'],
    ['de', 'Als introvertierte Person mögen Sie Ruhe.', 'discreet'],
  ])('in %s mark %j', (language, sentence, why) => {
    expect(check(language, `${sentence} ${GOOD[language]}`).join(' ')).toContain(why);
  });

  it('tell the closing from the text without its comma', () => {
    expect(bodyText('Guten Tag,\n\nText.\n\nViele Grüße\nMaya').text).toBe('Text.');
    expect(bodyText('Guten Tag,\n\nText.\n\nMit freundlichen Grüßen\nMaya').text).toBe('Text.');
  });
});
