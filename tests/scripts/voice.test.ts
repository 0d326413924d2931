import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { VoiceProfile } from '../../lib/style/voice/voice-profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'voice-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', input: '' });
const voice = (...args: string[]) => run('scripts/voice.ts', ...args);
function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
const email = (from: string, greeting: string) =>
  `From: ${from}\nTo: tom@ash.example\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nSubject: line two\n\n${greeting}\n\nI thought I would ask whether this is worth a quick look for you and your team. Would that be of any use to you?\n\nCheers,\nAnna\n\n-----Original Message-----\nFrom: Tom\n\nThe harvest fair is in October.\n`;
const greetingsOf = ({ stdout }: { stdout: string }) =>
  VoiceProfile.parse(JSON.parse(stdout)).languages.en?.greetings;

describe('npm run voice', () => {
  it('explains itself when asked', () => {
    const { status, stdout, stderr } = voice('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^usage: .+[\s\S]*exit codes\n\s+0 .+\n\s+1 .+\n\s+2 /);
  });

  it.each([
    ['--nope', ['--nope', 'x']],
    ['one file', []],
    ['one file', ['a', 'b']],
    ['--from', ['--from', 'anna', 'x']],
  ])('names the bad %s in one sentence and the usage: %j', (named, args) => {
    const { status, stderr } = voice(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('says that a path is not there', () => {
    const { status, stdout, stderr } = voice(join(folder, 'nowhere.mbox'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.mbox');
  });

  it('reads an mbox, prints the profile, and says in plain words what it is', () => {
    const from = 'From - Mon Nov  3 10:12:00 2025\n';
    const one = email('Anna <anna@corvane.example>', 'Hey Tom,');
    const other = email('tom@ash.example', 'Dear Anna,');
    const read = voice(put('a.mbox', `${from}${one}\n${from}${other}\n${from}${one}`));
    expect(read.status).toBe(0);
    expect(greetingsOf(read)).toEqual([{ form: 'Hey {name},', count: 2 }]);
    expect(read.stdout).not.toMatch(/harvest|ash|corvane/i);
    expect(read.stderr).toContain('3 emails read, those of anna@corvane.example count');
    expect(read.stderr).toContain('opens with "Hey {name},"');
  });

  it.each([
    ['a maildir', ['cur/1.host:2,S', 'new/2.host', '.Sent/cur/3.host:2,S'], 1],
    ['a maildir of sent mail alone', ['cur/1.host:2,S', 'new/2.host', 'tmp/3.host'], 2],
    [
      'one email a file, as in the Enron corpus',
      ['inbox/1.', 'sent/1.', 'sent/2.', '_sent_mail/1.', 'sent_items/1.'],
      4,
    ],
  ])('reads %s', (name, files, count) => {
    for (const file of files) put(`${name}/${file}`, email('anna@corvane.example', 'Hey Tom,'));
    expect(greetingsOf(voice(join(folder, name)))).toEqual([{ form: 'Hey {name},', count }]);
  });

  it('learns from the address that it is told, into the file that it is told', () => {
    const path = put('both/1.', email('anna@corvane.example', 'Hey Tom,'));
    put('both/2.', email('tom@ash.example', 'Dear Anna,'));
    const out = join(folder, 'voice.json');
    const { status, stdout } = voice(dirname(path), '--from', 'Tom@ash.example', '--out', out);
    expect([status, stdout]).toEqual([0, '']);
    expect(greetingsOf({ stdout: readFileSync(out, 'utf8') })).toEqual([{ form: 'Dear {name},', count: 1 }]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'no emails'],
    ['binary', new Uint8Array([80, 75, 3, 4, 0, 0, 10]), 'no emails'],
    ['one line', 'From: anna@corvane.example\n\nwill do', 'long enough'],
  ])('says that a file which is %s teaches nothing', (name, content, why) => {
    const { status, stdout, stderr } = voice(put(`${name}.mbox`, content));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(why);
  });

  it.each([
    ['is not there', join(folder, 'no.json'), 'cannot be read'],
    ['is no JSON', put('bad.json', 'hello'), 'cannot be read'],
    ['is something else', put('other.json', '{"version":1}'), 'no profile'],
  ])('npm run draft refuses a voice that %s', (_, path, why) => {
    const { status, stderr } = run('scripts/draft.ts', '--voice', path);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });
});
