import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLeadFile, readLeadText } from '../../lib/lead-files/read-lead-file.ts';

const folder = join(import.meta.dirname, '../fixtures/lead-files');
const read = (file: string) => readLeadFile(file, readFileSync(join(folder, file)));
const leads = (file: string) => {
  const reading = read(file);
  if (reading.type === 'problem') throw new Error(reading.problem);
  return reading.leads;
};
const only = (file: string) => {
  const [lead, ...others] = leads(file);
  if (!lead || others.length > 0) throw new Error(`${leads(file).length} leads`);
  return lead.lead;
};

const GRETA = 'https://www.linkedin.com/in/greta-holloway-invented';

describe('a file of one lead', () => {
  it.each([
    ['user-json.json', 'user_json', 'Ilse Brandvik', 'Head of Sorting', 'Fjellpost Terminal', 'Norway', ''],
    [
      'json-resume.json',
      'json_resume',
      'Greta Holloway',
      'Plant Manager',
      'Holloway Mills',
      'United Kingdom',
      GRETA,
    ],
    [
      'salesforce.csv',
      'csv',
      'Greta Holloway',
      'Plant Manager',
      'Holloway "Old" Mills',
      'United Kingdom',
      '',
    ],
    ['pipedrive-de.csv', 'csv', 'Jörg Nüßlein', 'Leiter Instandhaltung', 'Nüßlein Kranbau GmbH', '', ''],
    [
      'excel-latin1-de.csv',
      'csv',
      'Jörg Nüßlein',
      'Leiter Instandhaltung',
      'Nüßlein Kranbau GmbH',
      'Germany',
      '',
    ],
    ['zoho-fr.tsv', 'csv', 'Élodie Marchetaud', 'Directrice de site', 'Minoterie Marchetaud', 'France', ''],
    [
      'generic-nl.csv',
      'csv',
      'Sanne van der Molenbeek',
      'Hoofd logistiek',
      'Molenbeek Zaden BV',
      'Netherlands',
      '',
    ],
    ['generic-es.csv', 'csv', 'Tomás Arrieta Lasa', 'Director de planta', 'Molinos Arrieta', 'Spain', ''],
    ['generic-pt.csv', 'csv', 'Beatriz Canavial', 'Gerente de fábrica', 'Usina Canavial', 'Brazil', ''],
    [
      'generic-it.csv',
      'csv',
      'Ornella Pastifici',
      'Responsabile di stabilimento',
      'Pastificio Ornella',
      'Italy',
      '',
    ],
    [
      'contact.vcf',
      'vcard',
      'Greta Holloway',
      'Plant Manager',
      'Holloway Mills, Ltd',
      'United Kingdom',
      GRETA,
    ],
    ['profile-en.txt', 'text', 'Greta Holloway', 'Plant Manager', 'Holloway Mills', 'United Kingdom', ''],
    ['profile-de.txt', 'text', 'Jörg Nüßlein', 'Leiter Instandhaltung', 'Nüßlein Kranbau', 'Germany', ''],
    ['profile-ja.txt', 'text', '水野 架空', '製造部長', '架空精機株式会社', 'Japan', ''],
    ['labelled.txt', 'text', 'Élodie Marchetaud', 'Directrice de site', 'Minoterie Marchetaud', 'France', ''],
  ])('%s is read as %s', (file, layout, name, current_title, current_company, country, url) => {
    const lead = only(file);
    expect(lead.page).toEqual({ site: 'pasted', layout });
    expect(lead.url).toBe(url);
    const { profile_data } = lead;
    expect({ ...profile_data }).toMatchObject({ name, current_title, current_company, country });
  });

  it.each([
    ['excel-latin1-de.csv', 'joerg@nuesslein-kran.example'],
    ['pipedrive-de.csv', 'joerg@nuesslein-kran.example'],
    ['generic-es.csv', 'tomas@molinos-arrieta.example'],
    ['contact.vcf', 'greta@holloway-mills.example'],
    ['labelled.txt', 'elodie@marchetaud.example'],
  ])('%s has the address %s', (file, email) => {
    expect(only(file).profile_data.email).toBe(email);
  });

  it('has a source for what is there and a reason for what is not', () => {
    const { profile_data, provenance, missing } = only('salesforce.csv');
    expect(provenance.name).toEqual({ source: 'csv', confidence: 0.85 });
    expect([missing.about, missing.email]).toEqual(['absent', undefined]);
    expect(Object.keys(provenance).length + Object.keys(missing).length).toBe(
      Object.keys(profile_data).length,
    );
  });

  it('tells what was mended, and passes over what nobody knows', () => {
    const [found] = leads('user-json.json');
    expect(found?.objective).toBe('Offer a pilot on one line.');
    expect(found?.repairs).toContainEqual({ path: 'name', why: 'renamed' });
    expect(JSON.stringify(found?.lead)).not.toContain('39');
  });

  it('keeps street, birthday, notes and owners out', () => {
    for (const file of ['contact.vcf', 'hubspot.csv', 'json-resume.json', 'salesforce.csv'])
      expect(JSON.stringify(leads(file))).not.toMatch(/Mill Lane|lunch|Mona|00000/);
  });
});

