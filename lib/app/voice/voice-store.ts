import { storage } from 'wxt/utils/storage';
import type { DraftVersion } from '../../draft/draft.ts';
import { type KeptVoice, NO_VOICE, parseKeptVoice, withEdit } from '../../style/voice/kept-voice.ts';

type Edited = Pick<DraftVersion, 'body' | 'edit' | 'follows' | 'task'>;

const item = storage.defineItem<unknown>('local:voice', { fallback: NO_VOICE, version: 1 });

/** What is kept of the sender's voice; apart from the settings, since it is learned and not typed. */
export const getVoice = async (): Promise<KeptVoice> => parseKeptVoice(await item.getValue());

export const saveVoice = (voice: KeptVoice): Promise<void> => item.setValue(voice);

/** Calls back with each later change, from whatever page; returns the way to stop. */
export const watchVoice = (onChange: (voice: KeptVoice) => void): (() => void) =>
  item.watch((value) => onChange(parseKeptVoice(value)));

/**
 * Takes an email that the user edited and used for a sample; that it could not be kept costs them nothing. What follows an
 * email is shorter than a first one, and a translation is nobody's manner.
 */
export async function learnFromEdit({ body, edit, follows, task }: Edited): Promise<void> {
  if (!edit || edit.body === body || follows || task?.type === 'translate') return;
  try {
    const kept = await getVoice();
    const next = withEdit(kept, edit.body, body);
    if (next !== kept) await saveVoice(next);
  } catch (error) {
    console.error('An edited email was not learned from.', error);
  }
}
