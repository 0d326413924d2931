import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/pages/read-page.ts';
import { expectOwn, fixtureNamed, fixturesOf, recall, reread } from '../harness/other-leads.ts';
import { parsePage } from '../harness/page-fixtures.ts';

const field = (name: string, value: string) =>
  `<records-record-layout-item field-label="${name}"><div data-target-selection-name="sfdc:RecordField.${name}"><span>${name}</span><span class="test-id__field-value"><slot name="outputField">${value}</slot></span></div></records-record-layout-item>`;
const fieldsOf = (object: string) =>
  field(`${object}.Name`, 'Mr. Quentin Blackthorne') +
  field(`${object}.Title`, 'Harbour Master') +
  field(`${object}.Company`, 'Ravenscar Holdings') +
  field(`${object}.AccountId`, 'Ravenscar Holdings') +
  field(`${object}.Email`, '<a href="mailto:q@ravenscar.example">q@ravenscar.example</a>') +
  field(`${object}.MailingAddress`, '<div>Quay 1</div><div>Whitby</div><div>United Kingdom</div>') +
  field(`${object}.Address`, '<div>Quay 1</div><div>Whitby</div><div>United Kingdom</div>');
const FORM = `<records-base-record-form>${fieldsOf('Lead')}${fieldsOf('Contact')}</records-base-record-form>`;
const HEADER = `<records-highlights2><h1><lightning-formatted-name slot="primaryField">Mr. Quentin Blackthorne</lightning-formatted-name></h1></records-highlights2>`;

/** Among the components of the page: in the innermost of them that lets its children be seen. */
const inPage = (document: Document): Element => {
  const hosts = document.querySelectorAll('one-record-home-flexipage2');
  const host = hosts[hosts.length - 1];
  return host?.shadowRoot?.querySelector('records-record-layout-event-broker') ?? host ?? document.body;
};

describe.each(fixturesOf('salesforce'))('$name', (fixture) => {
  test('keeps its fields when every class has another name', () => {
    const reading = reread(fixture, (document) => {
      for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', '_3f9a1c07');
    });
    expectOwn(reading, fixture);
    expect(recall(reading, fixture)).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['in a card of a related record', `<article>${FORM}</article>`],
    ['in a second form', FORM],
    ['in a card without a form', `<article>${fieldsOf('Lead')}${fieldsOf('Contact')}</article>`],
    ['in a dialog', `<div role="dialog">${HEADER}${FORM}</div>`],
    [
      'in a card over a link',
      `<div class="panel-container"><div class="forceHoverPanel">${HEADER}${FORM}</div></div>`,
    ],
  ])('passes over a stranger %s of the page', (_, html) => {
    for (const where of ['afterbegin', 'beforeend'] as const) {
      const reading = reread(fixture, (document) => inPage(document).insertAdjacentHTML(where, html));
      expectOwn(reading, fixture);
      // where the header alone is there, the stranger's form does not stand in for the details
      expect(recall(reading, fixture)).toBe(1);
    }
  });

  test.each([
    ['hidden', '<div hidden>', '</div>'],
    ['styled away', '<div style="display: none">', '</div>'],
    ['in another console tab', '<section role="tabpanel" aria-expanded="false">', '</section>'],
    ['in a page that is not active', '<div class="windowViewMode-normal oneContent lafPageHost">', '</div>'],
    ['in a page kept aside', '<div aria-hidden="true">', '</div>'],
  ])('passes over a record page that is %s', (_, start, end) => {
    const page = `${start}<one-record-home-flexipage2>${HEADER}${FORM}</one-record-home-flexipage2>${end}`;
    for (const where of ['afterbegin', 'beforeend'] as const) {
      const reading = reread(fixture, (document) => {
        document.title = 'Salesforce'; // does not tell them apart
        document.body.insertAdjacentHTML(where, page);
      });
      expectOwn(reading, fixture);
      expect(recall(reading, fixture)).toBe(1);
    }
  });

  test('gives a gap with a reason when a field is gone', () => {
    const items = 'records-record-layout-item, records-highlights-details-item, records-lwc-detail-panel';
    const count = parsePage(fixture.html).querySelectorAll(items).length;
    for (let index = 0; index < count; index++)
      expectOwn(
        reread(fixture, (document) => document.querySelectorAll(items)[index]?.remove()),
        fixture,
      );
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = bytes
          .subarray(0, at)
          .toString('utf8')
          .replace(/\uFFFD$/, '');
        const reading = readPage(parsePage(cut), fixture.golden.url);
        if (reading.type === 'lead') {
          expect(fixture.golden.profile_data.name.startsWith(reading.lead.profile_data.name)).toBe(true);
          expect(JSON.stringify(reading.lead.profile_data)).not.toMatch(
            /Verkoop|Björkdal|Aldhammar|Rottluff|Oderbruch|Brandeis|Penhale|Managing|Bright|Drury/,
          );
        }
      }),
      { numRuns: 25, seed: 20261123 },
    );
  });
});

