import { cleanText } from '../../lead/clean-text.ts';
import { textOf } from '../text/visible-text.ts';

/** A long text is cut on the page, "… Show more", and stands whole in the element's `title`; seen 2026-06. */
export function fullText(element: Element | null | undefined): string {
  const shown = textOf(element).replace(/\s*(?:…|\.\.\.)$/, '');
  const whole = cleanText(element?.getAttribute('title') ?? '');
  return whole.length > shown.length ? whole : textOf(element);
}
