import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/pages/read-page.ts';
import { expectOwn, fixtureNamed, fixturesOf, recall, reread } from '../harness/other-leads.ts';
import { parsePage } from '../harness/page-fixtures.ts';

const STRANGER = 'Quentin Blackthorne';

const read = (html: string, url = 'https://firm.example/team/helga-brandt') => readPage(parsePage(html), url);
const leadOf = (html: string, url?: string) => {
  const reading = read(html, url);
  if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
  return reading.lead;
};
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe.each(fixturesOf('generic'))('$name', { timeout: 60_000 }, (fixture) => {
  test('trusts nothing more than 0.6', () => {
    const reading = reread(fixture, () => undefined);
    if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
    for (const [field, { confidence }] of Object.entries(reading.lead.provenance))
      expect(confidence, field).toBeLessThanOrEqual(0.6);
  });

  test('passes over a stranger beside the subject', () => {
    const reading = reread(fixture, (document) => {
      const card = document.createElement('aside');
      card.innerHTML = `<h2>People also viewed</h2><div itemscope itemtype="https://schema.org/Person" class="h-card">
        <h3 class="p-name" itemprop="name">${STRANGER}</h3><div><div>Job title</div><div>Chief of Ravens</div></div>
        <div><div>Email</div><div><a href="mailto:quentin@ravens.example">quentin@ravens.example</a></div></div></div>`;
      document.body.append(card);
    });
    expectOwn(reading, fixture);
    expect(recall(reading, fixture)).toBe(1);
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = bytes
          .subarray(0, at)
          .toString('utf8')
          .replace(/(?:\uFFFD|<\/?)$/, '');
        expectOwn(readPage(parsePage(cut), fixture.golden.url), fixture);
      }),
      { numRuns: 25, seed: 20260401 },
    );
  });
});

test.each([
  'pipedrive-person',
  'twenty-person-it',
  'attio-person-traps',
  'generic-team-member',
  'zoho-contact-fr',
])('%s is read whatever its classes are called, but for what only a class marks', (name) => {
  const fixture = fixtureNamed(name);
  const reading = reread(fixture, (document) => {
    for (const element of document.querySelectorAll('[class]:not([class*="cx"])'))
      element.className = '_3f9a1c07';
  });
  expectOwn(reading, fixture);
  expect(recall(reading, fixture)).toBe(1);
});

describe('reads', () => {
  test.each([
    ['Name', 'Funktion', 'Firma', 'de'],
    ['Nom', 'Fonction', 'Société', 'fr'],
    ['Nombre', 'Puesto', 'Empresa', 'es'],
    ['Nome', 'Cargo', 'Empresa', 'pt'],
    ['Nome', 'Ruolo', 'Azienda', 'it'],
    ['Naam', 'Functie', 'Werkgever', 'nl'],
    ['Namn', 'Befattning', 'Företag', 'sv'],
    ['Imię i nazwisko', 'Stanowisko', 'Firma', 'pl'],
    ['Ad soyad', 'Görevi', 'Şirket', 'tr'],
    ['氏名', '役職', '会社名', 'ja'],
    ['姓名', '职位', '公司', 'zh'],
    ['Name', 'Job title', 'Company', 'en'],
  ])('%s, %s and %s as a table and as a list of definitions', (name, title, company, lang) => {
    const table = `<table><tr><th>${name}:</th><td>Helga Brandt</td></tr><tr><th>${title}:</th><td>T1</td></tr><tr><th>${company}:</th><td>C1</td></tr></table>`;
    const list = table.replace(
      /<(\/?)(table|th|td)>/g,
      (_, end: string, tag: string) => `<${end}${{ table: 'dl', th: 'dt', td: 'dd' }[tag]}>`,
    );
    for (const body of [table, list.replace(/<\/?tr>/g, '')]) {
      const { profile_data, page } = leadOf(
        `<html lang="${lang}"><body><main><h1>Helga Brandt</h1>${body}</main></body></html>`,
      );
      expect(profile_data).toMatchObject({
        name: 'Helga Brandt',
        current_title: 'T1',
        current_company: 'C1',
      });
      expect(page.layout).toBe('label_pairs');
    }
  });

  test('the person whose name is the heading, of several that the page marks', () => {
    const people = [
      { '@type': 'Person', name: STRANGER },
      { '@type': 'Person', name: 'Helga Brandt', jobTitle: 'Judge' },
    ];
    const { profile_data } = leadOf(
      `<h1>Dr. Helga Brandt, LL.M.</h1>${jsonLd({ '@type': 'Event', performer: people })}`,
    );
    expect(profile_data).toMatchObject({ name: 'Helga Brandt', current_title: 'Judge' });
  });

  test('a personal site that introduces its owner', () => {
    const html = `<title>Home</title><h1>Hi, I’m Helga Brandt</h1>${jsonLd({ '@type': ['Person', 'Organization'], name: 'Helga Brandt' })}`;
    expect(leadOf(html, 'https://home.example/').profile_data.name).toBe('Helga Brandt');
  });

  test('trusts a title less on which two marks disagree', () => {
    const html = `<div itemscope itemtype="http://schema.org/Person"><h1 itemprop="name">Helga Brandt</h1><p itemprop="jobTitle">Baker</p></div>${jsonLd({ '@type': 'Person', name: 'Helga Brandt', jobTitle: 'Judge' })}`;
    expect(leadOf(html).provenance.current_title).toEqual({ source: 'json_ld≠microdata', confidence: 0.5 });
  });

  test('the one address that bears the name, and no other', () => {
    const links = ['info', 'quentin', 'h.brandt']
      .map((local) => `<a href="mailto:${local}@firm.example">@</a>`)
      .join('');
    expect(leadOf(`<main><h1>Helga Brandt</h1>${links}</main>`).profile_data.email).toBe(
      'h.brandt@firm.example',
    );
  });
});

