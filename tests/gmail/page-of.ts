import { JSDOM } from 'jsdom';
import { gmailPage, type Situation } from '../fixtures/gmail/gmail-page.ts';

/** A Gmail fixture as a document; its scripts do not run. */
export const pageOf = (situation: Situation): Document => new JSDOM(gmailPage(situation)).window.document;

/** A body with this content, in a compose box with the least around it. */
export function bodyOf(html: string): HTMLElement {
  const { document } = new JSDOM(
    `<div class="M9"><input name="subjectbox"><div g_editable="true" role="textbox" contenteditable="true">${html}</div></div>`,
  ).window;
  const body = document.querySelector<HTMLElement>('[g_editable]');
  if (!body) throw new Error('The body did not parse.');
  return body;
}
