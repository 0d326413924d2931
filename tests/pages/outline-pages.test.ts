import { expect, test } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { OUTLINE_URL, outlineHtml } from './harness/outline-html.ts';
import { parsePage } from './harness/page-fixtures.ts';

const SDUI = { around: 'data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"' };
const PUBLIC = { head: '<meta name="pageKey" content="public_profile_v3_desktop">' };

/** How much stands in each saved page, counted by hand in its outline. */
test.each([
  ['linkedin-sdui-profile', SDUI, { roles: 0, schools: 0, skills: 0, posts: 10 }],
  ['linkedin-ember-profile-2024', {}, { roles: 7, schools: 2, skills: 2, posts: 3 }],
  ['linkedin-ember-profile-2025', {}, { roles: 8, schools: 2, skills: 2, posts: 3 }],
  ['linkedin-public-profile', PUBLIC, { roles: 16, schools: 3, skills: 0, posts: 2 }],
])('a saved page, its texts masked, is read whole: %s', (name, outside, counts) => {
  const reading = readPage(parsePage(outlineHtml(name, outside)), OUTLINE_URL);
  if (reading.type !== 'lead') throw new Error(`not read: ${JSON.stringify(reading)}`);
  const { profile_data: lead, missing } = reading.lead;
  for (const field of ['name', 'headline', 'location', 'about'] as const)
    expect(lead[field]).toMatch(/x{3}/i);
  expect({
    roles: lead.career_history.length,
    schools: lead.education.length,
    skills: lead.skills.length,
    posts: lead.recent_activity.length,
  }).toEqual(counts);
  expect(Object.values(missing)).not.toContain('drifted');
  for (const { title, company, start } of lead.career_history)
    expect([title, company, start]).not.toContain('');
});
