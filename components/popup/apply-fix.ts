import type { Finding } from '../../lib/draft/draft.ts';
import { applyRemoval } from '../../lib/email/removal.ts';

export interface EmailText {
  subject: string;
  body: string;
}

/**
 * Puts a finding's fix in the place of its span. A removal leaves neither doubled blanks nor an empty
 * paragraph. Returns the text as it is where there is no fix or the span lies outside.
 */
export function applyFix(text: EmailText, finding: Finding): EmailText {
  const { field, start, end, fix } = finding;
  const whole = text[field];
  if (fix === undefined || start < 0 || end < start || end > whole.length) return text;
  return { ...text, [field]: applyRemoval(whole, { start, end, fix }) };
}
