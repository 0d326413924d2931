import { decodeHTML } from 'entities';
import { cleanLine, cleanText } from './clean-text.ts';
import { HOST_ENDINGS } from './host-endings.ts';
import { foldText, isEncoded, isSpacedOut } from './orders/fold-text.ts';
import { ORDERS } from './orders/order-patterns.ts';
import { remembered } from './remembered.ts';

/** A chat template's turns go with what they say. */
const TURN =
  /\[INST\](?:.*?\[\/INST\]|[^\n]*)|<<SYS>>(?:.*?<<\/SYS>>|[^\n]*)|<\|(?:im_start|start_header_id)\|>(?:.*?<\|(?:im_end|eot_id)\|>|[^\n]*)|<(system|instructions?|prompt|assistant)>.*?<\/\1>/gis;
/** A tag that was cut is one only where nothing but attributes follows: "x<y then" compares. */
const MARKUP =
  /<!--.*?(?:-->|$)|<(script|style)\b[^>]*>.*?<\/\1>|\{[^{}]*"[^{}]*\}|<\/?[a-z!][^<>]*>|<\/?[a-z][\w-]*(?:\s+[a-z-]+=[^<>]*)?$|```+|\[\/?INST\]|<<\/?SYS>>|<\|[^|>]*\|>|<\/?s>/gis;
/** What a page puts behind a text that it cut. */
const MORE =
  /(?:…|\.\.\.)\s*(?:(?:see|show|read|view) )?more\b|…\s*(?:mehr(?: anzeigen)?|voir plus|ver más|ver mais|altro|meer weergeven)(?!\p{L})/giu;
/** `[text](address)` leaves its text, an image nothing. */
const PICTURE = /!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g;
const ANCHOR = /\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;
/** Nor is an account to pay into anything of a profile's. */
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,4})?\b/g;
const LINK = new RegExp(
  `\\b(?:https?:\\/\\/|www\\.|javascript:|data:)\\S+|\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+\\b|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:${HOST_ENDINGS})\\/\\S*`,
  'gi',
);

/** "i.g.n.o.r.e": its full stops end no sentence, so they are put away while sentences are told apart. */
const DOTTED = /(?<!\p{L})(?:\p{L}[.\-_*·|]){4,}\p{L}(?!\p{L})/gu;
const AWAY = '\u{E000}';

/** A full profile has some 60 texts, and each draft of it asks for most of them five times over. */
const MOST_TEXTS = 300;

/**
 * What of a text from a page may be shown to a model: no markup, links, invisible characters, chat templates, and no
 * sentence that gives an instruction or fakes an answer, be it spelled in look-alikes. May be `''`.
 */
export const dropInstructions = remembered(withoutInstructions, MOST_TEXTS);

function withoutInstructions(text: string): string {
  // invisible characters first: they would hide a link or a tag; so would entities
  const plain = cleanText(decodeHTML(cleanText(text.replaceAll(AWAY, ''))))
    .replace(PICTURE, ' ')
    .replace(ANCHOR, '$1')
    .replace(TURN, ' ')
    .replace(MARKUP, ' ')
    .replace(LINK, ' ')
    .replace(IBAN, ' ')
    .replace(MORE, ' ')
    .replace(/ +(?=[.,](?:\s|$))/g, '');
  const dotted: string[] = [];
  const whole = plain.replace(DOTTED, (letters) => `${AWAY}${dotted.push(letters) - 1}${AWAY}`);
  const back = (part: string, form: (letters: string) => string) =>
    part.replace(/\u{E000}(\d+)\u{E000}/gu, (_, at: string) => form(dotted[Number(at)] ?? ''));
  const judged = (part: string) => isHarmless(back(part, (letters) => letters.replace(/[^\p{L}]/gu, '')));
  const sentences = whole.match(/[^.!?。！？]+[.!?。！？]*["”')]*\s*/gu) ?? [];
  const kept = sentences.map((sentence) => sound(sentence, judged)).join('');
  return cleanLine(back(kept, (letters) => letters));
}

/** A line's end may end a sentence or not: the lines that give no order, unless they give one together. */
function sound(sentence: string, judged: (part: string) => boolean): string {
  const kept = (sentence.match(/[^\n]+\n*|\n+/g) ?? []).filter(judged).join('');
  return judged(kept) ? kept : '';
}

function isHarmless(sentence: string): boolean {
  const line = cleanLine(sentence);
  if (isSpacedOut(line) || isEncoded(line)) return false;
  const folded = foldText(line);
  // "ignore-all-previous-instructions"
  const forms = new Set([line, folded, folded.replace(/(?<=\p{L})[-_*~|]+(?=\p{L})/gu, ' ')]);
  return ![...forms].some((form) => ORDERS.some((pattern) => pattern.test(form)));
}

/** A text of the user's own without its addresses, and without the words that only led to them. */
export const withoutLinks = (text: string): string =>
  cleanLine(
    text
      .replace(ANCHOR, '$1')
      .replace(
        /[\s,;:(–—-]*(?:\b(?:see|more (?:at|on)|read more(?: at)?|details (?:at|on)|visit|at|via|on)\b[\s:]*)?(?:https?:\/\/|www\.)\S*[^\s.,;:!?)]\)?/gi,
        '',
      ),
  );
