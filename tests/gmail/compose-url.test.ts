import { expect, test } from 'vitest';
import { composeUrl } from '../../lib/gmail/compose-url.ts';

const draft = { to: 'ivo+a@tannworks.example', subject: 'two stops & one' };
const rest = '?view=cm&fs=1&tf=1&to=ivo%2Ba%40tannworks.example&su=two%20stops%20%26%20one';

test.each([
  ['the first account without a tab', undefined, '/mail/u/0/'],
  ['the account of the tab', 'https://mail.google.com/mail/u/3/#inbox/abc', '/mail/u/3/'],
  ['a delegated mailbox', 'https://mail.google.com/mail/u/1/d/AEoRXR/#inbox', '/mail/u/1/d/AEoRXR/'],
  ['the account of a pop-out', 'https://mail.google.com/mail/u/2/popout?ver=x', '/mail/u/2/'],
  ['the first account for another address', 'https://mail.google.com/mail/mu/mp/1/', '/mail/u/0/'],
  ['the first account for another host', 'https://elsewhere.example/mail/u/3/', '/mail/u/0/'],
])('opens in %s', (_, tabUrl, account) => {
  expect(composeUrl(draft, tabUrl)).toBe(`https://mail.google.com${account}${rest}`);
});

test('leaves out what is empty', () => {
  expect(composeUrl({ to: ' ', subject: '' })).toBe('https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1');
});

test('makes one line of a subject', () => {
  expect(composeUrl({ to: '', subject: ' a\n b ' })).toMatch(/su=a%20b$/);
});

test('leaves out a subject that would make the address too long', () => {
  const url = composeUrl({ to: 'a@b.example', subject: '語'.repeat(400) });
  expect(url).toMatch(/to=a%40b\.example$/);
});
