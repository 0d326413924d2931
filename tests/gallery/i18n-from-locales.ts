import { parseYAML } from 'confbox';
import de from '../../locales/de.yml?raw';
import en from '../../locales/en.yml?raw';

type Messages = { [key: string]: string | Messages };

/** `#i18n` without a browser: the same calls, answered from the locale files. */
export const i18n = {
  t(key: string, ...args: (number | (string | number)[] | undefined)[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const subs = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
    const found = lookUp(key);
    if (found === undefined) throw new Error(`No message “${key}” in locales/.`);
    const text = typeof found === 'string' ? found : plural(Object.values(found), count ?? 0);
    return text.replace(/\$([1-9])/g, (_, n) => String(subs[Number(n) - 1] ?? ''));
  },
};

const locale = new URLSearchParams(globalThis.location?.search ?? '').get('locale') ?? 'en';
const messages = parseYAML<Messages>(locale === 'de' ? de : en);

const lookUp = (key: string): string | Messages | undefined =>
  key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages,
    );

/** The forms of 1 and n, or of 0, 1 and n; as @wxt-dev/i18n picks them. */
function plural(forms: (string | Messages)[], count: number): string {
  const index = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return String(forms[index] ?? '');
}
