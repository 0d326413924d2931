import { z } from 'zod';
import { measureEmail } from './measure-email.ts';
import { mergeVoices } from './merge-voices.ts';
import { parseVoice } from './parse-voice.ts';
import type { VoiceProfile } from './voice-profile.ts';

/** Edits that count; older ones make room. */
const MOST_EDITS = 50;
/** Fewer edits are no habit, and would override the style of every lead. */
const FEWEST_EDITS = 3;
/** Least share of its words that the user wrote themselves: who mends a slip shows nothing of how they write. */
const OWN_SHARE = 0.3;

/** What is kept of the sender's voice: what was learned, never the emails. */
export interface KeptVoice {
  /** Whether emails are written in it. */
  on: boolean;
  /** Whether the emails that the user edited and used count too. */
  from_edits: boolean;
  /** From emails that the user gave. */
  learned: VoiceProfile | undefined;
  /** Of each edited email, newest first; without excerpts, since they speak of a lead. */
  edits: VoiceProfile[];
}

export const NO_VOICE: KeptVoice = { on: true, from_edits: true, learned: undefined, edits: [] };

const Stored = z.object({
  on: z.boolean().catch(NO_VOICE.on),
  from_edits: z.boolean().catch(NO_VOICE.from_edits),
  learned: z.unknown().optional().transform(parseVoice),
  edits: z
    .array(z.unknown().transform(parseVoice))
    .catch([])
    .transform((edits) => edits.flatMap((edit) => edit ?? []).slice(0, MOST_EDITS)),
});

/** What is stored, as far as it can be read; the rest is as if it had never been learned. */
export const parseKeptVoice = (value: unknown): KeptVoice => Stored.catch(NO_VOICE).parse(value);

/** The voice to write in; `undefined` where it is switched off or nothing was learned. */
export function voiceInUse({ on, from_edits, learned, edits }: KeptVoice): VoiceProfile | undefined {
  const counted = from_edits && (learned || edits.length >= FEWEST_EDITS) ? edits : [];
  const all = [...(learned ? [learned] : []), ...counted];
  return on && all.length > 0 ? mergeVoices(all) : undefined;
}

/**
 * With an email that the user edited and then used. Only its features are kept; one that was kept last, as when the same
 * text is put in again, counts once.
 * @param body greeting and sign-off in it, no footer
 * @param written what it was before the user edited it: what code and model wrote is nobody's habit
 */
export function withEdit(kept: KeptVoice, body: string, written: string): KeptVoice {
  const isOwn = kept.from_edits && ownShare(body, written) >= OWN_SHARE;
  const measured = isOwn ? measureEmail(body) : undefined;
  if (!measured) return kept;
  const [was, now] = [linesIn(written), linesIn(body)];
  const { greetings, closings } = measured.voice;
  const edit: VoiceProfile = {
    version: 1,
    languages: {
      [measured.language]: {
        ...measured.voice,
        greetings: was[0] === now[0] ? [] : greetings,
        closings: was.at(-2) === now.at(-2) ? [] : closings,
        excerpts: [],
      },
    },
  };
  if (JSON.stringify(kept.edits[0]) === JSON.stringify(edit)) return kept;
  return { ...kept, edits: [edit, ...kept.edits].slice(0, MOST_EDITS) };
}

/** The share of a text's words that the other one has not. */
function ownShare(text: string, other: string): number {
  const known = new Set(wordsIn(other));
  const all = wordsIn(text);
  return all.filter((word) => !known.has(word)).length / Math.max(1, all.length);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Lines that are not blank. */
const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
