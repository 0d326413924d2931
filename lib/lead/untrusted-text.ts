import { decodeHTML } from 'entities';
import { cleanLine } from './clean-text.ts';
import { HOST_ENDINGS } from './host-endings.ts';
import { foldText, isEncoded, isSpacedOut } from './orders/fold-text.ts';
import { ORDERS } from './orders/order-patterns.ts';

const MARKUP =
  /<!--.*?(?:-->|$)|<(script|style)\b[^>]*>.*?<\/\1>|\{[^{}]*"[^{}]*\}|<\/?[a-z!][^<>]*(?:>|$)|```+|\[\/?INST\]|<<\/?SYS>>|<\|[^|>]*\|>|<\/?s>/gis;
/** What a page puts behind a text that it cut. */
const MORE =
  /(?:…|\.\.\.)\s*(?:(?:see|show|read|view) )?more\b|…\s*(?:mehr(?: anzeigen)?|voir plus|ver más|ver mais|altro|meer weergeven)(?!\p{L})/giu;
/** `[text](address)` leaves its text, an image nothing. */
const PICTURE = /!\[[^\]]*\]\([^)]*\)/g;
const ANCHOR = /\[([^\]]*)\]\([^)]*\)/g;
const LINK = new RegExp(
  `\\b(?:https?:\\/\\/|www\\.|javascript:|data:)\\S+|\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+\\b|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:${HOST_ENDINGS})\\/\\S*`,
  'gi',
);

/** "i.g.n.o.r.e": its full stops end no sentence. Shorter ones are abbreviations. */
const DOTTED = /(?<!\p{L})(?:\p{L}[.\-_*·|]){4,}\p{L}(?!\p{L})/gu;

/**
 * What of a text from a page may be shown to a model: no markup, links, invisible characters, chat templates, and no
 * sentence that gives an instruction or fakes an answer, be it spelled in look-alikes. May be `''`.
 */
export function dropInstructions(text: string): string {
  // invisible characters first: they would hide a link or a tag; so would entities
  const plain = cleanLine(
    cleanLine(decodeHTML(cleanLine(text)))
      .replace(PICTURE, ' ')
      .replace(ANCHOR, '$1')
      .replace(MARKUP, ' ')
      .replace(LINK, ' ')
      .replace(MORE, ' ')
      .replace(/ +(?=[.,](?:\s|$))/g, ''),
  ).replace(DOTTED, (letters) => letters.replace(/[^\p{L}]/gu, ''));
  const sentences = plain.match(/[^.!?。！？]+[.!?。！？]*["”')]*\s*/gu) ?? [];
  return cleanLine(sentences.filter(isHarmless).join(''));
}

function isHarmless(sentence: string): boolean {
  const line = cleanLine(sentence);
  if (isSpacedOut(line) || isEncoded(line)) return false;
  const folded = foldText(line);
  return !ORDERS.some((pattern) => pattern.test(line) || pattern.test(folded));
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
