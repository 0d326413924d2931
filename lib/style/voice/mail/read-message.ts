import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';
import { htmlText } from './html-text.ts';

/** One RFC 822 message, as far as it says how somebody writes. */
export interface Mail {
  /** In small letters. */
  from: string;
  /** Names and addresses of all whom it concerns. */
  people: string[];
  /** ms since the epoch; 0 where it says nothing. */
  at: number;
  isReply: boolean;
  /** Plain text, quotations and signature still in it. */
  body: string;
}

const REPLY = /^\s*(re|aw|sv|antw|antwort|r|rif|res|ref|fwd?|fw|wg|tr|rv|i|enc|doorst)\s*(\[\d+\])?\s*:/i;
const AUTOMATIC =
  /^\s*(automatic reply|auto(matic)?[ -]?(reply|response)|out of (the )?office|automatische antwort|abwesenheits\w*|réponse automatique|absence du bureau|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|(accepted|declined|tentative|invitation|updated invitation|canceled|cancelled|zugesagt|abgesagt|einladung|acceptée?|refusée?|aceptad[oa]|accettato|geaccepteerd)\s*:)/i;

/** `undefined` where nobody wrote it (an absence note, a newsletter, an invitation), or where it cannot be read. */
export async function readMessage(raw: Uint8Array | string): Promise<Mail | undefined> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true }).catch(() => undefined);
  const from = email && mailboxes(email.from)[0]?.address.toLowerCase();
  if (!email || !from || isAutomatic(email)) return undefined;
  const body = email.text?.trim() ? email.text : htmlText(email.html ?? '');
  const at = Date.parse(email.date ?? '');
  const isReply = Boolean(email.inReplyTo || email.references) || REPLY.test(email.subject ?? '');
  const people = [email.from, ...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]
    .flatMap(mailboxes)
    .flatMap(({ name, address }) => [name, address]);
  return { from, people, at: Number.isNaN(at) ? 0 : at, isReply, body };
}

/** Who wrote a message and who got it, from its header alone: cheap enough for a whole mailbox. */
export function messageAddresses(raw: Uint8Array): { from: string | undefined; to: string[] } {
  const head = new TextDecoder('latin1')
    .decode(raw.subarray(0, 64 * 1024))
    .split(/\r?\n\r?\n/, 1)[0]
    ?.replace(/\r?\n[ \t]+/g, ' ');
  const addresses = (pattern: RegExp) =>
    [...(head ?? '').matchAll(pattern)].flatMap(([, value = '']) =>
      addressParser(value, { flatten: true }).flatMap(({ address }) => address?.toLowerCase() || []),
    );
  return {
    from: addresses(/^From:(.*)$/gim)[0],
    to: addresses(/^(?:To|Delivered-To|X-Original-To):(.*)$/gim),
  };
}

function isAutomatic({ headers, subject = '', attachments }: Email): boolean {
  const header = (key: string) =>
    headers
      .find((one) => one.key === key)
      ?.value.trim()
      .toLowerCase() ?? '';
  return (
    AUTOMATIC.test(subject) ||
    !['', 'no'].includes(header('auto-submitted')) ||
    ['x-autoreply', 'x-autorespond', 'list-unsubscribe', 'x-campaign', 'feedback-id'].some(header) ||
    /^(bulk|junk|auto_reply)$/.test(header('precedence')) ||
    header('content-type').startsWith('text/calendar') ||
    attachments.some(({ mimeType }) => mimeType === 'text/calendar')
  );
}

const mailboxes = (address: Address | undefined) =>
  address === undefined ? [] : address.group ? address.group : [address];
