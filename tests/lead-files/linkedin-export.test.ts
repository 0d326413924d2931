import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLeadFile } from '../../lib/lead-files/read-lead-file.ts';

const folder = join(import.meta.dirname, '../fixtures/lead-files/linkedin-export');
const FILES = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
const zipOf = (files: Zippable) => readLeadFile('export.zip', zipSync(files));

describe("LinkedIn's own archive", () => {
  it.each([
    ['at its top', FILES],
    ['in a folder', Object.fromEntries(Object.entries(FILES).map(([name, file]) => [`Data/${name}`, file]))],
  ])('is read with its files %s', (_, files) => {
    const reading = zipOf({
      ...files,
      'messages.csv': strToU8('CONTENT\nsecret'),
      'media/a.jpg': strToU8('x'),
    });
    if (reading.type === 'problem') throw new Error(reading.problem);
    const [found] = reading.leads;
    expect(found?.lead.page).toEqual({ site: 'pasted', layout: 'linkedin_export' });
    expect(found?.lead.profile_data).toMatchObject({
      name: 'Greta Holloway',
      email: 'greta@holloway-mills.example',
      current_title: 'Plant Manager',
      current_company: 'Holloway Mills',
      country: 'United Kingdom',
      about: 'I run two flour mills.\n\nAnd I would rather fix a bearing than sit in a meeting.',
      education: [{ school: 'Ashdale College', degree: 'BEng, Mechanical Engineering' }],
      skills: ['Milling', 'Lean'],
    });
    expect(found?.lead.profile_data.career_history).toHaveLength(2);
    expect(found?.lead.profile_data.recent_activity).toEqual([
      {
        kind: 'authored',
        text: 'We replaced forty bearings over the weekend.\n\nNot one stop since.',
        age: '2026-03-02 08:11:05',
        url: 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1',
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/secret|Mill Lane|Jan 1|Pell/);
  });

  it('gives the person by Profile.csv alone', () => {
    expect(readLeadFile('Profile.csv', FILES['Profile.csv'] ?? Buffer.of())).toMatchObject({
      leads: [
        { lead: { profile_data: { name: 'Greta Holloway', headline: 'Plant Manager at Holloway Mills' } } },
      ],
    });
  });

  it.each([
    ['without a profile', { 'Skills.csv': strToU8('Name\nMilling') }, 'no_person'],
    ['of something else', { 'xl/workbook.xml': strToU8('<x/>') }, 'unsupported'],
    ['that unpacks to too much', { 'Profile.csv': new Uint8Array(20_000_001) }, 'too_large'],
  ])('%s is told as such', (_, files, problem) => {
    expect(zipOf(files)).toEqual({ type: 'problem', problem });
  });

  it('a bomb under another name is not unpacked', () => {
    const files = { ...FILES, 'Rich_Media.csv': new Uint8Array(30_000_000) };
    expect(zipOf(files)).toMatchObject({ type: 'leads' });
  });

  it('a bomb that lies about its size does no harm', () => {
    const bytes = zipSync({ 'Profile.csv': new Uint8Array(25_000_000) });
    // the size is told at the end once more; there it counts
    const directory = Buffer.from(bytes).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 100, true);
    expect(readLeadFile('export.zip', bytes)).toMatchObject({ type: 'problem' });
  });

  it.each([10, 200, 900])('cut off after %i bytes it cannot be read', (length) => {
    expect(readLeadFile('export.zip', zipSync(FILES).slice(0, length))).toEqual({
      type: 'problem',
      problem: 'not_readable',
    });
  });
});