it('a field of which entries had to be dropped says so and is trusted less', () => {
  const reading = readLeadText(
    JSON.stringify({
      profile_data: {
        name: 'Ilse Brandvik',
        skills: ['Sorting'],
        career_history: [{ company: 'Fjellpost', title: 'Sorter' }, 7],
      },
    }),
  );
  if (reading.type === 'problem') throw new Error(reading.problem);
  expect(reading.leads[0]?.lead.provenance).toMatchObject({
    career_history: { source: 'user_json+mended', confidence: 0.54 },
    skills: { source: 'user_json', confidence: 0.9 },
  });
});

const leadOf = (text: string) => {
  const reading = readLeadText(text);
  if (reading.type === 'problem') throw new Error(reading.problem);
  return reading.leads.map(({ lead: { profile_data } }) => profile_data);
};
const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\n');

describe('a contact card', () => {
  it('within a card is somebody else’s', () => {
    const agent = ['AGENT:', 'BEGIN:VCARD', 'FN:Tom Agent', 'END:VCARD'];
    expect(leadOf(card('FN:Ann Boss', ...agent, 'EMAIL:ann@firm.example', 'TITLE:Director'))).toMatchObject([
      { name: 'Ann Boss', email: 'ann@firm.example', current_title: 'Director' },
    ]);
  });

  it.each([['KIND:org'], ['X-ABShowAs:COMPANY']])('of a firm, %s, is nobody’s', (mark) => {
    expect(readLeadText(card('FN:Acme GmbH', mark))).toEqual({ type: 'problem', problem: 'no_person' });
  });

  it('gives the preferred address, then the one at work', () => {
    const mail = (params: string, name: string) => `EMAIL;${params}:${name}@firm.example`;
    const one = card(
      'FN:Ann Boss',
      mail('PREF=100', 'last'),
      mail('PREF=1', 'first'),
      mail('TYPE=WORK', 'work'),
    );
    const other = card('FN:Ann Boss', mail('TYPE=HOME', 'home'), mail('TYPE=WORK', 'work'));
    expect(leadOf(`${one}\n${other}`).map(({ email }) => email)).toEqual([
      'first@firm.example',
      'work@firm.example',
    ]);
  });

  it('is read in the signs that it names, and an escaped backslash stays one', () => {
    const given = card(
      'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen Boss',
      'TITLE:C:\\\\new lead\\; buyer',
    );
    expect(leadOf(given)).toMatchObject([{ name: 'Jürgen Boss', current_title: 'C:\\new lead; buyer' }]);
  });
});

describe('a table', () => {
  it.each([
    ['a whole name beside the first', 'First Name,Full Name,Email\nJane,Jane Doe,j@x.example', 'Jane Doe'],
    ['a whole name where the family’s is empty', 'First Name,Last Name,Name\nJane,,Jane Doe', 'Jane Doe'],
    ['a part where nothing more is said', 'First Name,Last Name,Email\nJane,,j@x.example', 'Jane'],
  ])('has %s', (_, text, name) => {
    expect(leadOf(text)[0]?.name).toBe(name);
  });

  it('loses only the line in which a quote is left open', () => {
    const text =
      'Name,Company,Email\n"Doe, Jane","Acme, Inc.",j@x.example\nBob 6" Dahl,Mill,b@x.example\n"Cid,Elm,c@x.example\nDee Fox,"Hall, Ltd.",d@x.example';
    expect(leadOf(text).map(({ current_company }) => current_company)).toEqual([
      'Acme, Inc.',
      'Mill',
      'Elm',
      'Hall, Ltd.',
    ]);
  });
});

