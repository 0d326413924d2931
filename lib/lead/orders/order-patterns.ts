import { ENGLISH_ORDERS } from './english-orders.ts';
import { ORDERS_BY_LANGUAGE } from './orders-by-language.ts';

/** The names under which the prompt gives its data; nobody else writes them so. */
const LABEL = /\b(?:SENDER|READER|OFFER|PROOF|GOAL|FACT|STYLE)\s*[:,]/;
/** "Ignore the instructions" as most languages of Europe say it. */
const IGNORE_ANYWHERE =
  /(?:^|[.,:;!?]\s*)(?:ignor(?!ing|ed|an|ier(?:en|t)\s)|ігнор)\p{L}{0,7}\s.{0,40}(?:instru[kcç]|instrux|anvis|pokyn|ohje|інструкц|prompt)/iu;

export const ORDERS: readonly RegExp[] = [...ENGLISH_ORDERS, ...ORDERS_BY_LANGUAGE, LABEL, IGNORE_ANYWHERE];
