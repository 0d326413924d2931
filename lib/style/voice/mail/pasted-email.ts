import type { Sample } from '../learn-voice.ts';
import { readMessage } from './read-message.ts';

const HEADER = /^[\p{L}][\p{L}-]{0,30}(?:\s\p{L}+)?\s?:\s?.*$/u;
const SOURCE = /^(mime-version|content-type|received|message-id|return-path|delivered-to)\s*:/i;

/** An email as a person pastes it: bare text, with the header that a mail program shows, or its whole source. */
export async function pastedEmail(text: string): Promise<Sample | undefined> {
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
  const end = lines.findIndex((line) => !HEADER.test(line) && !/^[ \t]+\S/.test(line));
  const head = lines.slice(0, Math.max(0, end));
  if (head.some((line) => SOURCE.test(line))) {
    const mail = await readMessage(new TextEncoder().encode(text.trimStart()));
    return mail && { body: mail.body, people: mail.people };
  }
  // one line with a colon is a greeting: "Dear all:"
  return head.length < 2
    ? { body: text, people: [] }
    : { body: lines.slice(head.length).join('\n'), people: head };
}
