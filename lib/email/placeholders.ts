/** What a placeholder may be filled with. */
export interface PlaceholderValues {
  first_name: string;
  name: string;
  company: string;
  title: string;
  sender_name: string;
  sender_company: string;
  sender_title: string;
}

const KEYS: [RegExp, keyof PlaceholderValues][] = [
  [/^(your|my|sender'?s?) (full )?name$/, 'sender_name'],
  [/^(your|my|sender'?s?|our) (company|organi[sz]ation)( name)?$/, 'sender_company'],
  [/^(your|my|sender'?s?) (job )?(title|position|role)$/, 'sender_title'],
  [/^(first|given|lead'?s? first|recipient'?s? first) ?name$/, 'first_name'],
  [/^((lead|recipient|reader|prospect|contact|full)'?s? ?)?name$/, 'name'],
  [/^((lead|recipient|reader|prospect|contact|current)'?s? ?)?company( name)?$/, 'company'],
  [/^((lead|recipient|reader|prospect|contact|current|job)'?s? ?)?(title|role|position)$/, 'title'],
];

/** Anything that looks like a gap to fill: `{first_name}`, `{{company}}`, `[Name]`, `<company>`. */
export const PLACEHOLDER =
  /\{\{?\s*([\p{L}\w' -]{1,40}?)\s*\}?\}|\[\s*([\p{L}\w' -]{1,40}?)\s*\]|<\s*([\p{L}\w' -]{1,40}?)\s*>/gu;

/** Fills the placeholders whose meaning is certain; others stay, for a rule to mark. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(PLACEHOLDER, (whole, ...groups: (string | undefined)[]) => {
    const label = (groups.slice(0, 3).find(Boolean) ?? '').toLowerCase().replace(/[_-]+/g, ' ').trim();
    const key = KEYS.find(([pattern]) => pattern.test(label))?.[1];
    return (key && values[key]) || whole;
  });
}
