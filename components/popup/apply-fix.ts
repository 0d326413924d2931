import type { Finding } from '../../lib/draft/draft.ts';

export interface EmailText {
  subject: string;
  body: string;
}

/**
 * Puts a finding's fix in the place of its span. A removal takes one of two adjoining blanks along, so that none is left
 * doubled. Returns the text as it is where there is no fix or the span lies outside.
 */
export function applyFix(text: EmailText, finding: Finding): EmailText {
  const { field, start, end, fix } = finding;
  const whole = text[field];
  if (fix === undefined || start < 0 || end < start || end > whole.length) return text;
  const before = whole.slice(0, start);
  const after = whole.slice(end);
  const doubled = fix === '' && /(^|\s)$/.test(before) && /^[ \t]/.test(after);
  return { ...text, [field]: before + fix + (doubled ? after.slice(1) : after) };
}
