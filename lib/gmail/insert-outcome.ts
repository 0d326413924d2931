import { z } from 'zod';

/**
 * A compose box the user may choose. `id` is random, so that it means one box over all Gmail tabs, and is valid until
 * its page is left.
 */
export const ComposeBox = z.object({
  id: z.number().int(),
  subject: z.string(),
  kind: z.enum(['new', 'reply']),
});
export type ComposeBox = z.infer<typeof ComposeBox>;

/** Every way an insertion can end. Each has a sentence in locales/. */
export const InsertOutcome = z.discriminatedUnion('type', [
  /**
   * Verified in place. `undo` tells whether one Ctrl+Z takes it back; `subject` whether the box now has the draft's
   * subject; `recipient` how the recipients in the box stand to the draft's. `other` deserves a warning.
   */
  z.object({
    type: z.literal('inserted'),
    undo: z.boolean(),
    subject: z.boolean(),
    recipient: z.enum(['same', 'other', 'none']).optional(),
  }),
  z.object({ type: z.literal('choose'), boxes: z.array(ComposeBox) }),
  /** The box holds the text inserted earlier, changed by the user since: nothing was done. */
  z.object({ type: z.literal('changed'), box: z.number().int() }),
  z.object({ type: z.literal('no_compose') }),
  /**
   * The page did not keep what was put there. `restored` tells whether the box is again as it was; it is not where the
   * user wrote in it meanwhile, or where it is gone.
   */
  z.object({ type: z.literal('not_kept'), restored: z.boolean() }),
  /** The draft has neither body nor footer: nothing was done. */
  z.object({ type: z.literal('nothing') }),
  /** Gmail shows its login page, or its compose window did not come in time. */
  z.object({ type: z.literal('gmail_unavailable') }),
  /** The user has taken the leave for Gmail back in the browser's settings: nothing was done. */
  z.object({ type: z.literal('gmail_forbidden') }),
  /** The recipient is on the do-not-contact list, by this entry: nothing was done. */
  z.object({ type: z.literal('do_not_contact'), entry: z.string() }),
  z.object({ type: z.literal('copied') }),
]);
export type InsertOutcome = z.infer<typeof InsertOutcome>;