describe('a page that says in Open Graph whose profile it is', () => {
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${content}">`;
  const marks =
    meta('og:type', 'profile') + meta('profile:first_name', 'Helga') + meta('profile:last_name', 'Brandt');
  const url = 'https://codehost.example/hbrandt';

  test('is read where nothing else names a person', () => {
    const { profile_data, provenance } = leadOf(`${marks}<h1>hbrandt</h1>`, url);
    expect(profile_data.name).toBe('Helga Brandt');
    expect(provenance.name?.source).toBe('open_graph');
  });

  test('is nobody where the heading names somebody else, or no profile is said', () => {
    for (const html of [
      `${marks}<h1>${STRANGER}</h1>`,
      `${marks.replace('"profile"', '"website"')}<h1>hbrandt</h1>`,
    ])
      expect(readPage(parsePage(html), url)).toEqual({ type: 'refused', refusal: 'not_a_profile' });
  });
});

test('reads the only person whom a page of the type profile marks', () => {
  const html = `<title>hbrandt · Codehost</title><meta property="og:type" content="profile"><div itemscope itemtype="http://schema.org/Person"><h1><span itemprop="name">Helga Brandt</span> <span itemprop="additionalName">hbrandt</span></h1><span itemprop="worksFor">Nordwerk</span></div>`;
  expect(leadOf(html, 'https://codehost.example/hbrandt').profile_data.current_company).toBe('Nordwerk');
});

test('reads a name in signs that no address has, where post and mail stand beside labels', () => {
  const html =
    '<html lang="ja"><h1>佐藤 美咲</h1><table><tr><th>役職</th><td>営業部長</td></tr><tr><th>メール</th><td>sato@ao.example</td></tr></table>';
  const { profile_data } = leadOf(html, 'https://ao.example/7');
  expect(profile_data).toMatchObject({
    name: '佐藤 美咲',
    current_title: '営業部長',
    email: 'sato@ao.example',
  });
});

test('an anchor called as a page of a CRM is no CRM', () => {
  expect(leadOf('<h1>Helga Brandt</h1>', 'https://helga-brandt.example/#Contact').page.layout).toBe(
    'main_text',
  );
  expect(leadOf('<h1>Helga Brandt</h1>', 'https://firm.example/web/team/helga-brandt').page.layout).toBe(
    'main_text',
  );
});

