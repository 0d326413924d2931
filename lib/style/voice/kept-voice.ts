import { z } from 'zod';
import { measureEmail } from './measure-email.ts';
import { mergeVoices } from './merge-voices.ts';
import { parseVoice } from './parse-voice.ts';
import type { VoiceProfile } from './voice-profile.ts';

/** Edits that count; older ones make room. */
const MOST_EDITS = 50;

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
  const all = [...(learned ? [learned] : []), ...(from_edits ? edits : [])];
  return on && all.length > 0 ? mergeVoices(all) : undefined;
}

/**
 * With an email that the user edited and then used. Only its features are kept; one that was kept last, as when the same
 * text is put in again, counts once.
 * @param body greeting and sign-off in it, no footer
 */
export function withEdit(kept: KeptVoice, body: string): KeptVoice {
  const measured = kept.from_edits ? measureEmail(body) : undefined;
  if (!measured) return kept;
  const edit: VoiceProfile = {
    version: 1,
    languages: { [measured.language]: { ...measured.voice, excerpts: [] } },
  };
  if (JSON.stringify(kept.edits[0]) === JSON.stringify(edit)) return kept;
  return { ...kept, edits: [edit, ...kept.edits].slice(0, MOST_EDITS) };
}
