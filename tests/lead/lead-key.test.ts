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

it.each([
  [
    'SuiteCRM',
    'index.php?module=Leads&action=DetailView&record=7c-17',
    'index.php?module=Leads&action=DetailView&record=7c-18',
  ],
  ['SuiteCRM, of two kinds', 'index.php?module=Leads&record=7', 'index.php?module=Contacts&record=7'],
  ['SuiteCRM 8', '#/contacts/record/7c1e-17', '#/contacts/record/7c1e-18'],
  ['EspoCRM', '#Contact/view/64f0c2a1', '#Contact/view/64f0c2a2'],
  ['EspoCRM, whose id has no digit', '#Lead/view/abcdef', '#Lead/view/abcdeg'],
  ['Odoo', 'web#id=7&model=res.partner', 'web#id=8&model=res.partner'],
  ['the newer Odoo', 'odoo/contacts/7', 'odoo/contacts/8'],
  ['Apollo', '#/contacts/5f0c1a/emails', '#/contacts/5f0c1b/emails'],
  ['a site of one script', 'profile.php?id=7', 'profile.php?id=8'],
  ['WordPress', '?p=7', '?p=8'],
])('tells two records of %s apart', (_, a, b) => {
  expect(leadKey(nobody, `https://c.example/${a}`)).not.toBe(leadKey(nobody, `https://c.example/${b}`));
});

it.each([
  ['https://c.example/team/anna?utm_source=x&fbclid=7&ref=2', 'https://c.example/team/anna#contact'],
  ['https://c.example/team/anna?page=2', 'https://c.example/team/anna/#:~:text=Anna'],
  [
    'https://c.example/index.php?action=DetailView&module=Leads&record=1&offset=3&return_module=Leads',
    'https://c.example/index.php?record=1&module=Leads&utm_source=x',
  ],
  [
    'https://c.example/web#id=7&cids=1&menu_id=8&model=res.partner',
    'https://c.example/web#model=res.partner&id=7',
  ],
  ['https://c.example/#Contact/view/64f0/from=list', 'https://c.example/#Contact/view/64f0'],
  ['https://c.example/odoo/contacts/7?debug=1', 'https://c.example/odoo/contacts/7'],
  ['https://www.linkedin.com/in/helen-marsh?id=7', 'https://www.linkedin.com/in/helen-marsh#id=8'],
])('%s and %s are one lead', (a, b) => {
  expect(leadKey(nobody, a)).toBe(leadKey(nobody, b));
});