describe('the address', () => {
  const { html } = fixtureNamed('salesforce-lead-en');
  const HOST = 'https://rimfors.lightning.force.com';
  test.each([
    [`${HOST}/lightning/r/Lead/00Q8b00000AbCdEEAV/view`, 'lead'],
    [`${HOST}/lightning/r/Lead/00Q8b00000AbCdE/view?ws=%2Fx`, 'lead'],
    [`${HOST}/lightning/r/00Q8b00000AbCdEEAV/view`, 'lead'],
    ['https://rimfors--uat.sandbox.lightning.force.com/lightning/r/Lead/00Q8b00000AbCdEEAV/view', 'lead'],
    ['https://rimfors-dev-ed.develop.lightning.force.com/lightning/r/Lead/00Q8b00000AbCdEEAV/view', 'lead'],
    [`${HOST}/lightning/r/Lead/00Q8b00000ZyXwVEAV/view`, 'stale_page'],
    [`${HOST}/lightning/r/Account/0018b00000QqQqQAAX/view`, 'not_a_profile'],
    [`${HOST}/lightning/r/Opportunity/0068b00000QqQqQAAX/view`, 'not_a_profile'],
    [`${HOST}/lightning/r/Lead/00Q8b00000AbCdEEAV/related/CampaignMembers/view`, 'not_a_profile'],
    [`${HOST}/lightning/o/Lead/list?filterName=Recent`, 'not_a_profile'],
    [`${HOST}/lightning/page/home`, 'not_a_profile'],
  ])('%s: %s', (url, expected) => {
    const reading = readPage(parsePage(html), url);
    expect(reading.type === 'refused' ? reading.refusal : reading.type).toBe(expected);
  });

  test.each([
    'https://lightning.force.com.example/lightning/r/Lead/00Q8b00000AbCdEEAV/view',
    'https://evil-lightning.force.com.example/lightning/r/Lead/00Q8b00000AbCdEEAV/view',
    'https://rimfors.my.site.com/lightning/r/Lead/00Q8b00000AbCdEEAV/view',
  ])('%s is not Lightning’s', (url) => {
    const reading = readPage(parsePage(html), url);
    expect(reading.type === 'lead' && reading.lead.page.site).not.toBe('salesforce');
  });
});

const URL = 'https://a.lightning.force.com/lightning/r/Contact/0038b00000AbCdEAAW/view';
const page = (name: string, inside = '') =>
  `<one-record-home-flexipage2><records-highlights2><h1><lightning-formatted-name slot="primaryField">${name}</lightning-formatted-name></h1></records-highlights2>${inside}</one-record-home-flexipage2>`;
const read = (html: string, title = '') => readPage(parsePage(`<title>${title}</title>${html}`), URL);
const nameIn = (reading: ReturnType<typeof read>) =>
  reading.type === 'lead'
    ? reading.lead.profile_data.name
    : reading.type === 'refused'
      ? reading.refusal
      : '';

test.each([
  ['Ada Quill | Contact | Salesforce', 'Ms. Ada Quill', 'Ms. Ada Quill'],
  ['Bo Quay | Contact | Salesforce', 'Ms. Ada Quill', 'stale_page'],
  ['李伟 | 联系人 | Salesforce', '李 伟', '李 伟'],
  ['Lightning Experience | Salesforce', 'Ms. Ada Quill', 'Ms. Ada Quill'],
  ['Loading…', 'Ms. Ada Quill', 'Ms. Ada Quill'],
])('the title “%s” over the record of %s: %s', (title, name, expected) => {
  expect(nameIn(read(page(name), title))).toBe(expected);
});

