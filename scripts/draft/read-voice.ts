import { readFileSync } from 'node:fs';
import { parseVoice } from '../../lib/style/voice/parse-voice.ts';
import type { VoiceProfile } from '../../lib/style/voice/voice-profile.ts';

type Read = { type: 'bad'; why: string } | { type: 'voice'; voice: VoiceProfile | undefined };

/** The voice of a file, none where no file is named; `why` says in one sentence what is wrong with it. */
export function readVoice(path: string | undefined): Read {
  if (path === undefined) return { type: 'voice', voice: undefined };
  try {
    const voice = parseVoice(JSON.parse(readFileSync(path, 'utf8')));
    if (voice) return { type: 'voice', voice };
    return { type: 'bad', why: `--voice: ${path} is no profile that npm run voice made` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { type: 'bad', why: `--voice: the file cannot be read: ${why}` };
  }
}
