import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

const Pasted = z.object({
  text: z.string(),
  last: z.object({ key: z.string(), name: z.string() }).optional(),
});
type Pasted = z.infer<typeof Pasted>;

const NOTHING: Pasted = { text: '' };
/** In characters; session storage holds 10 MB in all. A longer text is still in its file, or on the clipboard. */
const MOST_KEPT = 500_000;

/** Until the browser closes, and never on disk: it is somebody's data. */
const item = storage.defineItem<unknown>('session:pasted', { fallback: NOTHING });

export const getPasted = async (): Promise<Pasted> => {
  const stored = Pasted.safeParse(await item.getValue());
  return stored.success ? stored.data : NOTHING;
};

export const savePasted = (pasted: Pasted): Promise<void> =>
  item.setValue(pasted.text.length > MOST_KEPT ? { ...pasted, text: '' } : pasted);