it('a résumé may name skills alone, and one post without a list', () => {
  const resume = {
    basics: { name: 'Ann Boss' },
    skills: ['Go', { name: 'SQL' }],
    work: { name: 'Mill', position: 'Baker' },
  };
  expect(leadOf(JSON.stringify(resume))).toMatchObject([
    { skills: ['Go', 'SQL'], career_history: [{ company: 'Mill', title: 'Baker' }] },
  ]);
});

it('a text that only begins with a bracket is no JSON, and no depth of JSON is too much', () => {
  expect(readLeadText('[External] Jane Doe\nHead of Sorting at Mill\njane@mill.example')).toMatchObject({
    type: 'leads',
  });
  const deep = `${'{"user_json":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  expect(readLeadText(deep)).toEqual({ type: 'problem', problem: 'no_person' });
});

describe('a file of several leads', () => {
  it.each([
    ['hubspot.csv', ['Ilse Brandvik', 'Tomás Arrieta'], 1],
    ['linkedin-connections.csv', ['Ilse Brandvik', 'Greta Holloway'], 0],
    ['several.json', ['Ilse Brandvik', 'Tomás Arrieta', 'Greta Holloway'], 1],
    ['two-old-and-new.vcf', ['Jörg Nüßlein', 'Ilse Brandvik'], 0],
  ])('%s offers %j and leaves %i out', (file, names, left_out) => {
    const reading = read(file);
    if (reading.type === 'problem') throw new Error(reading.problem);
    expect(reading.leads.map(({ lead }) => lead.profile_data.name)).toEqual(names);
    expect(reading.left_out).toBe(left_out);
  });

  it('has a cell of two lines in one row', () => {
    expect(leads('hubspot.csv')[1]?.lead.profile_data.current_title).toBe(
      'Director de planta y mantenimiento',
    );
  });

  it('takes what npm run read has printed, a line each', () => {
    const lead = {
      page: { url: GRETA },
      user_json: { objective: '', profile_data: { name: 'Greta Holloway' } },
    };
    const reading = readLeadText(`${JSON.stringify(lead)}\n${JSON.stringify(lead)}\n`);
    expect(reading).toMatchObject({ type: 'leads', leads: [{ lead: { url: GRETA } }, {}] });
  });
});

describe('what is no lead', () => {
  it.each([
    ['an empty text', '', '', 'empty'],
    ['white space', '', ' \n\t', 'empty'],
    ['broken JSON', 'a.json', '{"name": "Ada', 'not_readable'],
    ['a JSON file without an object', 'a.json', 'Ada Frost', 'not_readable'],
    ['a JSON of something else', '', '{"name": "left-pad", "version": "1.0.0", "main": "a.js"}', 'no_person'],
    ['an empty list', '', '[]', 'no_person'],
    ['a list of numbers', '', '[1, 2]', 'no_person'],
    ['a page', 'a.html', '<!doctype html><p>Ada', 'unsupported'],
    ['a table without people', 'a.csv', 'a,b\n1,2', 'no_person'],
    ['a card without a name', '', 'BEGIN:VCARD\nEMAIL:a@b.example\nEND:VCARD', 'no_person'],
    ['far too much', '', 'a'.repeat(20_000_001), 'too_large'],
  ])('%s is told as such', (_, name, text, problem) => {
    expect(readLeadText(text, name)).toEqual({ type: 'problem', problem });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n%', 'unsupported'],
    ['a picture', '\x89PNG\r\n', 'unsupported'],
    ['bytes', 'a\0b', 'unsupported'],
    ['nothing', '', 'empty'],
  ])('a file of %s is told as such', (_, bytes, problem) => {
    expect(readLeadFile('lead.csv', Buffer.from(bytes, 'latin1'))).toEqual({ type: 'problem', problem });
  });

  it('a table of companies has nobody in it', () => {
    expect(read('companies.csv')).toEqual({ type: 'problem', problem: 'no_person' });
    expect(read('page.html')).toEqual({ type: 'problem', problem: 'unsupported' });
  });
});
