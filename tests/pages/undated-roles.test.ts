import { describe, expect, test } from 'vitest';
import { setRoles } from '../../lib/pages/current-role.ts';
import { LeadFields } from '../../lib/pages/lead-fields.ts';
import { readEmberRoles } from '../../lib/pages/linkedin/ember-entities.ts';
import type { ReadRole } from '../../lib/pages/text/role-runs.ts';
import { parsePage } from './harness/page-fixtures.ts';

const role = (over: Partial<ReadRole>): ReadRole => ({
  title: 'Advisor',
  company: 'Bar AS',
  start: '',
  end: '',
  description: '',
  current: false,
  ...over,
});

describe('the employer beside the name', () => {
  test.each<[string, ReadRole[], string]>([
    [
      'counts where an undated role may still go on',
      [role({}), role({ start: '2019', end: '2021' })],
      'Nordkai',
    ],
    ['does not where every role has ended', [role({ start: '2019', end: '2021' })], ''],
  ])('%s', (_, roles, company) => {
    const fields = new LeadFields();
    setRoles(fields, roles, { name: 'Nordkai', stated: false });
    expect(fields.data.current_company).toBe(company);
    expect(fields.data.current_title).toBe('');
  });
});

test('an older layout with the dates first has the title all the same', () => {
  const lines = ['Jan 2020 - Present · 5 yrs', 'Buyer', 'Nordkai · Full-time']
    .map((text) => `<div><span aria-hidden="true">${text}</span></div>`)
    .join('');
  const card = parsePage(`<section><div data-view-name="profile-component-entity">${lines}</div></section>`);
  const [read] = readEmberRoles(card.documentElement);
  expect(read).toMatchObject({ title: 'Buyer', company: 'Nordkai', start: 'Jan 2020', current: true });
});
