const CHIP = '[name="to"] [data-hovercard-id], [role="option"][data-hovercard-id]';

/** The layout until about 2021. */
const FIELD = 'textarea[name="to"], input[name="to"]';
const ADDRESS = /[^\s<>,;"]+@[^\s<>,;"]+/g;

/** The mail addresses that a compose box goes to, as far as Gmail shows them; lower case. */
function recipientsOf(root: Element): string[] {
  const chips = [...root.querySelectorAll(CHIP)].map((chip) => chip.getAttribute('data-hovercard-id') ?? '');
  const fields = [...root.querySelectorAll<HTMLInputElement>(FIELD)].map(({ value }) => value);
  return [...chips, ...fields].flatMap((text) => text.toLowerCase().match(ADDRESS) ?? []);
}

/**
 * How the recipients of a box stand to the draft's; `undefined` where the draft has none to compare. They are only looked at, never changed: text typed into the field
 * may be completed by Gmail to somebody else. Only the compose URL sets them (`composeUrl`).
 */
export function compareRecipient(root: Element, to: string): 'same' | 'other' | 'none' | undefined {
  const present = recipientsOf(root);
  if (present.length === 0) return 'none';
  const address = to.trim().toLowerCase();
  if (address === '') return undefined;
  return present.includes(address) ? 'same' : 'other';
}
