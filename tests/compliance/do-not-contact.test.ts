import { describe, expect, it } from 'vitest';
import { type Contact, doNotContact } from '../../lib/compliance/do-not-contact.ts';
import { parseContactList } from '../../lib/compliance/parse-contact-list.ts';

const matches = (list: string, contact: Partial<Contact>) =>
  doNotContact(parseContactList(list).entries, { to: '', ...contact })?.text;

describe('the do-not-contact list', () => {
  it.each<[string, Partial<Contact>]>([
    ['helen@brackenhall.example', { to: 'helen@brackenhall.example' }],
    ['Helen@Brackenhall.example', { to: 'helen+sales@brackenhall.EXAMPLE' }],
    ['helen+x@brackenhall.example', { to: 'helen@brackenhall.example' }],
    ['mailto:helen@brackenhall.example', { to: 'Helen Marsh <helen@brackenhall.example>' }],
    ['Helen Marsh <helen@brackenhall.example>', { to: 'helen@brackenhall.example' }],
    ['helen@brackenhall.example', { to: 'tom@x.example, helen@brackenhall.example' }],
    ['helen@brackenhall.example', { to: 'tom@x.example', email: 'helen@brackenhall.example' }],
    ['he.len@googlemail.com', { to: 'helen@gmail.com' }],
    ['brackenhall.example', { to: 'helen@brackenhall.example' }],
    ['@brackenhall.example', { to: 'helen@brackenhall.example' }],
    ['*.brackenhall.example', { to: 'helen@mail.brackenhall.example' }],
    ['https://www.brackenhall.example/', { to: 'helen@brackenhall.example' }],
    ['brackenhall.example', { company_domain: 'https://www.brackenhall.example/team' }],
    ['müller.example', { to: 'a@xn--mller-kva.example' }],
    ['https://www.linkedin.com/in/helen-marsh', { profile_url: 'https://www.linkedin.com/in/helen-marsh' }],
    [
      'http://de.linkedin.com/in/Helen-Marsh/?utm=1',
      { profile_url: 'https://www.linkedin.com/in/helen-marsh' },
    ],
    ['linkedin.com/in/helen-marsh/de-de', { profile_url: 'https://www.linkedin.com/in/helen-marsh/' }],
    [
      'https://www.linkedin.com/in/helen-m%C3%A4rsh',
      { profile_url: 'https://www.linkedin.com/in/helen-märsh' },
    ],
    ['https://crm.example/people/7', { profile_url: 'http://www.crm.example/people/7/?tab=2' }],
  ])('has with “%s” whoever is %j', (list, contact) => {
    expect(matches(list, contact)).toBe(list);
  });

  it.each<[string, Partial<Contact>]>([
    ['', { to: 'helen@brackenhall.example' }],
    ['helen@brackenhall.example', { to: 'hellen@brackenhall.example' }],
    ['helen@brackenhall.example', { to: '' }],
    ['mail.brackenhall.example', { to: 'helen@brackenhall.example' }],
    ['hall.example', { to: 'helen@brackenhall.example' }],
    ['https://www.linkedin.com/in/helen', { profile_url: 'https://www.linkedin.com/in/helen-marsh' }],
    ['https://www.linkedin.com/in/helen', { profile_url: '' }],
    ['https://www.linkedin.com/in/100%', { profile_url: 'https://www.linkedin.com/in/helen' }],
  ])('with “%s” has not %j', (list, contact) => {
    expect(matches(list, contact)).toBeUndefined();
  });
});

