/** How a role that goes on ends its date range, by interface language; lower case, straight apostrophe; seen 2026-04. */
const BY_LANGUAGE = {
  en: ['present', 'now', 'current', 'today'],
  de: ['heute', 'bis heute', 'gegenwart', 'aktuell'],
  fr: ["aujourd'hui", 'présent', 'à ce jour', 'actuellement'],
  es: ['actualidad', 'la actualidad', 'presente', 'actualmente', 'el presente', 'hoy'],
  pt: [
    'o momento',
    'presente',
    'o presente',
    'até o momento',
    'até ao momento',
    'atual',
    'atualmente',
    'atualidade',
  ],
  it: ['presente', 'oggi', 'attuale', 'in corso', 'ad oggi'],
  nl: ['heden', 'nu', 'present'],
  sv: ['nu', 'nuvarande', 'nutid', 'idag', 'pågående'],
  pl: ['obecnie', 'do chwili obecnej', 'teraz', 'do teraz', 'do dziś', 'nadal'],
  tr: ['halen', 'günümüz', 'devam ediyor', 'şu an', 'şimdi', 'bugün'],
  ja: ['現在'],
  zh: ['至今', '现在', '現在', '目前', '迄今'],
} as const;

const WORDS: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flat());

/** Whether a text says "Present" in one of the languages. */
export const isPresentWord = (text: string): boolean =>
  WORDS.has(text.toLocaleLowerCase('en').replace(/[’‘]/g, "'").replace(/\.$/, '').trim());
