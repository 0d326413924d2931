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
  [
    'https://www.linkedin.com/sales/lead/ACwAABcD-e_f,NAME_SEARCH,xY1z?_ntb=q',
    'url:https://www.linkedin.com/sales/lead/ACwAABcD-e_f',
  ],
  [
    'https://app-eu1.hubspot.com/contacts/44/record/0-1/551/view/1?eventId=2',
    'url:https://app-eu1.hubspot.com/contacts/44/record/0-1/551',
  ],
  [
    'https://app.hubspot.com/contacts/44/record/0-1/5510/',
    'url:https://app.hubspot.com/contacts/44/record/0-1/5510',
  ],
  [
    'https://a--uat.sandbox.lightning.force.com/lightning/r/Lead/00Q8b00000AbCdEEAV/view?ws=%2Fx',
    'url:https://a--uat.sandbox.lightning.force.com/lightning/r/Lead/00Q8b00000AbCdE/view',
  ],
  [
    'https://a.lightning.force.com/lightning/r/0038b00000AbCdE/view',
    'url:https://a.lightning.force.com/lightning/r/Contact/0038b00000AbCdE/view',
  ],
  [
    'https://a.lightning.force.com/lightning/r/Account/0018b00000AbCdEEAV/view',
    'url:https://a.lightning.force.com/lightning/r/Account/0018b00000AbCdEEAV/view',
  ],
])('knows the lead of %s', (url, key) => {
  expect(leadKey(nobody, url)).toBe(key);
});

it('falls back to the email, then to name and company, then to nothing', () => {
  expect(leadKey({ ...nobody, email: ' A@B.example ' })).toBe('email:a@b.example');
  expect(leadKey({ name: 'Helen  MARSH', email: '', current_company: 'Ax' })).toBe('name:helen marsh|ax');
  expect(leadKey(nobody)).toBeUndefined();
});
