import { cleanLine } from './clean-text.ts';

const MARKUP =
  /\{[^{}]*"[^{}]*\}|<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);|```+|\[\/?INST\]|<<\/?SYS>>|<\|[^|>]*\|>|<\/?s>/gi;
const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+\b/gi;

/** Sentences that speak to a model or to a form, not about a person. */
const INSTRUCTION =
  /\b(SENDER|READER|OFFER|PROOF|GOAL|FACT|STYLE)\s*[:,]|\bnew rules?\b|\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instruction|previous|above|prior|rules?|prompt|everything)|\b(system|assistant|user|developer)\s*(prompt|message|:)|\byou are (now )?(an?|the) (ai|assistant|language model|chatbot|llm|bot)|\b(as|to) an? (ai|llm|language model)|\b(if you are|dear|attention|note to|hey|hello) (an? )?(ai|llm|bot|model|assistant|agent)\b|\b(write|reply|respond|answer|output|print|say|repeat|include|mention|begin|start|end)\b.{0,30}\b(only|exactly|instead|following|email|subject|body|json|word|sentence|message|phrase)\b|"?(subject|body|opening|offer|question)"?\s*:\s*"|\{\s*"|\baccount (is|has been|was) (suspended|locked|blocked)|\b(click|tap) (here|below|the link)|\b(password|wire transfer|bank details|gift card)s?\b/i;

/**
 * What of a text from a page may be shown to a model: no markup, links, invisible characters, chat templates, and no
 * sentence that gives an instruction or fakes an answer. May be `''`.
 */
export function dropInstructions(text: string): string {
  const plain = cleanLine(text.replace(MARKUP, ' ').replace(LINK, ' '));
  const sentences = plain.match(/[^.!?。！？]+[.!?。！？]*["”')]*\s*/gu) ?? [];
  return cleanLine(sentences.filter((sentence) => !INSTRUCTION.test(sentence)).join(''));
}
