import { fold } from '../current-role.ts';
import type { LeadFields } from '../lead-fields.ts';
import { lineOf } from '../text/visible-text.ts';
import { slugsIn } from './profile-slug.ts';

/** The contact dialog of both layouts; seen 2026-04 (SDUI), 2025-03 (Ember). */
const DIALOG = 'dialog, [role="dialog"], [data-sdui-screen*="ContactDetails" i]';
const MAIL_LINK = 'a[href^="mailto:" i]';

/** The address in the contact dialog that the user opened, if it is the subject's; else it is not loaded. */
export function readContactInfo(document: Document, slug: string, fields: LeadFields): void {
  for (const link of document.querySelectorAll(MAIL_LINK)) {
    const dialog = link.closest(DIALOG);
    const address = /^mailto:([^?]+@[^?]+)/i.exec(link.getAttribute('href') ?? '')?.[1];
    if (dialog && address && isAbout(dialog, slug, fields.data.name))
      fields.set('email', address.trim().toLowerCase(), 'page:contact_info', 0.95);
  }
  fields.explain('email', 'not_loaded');
}

const isAbout = (dialog: Element, slug: string, name: string): boolean =>
  slugsIn(dialog).has(slug) ||
  [...dialog.querySelectorAll('h1, h2')].some((heading) => fold(lineOf(heading)) === fold(name));
