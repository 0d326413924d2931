import { learnVoice, type Sample } from '../learn-voice.ts';
import { SAMPLE_WORDS, wordsOf } from '../measure-email.ts';
import type { VoiceProfile } from '../voice-profile.ts';
import { ownLines } from './own-text.ts';
import { type Mail, messageAddresses, readMessage } from './read-message.ts';

/** What came of reading a mailbox; `messages` are all that it holds. */
export type LearnedFromMail =
  | { type: 'learned'; voice: VoiceProfile; from: string; messages: number }
  | { type: 'too_little'; from: string; messages: number }
  | { type: 'no_messages' };

/** Emails that a voice is learned from; more change nothing. */
const MOST_SAMPLES = 200;
/** First emails enough to leave replies out. */
const ENOUGH_FIRST = 10;
/** Words of an email like the ones to be written. */
const WANTED_WORDS = { min: 30, max: 250 };
/** An address that gets this share of a mailbox, and sends too, is its owner's, however much a newsletter sends. */
const OWNERS_SHARE = 0.3;
const OWNER_SENDS = 3;

interface Candidate {
  sample: Sample;
  at: number;
  /** 0 for a first email of the wanted length, else 1. */
  tier: number;
}

/**
 * How the owner of a mailbox writes: of the emails that they sent, first emails before replies, newest first.
 * @param open the raw messages; called twice where `from` is not given, to find out whose mailbox it is
 * @param from the address whose emails count
 */
export async function learnFromMail(
  open: () => AsyncIterable<Uint8Array>,
  from?: string,
): Promise<LearnedFromMail> {
  const owner = from?.trim().toLowerCase() ?? (await ownerOf(open()));
  if (owner === undefined) return { type: 'no_messages' };
  let candidates: Candidate[] = [];
  let messages = 0;
  for await (const raw of open()) {
    messages += 1;
    if (messageAddresses(raw).from !== owner) continue;
    const mail = await readMessage(raw);
    const candidate = mail && candidateOf(mail);
    if (candidate) candidates.push(candidate);
    if (candidates.length >= 2 * MOST_SAMPLES) candidates = best(candidates);
  }
  if (messages === 0) return { type: 'no_messages' };
  const voice = learnVoice(chosen(best(candidates)).map(({ sample }) => sample));
  return voice
    ? { type: 'learned', voice, from: owner, messages }
    : { type: 'too_little', from: owner, messages };
}

async function ownerOf(messages: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const sent = new Map<string, number>();
  const got = new Map<string, number>();
  let total = 0;
  const add = (counts: Map<string, number>, address: string) =>
    counts.set(address, (counts.get(address) ?? 0) + 1);
  for await (const raw of messages) {
    const { from, to } = messageAddresses(raw);
    if (from) add(sent, from);
    for (const address of new Set(to)) add(got, address);
    total += 1;
  }
  const owners = [...got].filter(
    ([address, count]) => count >= total * OWNERS_SHARE && (sent.get(address) ?? 0) >= OWNER_SENDS,
  );
  const ranked = (counts: [string, number][]) => counts.sort((a, b) => b[1] - a[1])[0]?.[0];
  return ranked(owners) ?? ranked([...sent]);
}

function candidateOf({ body, people, at, isReply }: Mail): Candidate | undefined {
  const count = wordsOf(ownLines(body).join('\n')).length;
  if (count < SAMPLE_WORDS.min) return undefined;
  const isWanted = !isReply && count >= WANTED_WORDS.min && count <= WANTED_WORDS.max;
  return { sample: { body, people }, at, tier: isWanted ? 0 : 1 };
}

const best = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => a.tier - b.tier || b.at - a.at).slice(0, MOST_SAMPLES);

function chosen(candidates: Candidate[]): Candidate[] {
  const first = candidates.filter(({ tier }) => tier === 0);
  return first.length >= ENOUGH_FIRST ? first : candidates;
}
