import { announceInput } from './announce-input.ts';
import type { Compose } from './find-compose.ts';

/**
 * Fills an empty subject, or one inserted `earlier`, as if typed; one that says something else stays, and a reply's is
 * never touched.
 *
 * @returns whether the field now holds `subject`.
 */
export function insertSubject(
  { subjectField: field, kind }: Compose,
  subject: string,
  earlier = '',
): boolean {
  const text = asLine(subject);
  if (!field || kind === 'reply' || text === '') return false;
  const present = field.value.trim();
  if (present === text) return true;
  if (present !== '' && present !== asLine(earlier)) return false;
  field.focus();
  field.select();
  const typed = field.ownerDocument.execCommand('insertText', false, text);
  if (!typed || field.value !== text) setSubject(field, text);
  return field.value === text;
}

const asLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without the keyboard's path: no undo, and an event that the page can tell from a typed one. */
export function setSubject(field: HTMLInputElement, text: string): void {
  field.value = text;
  announceInput(field, 'insertText');
}
