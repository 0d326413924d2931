import { expect, it } from 'vitest';
import { leadKey } from '../../lib/lead/lead-key.ts';

const nobody = { name: '', email: '', current_company: '' };

it.each([
  [
    'https://www.linkedin.com/in/helen-marsh/?miniProfileUrn=x#about',
    'url:https://www.linkedin.com/in/helen-marsh',
  ],
  [
    'https://de.linkedin.com/in/J%C3%BCrgen-Gro%C3%9F/details/experience/',
    'url:https://www.linkedin.com/in/jürgen-groß',
  ],
  ['https://crm.example:8443/contacts/7/', 'url:https://crm.example:8443/contacts/7'],
  ['https://www.linkedin.com/in/100%-helen', 'url:https://www.linkedin.com/in/100%-helen'],
])('knows the lead of %s', (url, key) => {
  expect(leadKey(nobody, url)).toBe(key);
});

it('falls back to the email, then to name and company, then to nothing', () => {
  expect(leadKey({ ...nobody, email: ' A@B.example ' })).toBe('email:a@b.example');
  expect(leadKey({ name: 'Helen  MARSH', email: '', current_company: 'Ax' })).toBe('name:helen marsh|ax');
  expect(leadKey(nobody)).toBeUndefined();
});