describe('refuses', () => {
  test.each(['attio-person-traps', 'pipedrive-person', 'twenty-person-it', 'zoho-lead-en'])(
    'a record that is not the title’s: %s',
    (name) => {
      const reading = reread(fixtureNamed(name), (document) => {
        document.title = `${STRANGER} - People`;
      });
      expect(reading).toEqual({ type: 'refused', refusal: 'stale_page' });
    },
  );

  test.each([
    [
      'a page of two definitions lists of people',
      '<h1>Our Board</h1><dl><dt>Name</dt><dd>Helga Brandt</dd><dt>Title</dt><dd>Chair</dd></dl><dl><dt>Name</dt><dd>Ute Grimm</dd></dl>',
      'https://firm.example/board',
    ],
    [
      'two headings of the first rank',
      '<h1>Helga Brandt</h1><h1>Ute Grimm</h1>',
      'https://firm.example/team/helga-brandt',
    ],
    [
      'a heading that nothing confirms',
      '<title>Helga Brandt</title><h1>Helga Brandt</h1><p>Wonderful roses.</p>',
      'https://roses.example/sorts/helga-brandt',
    ],
    [
      'the founder of a shop',
      `<title>Roses</title><h1>Roses</h1>${jsonLd({ '@type': 'Store', founder: { '@type': 'Person', name: 'Helga Brandt' } })}`,
      'https://roses.example/',
    ],
    [
      'a firm called as its founder',
      `<title>Team | Helga Brandt</title><h1>Team</h1>${jsonLd({
        '@graph': [
          { '@type': 'Person', name: 'Helga Brandt' },
          { '@type': 'Person', name: STRANGER },
        ],
      })}`,
      'https://brandt.example/team',
    ],
    [
      'an interview on somebody’s site',
      `<title>Why I bake – Helga Brandt</title><h1>Ute Grimm on bread</h1>${jsonLd({ '@type': 'Person', name: 'Helga Brandt' })}`,
      'https://brandt.example/talks/grimm',
    ],
    [
      'a book',
      `<h1>Helga Brandt</h1>${jsonLd({ '@type': 'Book', name: 'Helga Brandt', author: { '@type': 'Person', name: 'Helga Brandt' } })}`,
      'https://books.example/helga-brandt',
    ],
    [
      'an article about somebody',
      `<title>Helga Brandt</title><meta property="article:published_time" content="2026"><h1>Helga Brandt</h1>`,
      'https://paper.example/people/helga-brandt',
    ],
    [
      'a company’s record',
      '<h1>Helga Brandt</h1><dl><dt>Industry</dt><dd>Toys</dd><dt>Employees</dt><dd>12</dd></dl>',
      'https://crm.example/profile/helga-brandt',
    ],
    ['an organisation in Pipedrive', '<h1>Helga Brandt</h1>', 'https://x.pipedrive.com/organization/4'],
    ['an account in EspoCRM', '<h1>Helga Brandt</h1>', 'https://x.example/#Account/view/4'],
    [
      'an account in SuiteCRM',
      '<div class="detail-view-field" field="name">Helga Brandt</div>',
      'https://x.example/index.php?module=Accounts&action=DetailView&record=4',
    ],
  ])('%s', (_, html, url) => {
    expect(read(html, url)).toEqual({ type: 'refused', refusal: 'not_a_profile' });
  });

  test('a contact of whom only the address is known', () => {
    const reading = reread(fixtureNamed('espocrm-contact-de'), (document) => {
      const name = document.querySelector('.cell[data-name="name"] .field');
      if (name) name.textContent = 'someone@luettmoor.example';
    });
    expect(reading).toEqual({ type: 'refused', refusal: 'not_a_profile' });
  });

  test.each([
    'zoho-contact-fr',
    'espocrm-contact-de',
    'suitecrm-lead-es',
    'odoo-contact-fr',
    'twenty-person-it',
  ])('a record whose fields have not come: %s', (name) => {
    const reading = reread(fixtureNamed(name), (document) => {
      document.body.innerHTML = '<div class="loading">…</div>';
    });
    expect(reading).toEqual({ type: 'refused', refusal: 'still_loading' });
  });

  test('a company in Odoo', () => {
    const fixture = fixtureNamed('odoo-contact-fr');
    const reading = reread(fixture, (document) => {
      document.querySelector<HTMLInputElement>('input[data-value="company"]')?.click();
    });
    expect(reading).toEqual({ type: 'refused', refusal: 'not_a_profile' });
  });

  test('the record before, of which the page still shows the fields', () => {
    const fixture = fixtureNamed('suitecrm-lead-es');
    const reading = reread(fixture, () => undefined, fixture.golden.url.replace('000017', '000018'));
    expect(reading).toEqual({ type: 'refused', refusal: 'stale_page' });
  });

  test('an address that is not of the web', () => {
    expect(read('<h1>Helga Brandt</h1>', 'file:///team/helga-brandt').type).toBe('refused');
  });
});

test('a place and a firm that microdata give as plain text are read', () => {
  const { profile_data } = leadOf(
    `<meta property="og:type" content="profile"><main itemscope itemtype="http://schema.org/Person"><h1 itemprop="name">Marlow Finch</h1>
     <p itemprop="worksFor">@brightcargo</p><p itemprop="homeLocation">Oslo, Norway</p></main>`,
  );
  expect(profile_data).toMatchObject({
    name: 'Marlow Finch',
    current_company: 'brightcargo',
    location: 'Oslo, Norway',
    country: 'Norway',
  });
});

test('a label and its value under the name are no headline', () => {
  const { profile_data } = leadOf(
    `<main><h1>Priya Sen</h1><div><label>Job title</label><span>Plant Director</span></div>
     <div><label>Email</label><span>priya.sen@velden.example</span></div><div><label>Owner</label><span>Otto Seller</span></div></main>`,
  );
  expect(profile_data).toMatchObject({ headline: '', current_title: 'Plant Director', name: 'Priya Sen' });
});
