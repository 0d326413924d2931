import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/read.ts', ...args], { encoding: 'utf8', input: '' });

it('explains itself when asked', () => {
  const { status, stdout, stderr } = read('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^usage: .+[\s\S]*exit codes\n\s+0 .+\n\s+1 .+\n\s+2 /);
});

it.each([
  ['--nope', ['--nope', 'x.html']],
  ['--url', ['x.html']],
  ['--url', ['--url', 'nowhere', 'x.html']],
  ['one file', ['--url', 'https://a.example']],
])('names the bad %s in one sentence and the usage: %j', (named, args) => {
  const { status, stderr } = read(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(stderr).not.toContain('positional');
});

it.each<[string, string | Buffer]>([
  ['empty', ''],
  ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x3c, 0x61, 0x3e])],
  ['plain text', 'Dear Helen,\nsee you soon'],
])('says that a file which is %s is no HTML page', (_, content) => {
  const file = join(folder, 'page.html');
  writeFileSync(file, content);
  const { status, stdout, stderr } = read('--url', 'https://www.linkedin.com/in/helen-marsh/', file);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('no HTML page');
});

it('reads what a saved page keeps in open shadow roots', () => {
  const url = 'https://a.lightning.force.com/lightning/r/Lead/00Q8b00000AbCdEEAV/view';
  const { status, stdout } = read('--url', url, 'tests/fixtures/pages/salesforce-shadow-roots.html');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).user_json.profile_data.current_title).toBe('Head of Sawmill Operations');
});

it.each([
  [['tests/fixtures/lead-files/hubspot.csv'], 'csv', ['Ilse Brandvik', 'Tomás Arrieta']],
  [['tests/fixtures/lead-files/json-resume.json'], 'json_resume', ['Greta Holloway']],
  [['--text', 'tests/fixtures/lead-files/profile-de.txt'], 'text', ['Jörg Nüßlein']],
])('reads the leads of %j, a line each', (args, layout, names) => {
  const { status, stdout } = read(...args);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(lines.map(({ user_json }) => user_json.profile_data.name)).toEqual(names);
  expect(lines[0].page).toMatchObject({ site: 'pasted', layout });
});

it('says why a file holds no lead', () => {
  const { status, stdout } = read('tests/fixtures/lead-files/companies.csv');
  expect([status, stdout]).toEqual([0, '{"problem":"no_person"}\n']);
});
