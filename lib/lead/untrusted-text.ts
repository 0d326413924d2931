import { cleanLine } from './clean-text.ts';

const MARKUP =
  /\{[^{}]*"[^{}]*\}|<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);|```+|\[\/?INST\]|<<\/?SYS>>|<\|[^|>]*\|>|<\/?s>/gi;
const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+\b|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;

/** The names under which the prompt gives its data; nobody else writes them so. */
const LABEL = /\b(SENDER|READER|OFFER|PROOF|GOAL|FACT|STYLE)\s*[:,]/;

/** The commonest order to a model, in the languages of our emails. */
const FORGET =
  /(?<!\p{L})(ignorier|missacht|vergiss|vergesst|ignore[zr]?|oublie[zr]?|ignora|ignorez|olvida|olvide|esque[cç]|dimentica|negeer|vergeet)\p{L}*.{0,40}(anweisung|instruktion|instruction|consigne|instruccion|instruç|istruzion|instructie|vorherig|bisherig|précédent|anterior|precedent|vorige)/iu;

/** Sentences that speak to a model or to a form, not about a person. */
const INSTRUCTION =
  /\bnew rules?\s*:|\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instruction|previous|above|prior|rules?|prompt|everything)|\b(system|assistant|user|developer)\s*(prompt|message|:)|\byou are (now )?(an?|the) (ai|assistant|language model|chatbot|llm|bot)|\bas an? (ai|llm|language model)|\b(if you are|dear|attention|note to|hey|hello) (an? )?(ai|llm|bot|model|assistant|agent)\b|\b(write|reply|respond|answer|output|print|say|repeat|include|mention|begin|start|end)\b.{0,30}\b(only|exactly|instead|following|email|subject|body|json|word|sentence|message|phrase)\b|"?(subject|body|opening|offer|question)"?\s*:\s*"|\{\s*"|\baccount (is|has been|was) (suspended|locked|blocked)|\b(click|tap) (here|below|the link)|\b(your|the|my) (password|bank details)\b|\b(wire transfer|gift card)s?\b/i;

/**
 * What of a text from a page may be shown to a model: no markup, links, invisible characters, chat templates, and no
 * sentence that gives an instruction or fakes an answer. May be `''`.
 */
export function dropInstructions(text: string): string {
  // invisible characters first: they would hide a link or a tag
  const plain = cleanLine(cleanLine(text).replace(MARKUP, ' ').replace(LINK, ' '));
  const sentences = plain.match(/[^.!?。！？]+[.!?。！？]*["”')]*\s*/gu) ?? [];
  return cleanLine(
    sentences
      .filter((sentence) => ![INSTRUCTION, LABEL, FORGET].some((pattern) => pattern.test(sentence)))
      .join(''),
  );
}
