import { announceInput } from './announce-input.ts';
import type { Compose } from './find-compose.ts';

/**
 * Fills an empty subject as if typed; one that says something already stays, and a reply's is never touched.
 *
 * @returns whether the field now holds `subject`.
 */
export function insertSubject({ subjectField: field, kind }: Compose, subject: string): boolean {
  const text = subject.replace(/\s+/g, ' ').trim();
  if (!field || kind === 'reply' || text === '') return false;
  if (field.value.trim() !== '') return field.value.trim() === text;
  field.focus();
  field.select();
  const typed = field.ownerDocument.execCommand('insertText', false, text);
  if (!typed || field.value !== text) setSubject(field, text);
  return field.value === text;
}

/** Without the keyboard's path: no undo, and an event that the page can tell from a typed one. */
export function setSubject(field: HTMLInputElement, text: string): void {
  field.value = text;
  announceInput(field, 'insertText');
}
