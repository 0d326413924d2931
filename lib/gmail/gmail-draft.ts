/** What is put into Gmail. All may be `''`; `footer` stands under `body`, a blank line between them. */
export interface GmailDraft {
  to: string;
  subject: string;
  body: string;
  footer: string;
}
