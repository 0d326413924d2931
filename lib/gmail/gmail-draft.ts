import { z } from 'zod';

/** What is put into Gmail. All may be `''`; `footer` stands under `body`, a blank line between them. */
export const GmailDraft = z.object({
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  footer: z.string(),
});
export type GmailDraft = z.infer<typeof GmailDraft>;

/** Whether there is nothing to put into the body. */
export const isEmptyDraft = ({ body, footer }: GmailDraft): boolean => `${body}${footer}`.trim() === '';
