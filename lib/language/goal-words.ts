import { type EmailLanguage, either, type Said } from './email-language.ts';

/**
 * The words of goals as people jot them down, in one language: "Demo", "Termin vereinbaren", "15 minutes". Stems of
 * patterns, in small letters but for German nouns.
 */
export interface GoalWords {
  /** Nouns of what is arranged, by the article that they take in the question. */
  things: readonly (readonly [article: string, nouns: string])[];
  /** Adjectives that stand before such a noun. */
  before: string;
  /** What minutes are asked for as. */
  minutes: (count: string) => string;
  /** What is done to such a thing, before or behind it: it goes, since the question has a verb of its own. */
  arranging: RegExp;
  /** What is the lead's, as it is said to them: pairs of what stands there and what is said. */
  theirs: Said<readonly (readonly [RegExp, string])[]>;
  /** What a question to the lead has where it uses that form of address. */
  spoken: Said<RegExp>;
}

type Others = Exclude<EmailLanguage, 'en'>;

const WORDS: Readonly<Record<Others, GoalWords>> = {
  de: {
    things: [
      [
        'ein',
        'Termin|Gespräch|Telefonat|Anruf|Treffen|Test|Pilotprojekt|Pilot|Besuch|Audit|Workshop|Webinar|Austausch|Videoanruf|Muster|Angebot|Probemonat|Rundgang|Erstgespräch|Kennenlerngespräch',
      ],
      [
        'eine',
        'Demo|Vorführung|Besichtigung|Probe|Beratung|Führung|Präsentation|Analyse|Videokonferenz|Teststellung',
      ],
    ],
    before:
      'kurze[rs]?|kleine[rs]?|kostenlose[rs]?|kostenfreie[rs]?|unverbindliche[rs]?|erste[rs]?|persönliche[rs]?|gemeinsame[rs]?',
    minutes: (count) => `ein ${count}-minütiges Gespräch`,
    arranging:
      /^(?:(?:buche|vereinbare)n? )|\s(?:buchen|bekommen|kriegen|vereinbaren|ausmachen|machen|anbieten|zeigen|planen|führen|gewinnen|fixieren)$/iu,
    theirs: {
      formal: [
        [/(?<!\p{L})(?:ihr|sein|deren|dessen)(e[mnrs]?)?(?= \p{Lu})/gu, 'Ihr$1'],
        [/(?<!\p{L})mit (?:ihr|ihm|ihnen|der Kundin|dem Kunden)(?!\p{L})/giu, 'mit Ihnen'],
      ],
      informal: [
        [/(?<!\p{L})(?:ihr|sein)(e[mnrs]?)?(?= \p{Lu})/gu, 'dein$1'],
        [/(?<!\p{L})mit (?:ihr|ihm|ihnen)(?!\p{L})/giu, 'mit dir'],
      ],
    },
    spoken: {
      formal: /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
      informal: /(?<!\p{L})(?:du|dir|dich|deine?[mnrs]?)(?!\p{L})/iu,
    },
  },
  fr: {
    things: [
      [
        'un',
        'appel|rendez-vous|échange|entretien|essai|pilote|audit|échantillon|atelier|test|café|devis|webinaire|déjeuner',
      ],
      ['une', 'démo|démonstration|réunion|visite|présentation|rencontre|visio|conversation|consultation'],
    ],
    before: 'courte?|petite?|brève|bref|premier|première',
    minutes: (count) => `un échange de ${count} minutes`,
    arranging:
      /^(?:réserver|obtenir|avoir|décrocher|prendre|caler|proposer|demander) (?=(?:une? )?(?:\p{L}+ )?\p{L})/iu,
    theirs: {
      formal: [
        [/(?<!\p{L})(?:son|sa|leur)(?= \p{L})/giu, 'votre'],
        [/(?<!\p{L})(?:ses|leurs)(?= \p{L})/giu, 'vos'],
        [/(?<!\p{L})avec (?:elle|lui|eux)(?!\p{L})/giu, 'avec vous'],
        [/^lui (?=\p{L}+er )/iu, ''],
      ],
      informal: [
        [/(?<!\p{L})son(?= \p{L})/giu, 'ton'],
        [/(?<!\p{L})sa(?= \p{L})/giu, 'ta'],
        [/(?<!\p{L})ses(?= \p{L})/giu, 'tes'],
        [/(?<!\p{L})avec (?:elle|lui|eux)(?!\p{L})/giu, 'avec toi'],
        [/^lui (?=\p{L}+er )/iu, ''],
      ],
    },
    spoken: {
      formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
      informal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t['’]/iu,
    },
  },
  es: {
    things: [
      [
        'una',
        'llamada|demo|demostración|reunión|visita|prueba|videollamada|conversación|charla|muestra|auditoría|presentación|cita|consultoría',
      ],
      ['un', 'café|taller|piloto|encuentro|webinar|seminario|diagnóstico|presupuesto'],
    ],
    before: 'breve|corta|corto|primera|primer|pequeñ[ao]',
    minutes: (count) => `una llamada de ${count} minutos`,
    arranging:
      /^(?:reservar|conseguir|obtener|cerrar|proponer|pedir|concretar) (?=(?:una? )?(?:\p{L}+ )?\p{L})/iu,
    theirs: {
      formal: [
        [/^(\p{L}+r)les? /iu, '$1 '],
        [/(?<!\p{L})con (?:ella|él|ellos|ellas)(?!\p{L})/giu, 'con usted'],
      ],
      informal: [
        [/^(\p{L}+r)les? /iu, '$1 '],
        [/(?<!\p{L})su(s?)(?= \p{L})/giu, 'tu$1'],
        [/(?<!\p{L})con (?:ella|él|ellos|ellas)(?!\p{L})/giu, 'contigo'],
      ],
    },
    spoken: {
      formal: /(?<!\p{L})(?:usted|le)(?!\p{L})/iu,
      informal: /(?<!\p{L})(?:tú|te|ti|tus?|contigo)(?!\p{L})/iu,
    },
  },
  it: {
    things: [
      [
        'una',
        'chiamata|demo|dimostrazione|riunione|visita|prova|videochiamata|conversazione|presentazione|telefonata|consulenza',
      ],
      ['un', 'incontro|campione|caffè|appuntamento|workshop|webinar|colloquio|audit|preventivo|test'],
    ],
    before: 'breve|primo|prima|piccol[ao]',
    minutes: (count) => `una chiamata di ${count} minuti`,
    arranging: /^(?:prenotare|ottenere|proporre|richiedere|prendere) (?=(?:un[ao]? )?(?:\p{L}+ )?\p{L})/iu,
    theirs: {
      formal: [
        [/^(\p{L}+r)(?:le|gli|loro) /iu, '$1e '],
        [/(?<!\p{L})su(?=(?:o|a|oi|e) \p{L})/gu, 'Su'],
        [/(?<!\p{L})con (?:lei|lui|loro)(?!\p{L})/giu, 'con Lei'],
      ],
      informal: [
        [/^(\p{L}+r)(?:le|gli) /iu, '$1e '],
        [/(?<!\p{L})suo(?= \p{L})/giu, 'tuo'],
        [/(?<!\p{L})sua(?= \p{L})/giu, 'tua'],
        [/(?<!\p{L})suoi(?= \p{L})/giu, 'tuoi'],
        [/(?<!\p{L})sue(?= \p{L})/giu, 'tue'],
        [/(?<!\p{L})con (?:lei|lui)(?!\p{L})/giu, 'con te'],
      ],
    },
    spoken: {
      formal: /(?<!\p{L})(?:Le|Lei|Su[oae]i?)(?!\p{L})|\p{L}Le(?!\p{L})/u,
      informal: /(?<!\p{L})(?:tu|ti|te|tu[oae]i?)(?!\p{L})/iu,
    },
  },
  pt: {
    things: [
      [
        'uma',
        'ligação|demo|demonstração|reunião|visita|amostra|videochamada|conversa|apresentação|chamada|auditoria|avaliação',
      ],
      ['um', 'café|teste|piloto|encontro|workshop|webinar|bate-papo|orçamento|diagnóstico'],
    ],
    before: 'breve|curta|curto|rápid[ao]|primeir[ao]|pequen[ao]',
    minutes: (count) => `uma conversa de ${count} minutos`,
    arranging:
      /^(?:reservar|conseguir|obter|fechar|propor|pedir|solicitar) (?=(?:uma? )?(?:\p{L}+ )?\p{L})/iu,
    theirs: either([
      [/^(\p{L}+r)-lhes? /iu, '$1 '],
      [/(?<!\p{L})a (\p{L}+) del[ae]s?(?!\p{L})/giu, 'a sua $1'],
      [/(?<!\p{L})o (\p{L}+) del[ae]s?(?!\p{L})/giu, 'o seu $1'],
      [/(?<!\p{L})com (?:ela|ele|elas|eles)(?!\p{L})/giu, 'com você'],
    ]),
    spoken: either(/(?<!\p{L})(?:você|sua|seu|suas|seus|lhe)(?!\p{L})|^Gostaria de /iu),
  },
  nl: {
    things: [
      [
        'een',
        'gesprek|demo|afspraak|telefoontje|belafspraak|proef|proefperiode|monster|rondleiding|bezoek|kennismaking|test|pilot|workshop|webinar|videogesprek|offerte|presentatie',
      ],
    ],
    before: 'korte?|klein|kleine|gratis|eerste|vrijblijvend|vrijblijvende|persoonlijk|persoonlijke',
    minutes: (count) => `een gesprek van ${count} minuten`,
    arranging: /\s(?:boeken|krijgen|maken|regelen|plannen|inplannen|vragen|aanvragen)$/iu,
    theirs: {
      formal: [
        [/(?<!\p{L})met (?:haar|hem|hen)(?=$|[ ,.](?:op|over|om|in|en|volgende|deze)\b)/giu, 'met u'],
        [
          /(?<!\p{L})(?:haar|zijn|hun)(?= (?:team|collega|bedrijf|afdeling|planning|fabriek|kantoor|chef|inkoop))/giu,
          'uw',
        ],
        [/^(?:haar|hem|hun|hen) (?=een )/iu, ''],
      ],
      informal: [
        [/(?<!\p{L})met (?:haar|hem|hen)(?=$|[ ,.](?:op|over|om|in|en|volgende|deze)\b)/giu, 'met jou'],
        [
          /(?<!\p{L})(?:haar|zijn|hun)(?= (?:team|collega|bedrijf|afdeling|planning|fabriek|kantoor|chef|inkoop))/giu,
          'je',
        ],
        [/^(?:haar|hem|hun|hen) (?=een )/iu, ''],
      ],
    },
    spoken: { formal: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu, informal: /(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu },
  },
};

export const goalWordsOf = (language: Others): GoalWords => WORDS[language];
