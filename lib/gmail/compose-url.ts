const ORIGIN = 'https://mail.google.com';
/** Gmail answers 400 from about 4,000 characters on; a subject is left out long before. */
const LONGEST = 2000;

/** The account's part of a Gmail address: `/mail/u/1/`, with a delegated mailbox's `d/…/` where there is one. */
const ACCOUNT = /^https:\/\/mail\.google\.com(\/mail\/u\/\d+\/(?:d\/[^/?#]+\/)?)/;

/**
 * The address that opens a compose box full screen, addressed and titled, in the account of `tabUrl` (the first account
 * without one). The body is not in it: it would land in the browser's history.
 */
export function composeUrl({ to, subject }: { to: string; subject: string }, tabUrl = ''): string {
  const account = ACCOUNT.exec(tabUrl)?.[1] ?? '/mail/u/0/';
  const url = (fields: Record<string, string>) => {
    const query = Object.entries(fields).filter(([, value]) => value !== '');
    return `${ORIGIN}${account}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  };
  const fields = { view: 'cm', fs: '1', tf: '1', to: to.trim() };
  const whole = url({ ...fields, su: subject.replace(/\s+/g, ' ').trim() });
  return whole.length > LONGEST ? url(fields) : whole;
}
