import { learnVoice } from '../learn-voice.ts';
import { parseVoice } from '../parse-voice.ts';
import type { VoiceProfile } from '../voice-profile.ts';
import { learnFromMail } from './learn-from-mail.ts';
import { pastedEmail } from './pasted-email.ts';
import { splitMbox } from './split-mbox.ts';

/** Bytes of the largest file that is read: a page that reads a larger one seems to hang. */
export const LARGEST_FILE = 1024 ** 3;
/** Bytes of the largest file that is one email or one profile. */
const LARGEST_TEXT = 4 * 1024 ** 2;

export type LearnedFromFile =
  | { type: 'learned'; voice: VoiceProfile }
  | { type: 'too_little' }
  | { type: 'too_large' }
  | { type: 'unreadable' };

/** How somebody writes, from an mbox, an email, or what `npm run voice` printed. Read in pieces; nothing of it is kept. */
export async function learnFromFile(file: Blob): Promise<LearnedFromFile> {
  if (file.size > LARGEST_FILE) return { type: 'too_large' };
  const head = await file.slice(0, 1024).text();
  if (head.trim() === '' || head.includes('\0')) return { type: 'unreadable' };
  if (/^\s*From .*\d\d:\d\d/.test(head)) {
    const learned = await learnFromMail(() => splitMbox(chunksOf(file)));
    return learned.type === 'learned' ? { type: 'learned', voice: learned.voice } : { type: 'too_little' };
  }
  if (file.size > LARGEST_TEXT) return { type: 'unreadable' };
  const text = await file.text();
  if (head.trimStart().startsWith('{')) return profileOf(text);
  const sample = await pastedEmail(text);
  const voice = sample && learnVoice([sample]);
  return voice ? { type: 'learned', voice } : { type: 'too_little' };
}

function profileOf(text: string): LearnedFromFile {
  try {
    const voice = parseVoice(JSON.parse(text));
    return voice ? { type: 'learned', voice } : { type: 'unreadable' };
  } catch {
    return { type: 'unreadable' };
  }
}

/** Not every browser that this runs in can loop over a stream. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
