import type { EmailLanguage, Speech } from '../language/email-language.ts';
import { scaffoldOf } from '../language/scaffold.ts';
import { FREE_WORD } from './free-word.ts';
import type { NamedSentences, RewriteSchema } from './rewrite-schema.ts';
import { literal } from './word-pattern.ts';

/** The longest a translated email can get, in tokens: other languages than English take up to twice as many. */
export const TRANSLATION_TOKENS = 700;
/** Times as many words as the original at most, and a few more. */
const GROWTH = { factor: 1.6, words: 4 };

const nameOf = (language: EmailLanguage): string =>
  language === 'en' ? 'English' : scaffoldOf(language).name;

/** Asks for the sentences of an email in another language. */
export function translationMessage(sentences: NamedSentences, { language, address }: Speech): string {
  const manner = language === 'en' ? '' : ` ${scaffoldOf(language).manner[address]}`;
  return `Translate each of these into natural ${nameOf(language)}, as an email to the reader.${manner} Names and numbers stay as they are. Add nothing, leave nothing out.
<data>
${JSON.stringify(Object.fromEntries([...sentences].map(([name, { text }]) => [name, text])))}
</data>
Answer with JSON of just ${[...sentences.keys()].join(', ')}.`;
}

/** The scaffold of a translation: one sentence for each, with no number that the original has not. */
export function translationSchema(sentences: NamedSentences): RewriteSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      [...sentences].map(([name, { kind, text }]) => [
        name,
        { type: 'string' as const, pattern: pattern(kind, text) },
      ]),
    ),
    required: [...sentences.keys()],
  };
}

const END = { statement: '[.]', question: '[?]', phrase: '' };

function pattern(kind: keyof typeof END, text: string): string {
  const numbers = new Set(
    (text.match(/\d[\d.,]*\d|\d/g) ?? []).flatMap((number) => [number, swapped(number)]),
  );
  const word = [FREE_WORD, ...[...numbers].map(literal), ...(text.includes('%') ? ['%'] : [])].join('|');
  const most = Math.ceil(text.split(/\s+/).length * GROWTH.factor) + GROWTH.words;
  const opened = kind === 'question' ? '¿?' : '';
  return `^${opened}(${word})([,:;]? (${word})){0,${most}} ?${END[kind]}$`;
}

/** "4,300" as "4.300", and the other way round. */
const swapped = (number: string): string => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
