import { recordFieldOf } from '../../pages/language/record-labels.ts';

type Labelled = Partial<Record<NonNullable<ReturnType<typeof recordFieldOf>>, string>>;

/** "Name: Ada Frost", "Société : Moulins", a line each, as a record or a signature has them; the first of each counts. */
export function labelledFields(text: string): Labelled {
  const found: Labelled = {};
  for (const line of text.split('\n')) {
    const [, label = '', value = ''] = /^([^:：\t]{2,40})\s*(?:[:：]|\t)\s*(\S.*)$/u.exec(line.trim()) ?? [];
    const field = recordFieldOf(label);
    if (field) found[field] ??= value.trim();
  }
  return found;
}