describe('a pasted list', () => {
  const values = (text: string) => parseContactList(text).entries.map(({ value }) => value);

  it('has one a line, remarks after #, each entry once', () => {
    const text = '# asked on the phone\r\na@b.example # twice\nA@b.example\n\n  acme.example\t\n';
    expect(parseContactList(text)).toEqual({
      entries: [
        { kind: 'address', value: 'a@b.example', text: 'a@b.example' },
        { kind: 'domain', value: 'acme.example', text: 'acme.example' },
      ],
      invalid: [],
    });
  });

  it('names each line that it cannot read by its number', () => {
    const text =
      'a@b.example\nMaya Lindqvist\n# fine\nco.uk\nhttps://www.linkedin.com/company/acme\na@b\n7.5';
    expect(parseContactList(text).invalid).toEqual([
      { line: 2, text: 'Maya Lindqvist' },
      { line: 4, text: 'co.uk' },
      { line: 5, text: 'https://www.linkedin.com/company/acme' },
      { line: 6, text: 'a@b' },
      { line: 7, text: '7.5' },
    ]);
  });

  it.each([
    ['Email', 'Email\na@b.example'],
    ['commas', '\uFEFFFirst name,Email,Website\n"Marsh, Helen",a@b.example,acme.example'],
    ['semicolons', 'Name;E-Mail;Grund\nHelen;a@b.example;"möchte; nicht"'],
    ['tabs', 'Name\tEmail address\nHelen\ta@b.example'],
    ['no heading', 'Helen,a@b.example,acme.example,2026-01-02'],
  ])('may be an export with %s', (_, text) => {
    expect(parseContactList(text)).toMatchObject({ invalid: [] });
    expect(values(text)).toEqual(['a@b.example']);
  });

  const PERSONS = ['a@b.example', 'c@d.example'];
  it.each([
    [
      'line breaks in a cell',
      'Name,Note,Email\r\n"Marsh,\r\nHelen","asked,\r\n\r\ntwice",a@b.example\r\nTom,,c@d.example',
    ],
    ['doubled quotes', 'Name;Email\n"Helen ""Hel""; Marsh";a@b.example\nTom;c@d.example'],
    [
      'semicolons, a byte order mark and CRLF',
      '\uFEFFName;E-Mail-Adresse\r\n"Marsh; Helen";a@b.example\r\nTom;c@d.example\r\n',
    ],
    ['the separator named for Excel', 'sep=;\nName;Email\nHelen;a@b.example\nTom;c@d.example'],
    ['a number sign in a cell', 'Ticket,Email\n"call # 5",a@b.example\n"call # 6",c@d.example'],
    [
      'links',
      'Name,Email\nHelen,mailto:a@b.example?subject=Hi\nTom,"<a href=""mailto:c@d.example"">write</a>"',
    ],
    ['two addresses in a cell', 'Name,Email\nHelen,"a@b.example; c@d.example"'],
    ['addresses under one another in a cell', 'Name,Email\nHelen,"a@b.example\nc@d.example"'],
    ['a quote that is never closed', 'Name,Email\n"Helen,a@b.example\nTom,c@d.example'],
    ['a quote within a name', 'Name,Email\nHelen "Hel" Marsh,a@b.example\nTom,c@d.example'],
    ['bars', 'Name|Email\nHelen|a@b.example\nTom|c@d.example'],
    ['old line ends', 'Email\ra@b.example\rc@d.example'],
    ['several on a line', 'a@b.example, c@d.example'],
    ['names before addresses', 'Helen Marsh a@b.example\nTom c@d.example'],
  ])('reads a list with %s', (_, text) => {
    expect(parseContactList(text)).toMatchObject({ invalid: [] });
    expect(values(text)).toEqual(PERSONS);
  });

  it('writes each entry so that it can be read again on a line of its own', () => {
    const { entries } = parseContactList('Name,Email\nHelen,"Helen\n<a@b.example>"\nTom,"c@d.example\n"');
    expect(values(entries.map((entry) => entry.text).join('\n'))).toEqual(PERSONS);
    expect(entries.map((entry) => entry.text).join('')).not.toContain('\n');
  });

  it('counts the lines within cells', () => {
    expect(parseContactList('Name,Email\n"Helen\n\nMarsh",a@b.example\nTom,none\n').invalid).toEqual([
      { line: 5, text: 'Tom,none' },
    ]);
  });

  it('takes the domains of an export that has nothing else', () => {
    expect(values('Company,Website\nAcme,https://acme.example')).toEqual(['acme.example']);
  });

  it('names a row of an export that has no address', () => {
    expect(parseContactList('Name,Email\nHelen,\nTom,t@b.example').invalid).toEqual([
      { line: 2, text: 'Helen,' },
    ]);
  });

  it.each([
    ['https://crm.firm.example/index.php?module=Leads&action=DetailView&record=7a1'],
    ['https://crm.firm.example/#Contact/view/7a1'],
    ['https://crm.firm.example/web#id=71&model=res.partner'],
  ])('knows one record of a self-hosted CRM, and no other: %s', (entry) => {
    expect(matches(entry, { profile_url: entry })).toBe(entry);
    expect(
      matches(entry, { profile_url: entry.replace('7a1', '8b2').replace('id=71', 'id=82') }),
    ).toBeUndefined();
  });
});