test('of two open records whose ids stand nowhere the one in the title is read, or none', () => {
  const both = page('Ms. Ada Quill') + page('Mr. Bo Quay');
  expect(nameIn(read(both, 'Bo Quay | Contact | Salesforce'))).toBe('Mr. Bo Quay');
  expect(nameIn(read(both, 'Salesforce'))).toBe('stale_page');
  expect(nameIn(read(page('') + page('Mr. Bo Quay'), 'Salesforce'))).toBe('still_loading');
});

test('a page that lists relations of the record is that record’s, whatever the title says', () => {
  const link = (id: string) => `<a href="/lightning/r/Contact/${id}/related/Cases/view">Cases</a>`;
  expect(
    nameIn(read(page('Ms. Ada Quill', link('0038b00000AbCdEAAW')), 'Bo Quay | Contact | Salesforce')),
  ).toBe('Ms. Ada Quill');
  expect(nameIn(read(page('Ms. Ada Quill', link('0038b00000ZyXwVAAW'))))).toBe('stale_page');
  // a list of the account's does not name the contact
  expect(
    nameIn(
      read(
        page(
          'Ms. Ada Quill',
          '<a href="/lightning/r/Account/0018b00000QqQqQAAX/related/Contacts/view">C</a>',
        ),
      ),
    ),
  ).toBe('Ms. Ada Quill');
});

test('fields without a name of their own are read by label, and drift where the label is unknown', () => {
  const item = (label: string, value: string) =>
    `<records-record-layout-item field-label="${label}"><span data-output-element-id="output-field">${value}</span></records-record-layout-item>`;
  const known = read(page('Ada Quill', item('役職', 'Buyer') + item('Nom du compte', 'Quill SARL')));
  expect(known.type === 'lead' && known.lead.profile_data).toMatchObject({
    current_title: 'Buyer',
    current_company: 'Quill SARL',
  });
  const unknown = read(page('Ada Quill', item('Xyz', 'Buyer')));
  expect(unknown.type === 'lead' && unknown.lead.missing.current_title).toBe('drifted');
});

test('header and details that disagree lower the confidence', () => {
  const header = (title: string) =>
    `<records-highlights-details-item><p title="Title">Title</p><p>${title}</p></records-highlights-details-item>`;
  const reading = (title: string) =>
    read(
      page('Ada Quill', field('Contact.Title', 'Buyer')).replace(
        '</records-highlights2>',
        `${header(title)}</records-highlights2>`,
      ),
    );
  const confidence = (title: string) => {
    const result = reading(title);
    return result.type === 'lead' ? (result.lead.provenance.current_title?.confidence ?? 0) : 0;
  };
  expect(confidence('Seller')).toBeLessThanOrEqual(0.5);
  expect(confidence('Buyer')).toBeGreaterThan(0.95);
});

test('without a header the Name field names the person, and a card of a related record does not', () => {
  const details = (name: string) =>
    `<records-base-record-form>${field('Contact.Name', name)}</records-base-record-form>`;
  const bare = (inside: string) => `<one-record-home-flexipage2>${inside}</one-record-home-flexipage2>`;
  expect(nameIn(read(bare(details('Ada Quill'))))).toBe('Ada Quill');
  expect(nameIn(read(bare(`<article>${details('Bo Quay')}</article>`)))).toBe('still_loading');
});

test('a salutation in one place only makes nobody else of a person', () => {
  const reading = read(
    page('Ada Quill', field('Contact.Name', 'Ms. Ada Quill') + field('Contact.Title', 'Buyer')),
  );
  expect(reading.type === 'lead' && reading.lead.profile_data.current_title).toBe('Buyer');
});

test('details in a tab that was opened before are read, too', () => {
  const tab = `<div class="slds-hide" style="display: none">${field('Contact.Title', 'Buyer')}</div>`;
  const reading = read(page('Ada Quill', tab));
  expect(reading.type === 'lead' && reading.lead.profile_data.current_title).toBe('Buyer');
});

test('a hidden page of the same record does not stand for the one that is loading', () => {
  const related = '<a href="/lightning/r/Contact/0038b00000AbCdEAAW/related/Cases/view">Cases</a>';
  expect(nameIn(read(`<div hidden>${page('Ms. Ada Quill', related)}</div>${page('')}`))).toBe(
    'still_loading',
  );
});

test('a record page that stands in a panel as a whole is read', () => {
  expect(nameIn(read(`<div class="panel-container">${page('Ada Quill')}</div>`))).toBe('Ada Quill');
});
