import { htmlText } from '../style/voice/mail/html-text.ts';

const THINKING = /^[\s\S]*<\/think(?:ing)?>/i;
const OPEN_THINKING = /^\s*<think(?:ing)?>[\s\S]*$/i;
const FENCE = /^\s*```[\w-]*\s*\n([\s\S]*?)\n?\s*```\s*$/;
const HTML = /<\/?(?:p|br|div|span|ul|ol|li|strong|em|b|i|html|body|a|h\d|table)\b[^<>]*>/i;

/** What a model says once it has thought; `''` while it still thinks. */
export const withoutThinking = (raw: string): string =>
  raw.replace(THINKING, '').replace(OPEN_THINKING, '').trim();

/** What stands in a fence of Markdown that goes around all of it. */
export const withoutFence = (text: string): string => FENCE.exec(text)?.[1]?.trim() ?? text;

/** The text of what came as HTML; what has no tag of HTML stays as it is. */
export const withoutTags = (text: string): string => (HTML.test(text) ? htmlText(text).trim() : text);

/** Unfinished: a tag, a placeholder or a fence at its end that is not whole is not shown yet. */
export const shownSoFar = (text: string): string =>
  withoutTags(text.replace(/<\/?[a-z][^<>]*$|<\/?$|[{[][^}\]\n]*$|`{1,3}[\w-]*$/i, '')).trim();
