import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultFolder, readArguments } from '../../scripts/eval/eval-arguments.ts';
import { readLeads } from '../../scripts/eval/eval-lead.ts';

/** As read from an empty command line. */
const defaults = () => {
  const read = readArguments([]);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('readArguments', () => {
  it('reads seeds once each, and folders to compare', () => {
    expect(readArguments(['--seeds', '1,2,2'])).toMatchObject({ seeds: [1, 2], compare: [] });
    expect(readArguments(['--compare', 'a', 'b'])).toMatchObject({ compare: ['a', 'b'] });
  });
  it.each([
    [['--url', 'ftp://x']],
    [['--seeds', 'one']],
    [['--temperature', '3']],
    [['--temperature', 'warm']],
    [['--language', 'pl']],
    [['--address', 'du']],
    [['--compare']],
    [['stray']],
    [['--nonsense']],
  ])('says what is wrong with %j', (args) => {
    expect(readArguments(args)).toBeTypeOf('string');
  });
  it('makes a folder name of any model name', () => {
    expect(defaultFolder('hf.co/some one/model:7b', defaults())).toMatch(
      /eval[\\/]hf\.co-some-one-model-7b$/,
    );
  });
});

describe('readLeads', () => {
  it('reads the leads that the project ships: 24, of which 7 are ordinary, with ids of their own', async () => {
    const leads = await readLeads('tests/fixtures/leads/leads.jsonl');
    expect(leads).toHaveLength(24);
    expect(leads.filter(({ kind }) => kind === 'classic')).toHaveLength(7);
    expect(new Set(leads.map(({ id }) => id)).size).toBe(24);
    expect(new Set(leads.map(({ sender }) => JSON.stringify(sender))).size).toBeGreaterThanOrEqual(10);
  });
  it('takes the lines of `npm run draft` too', async () => {
    expect((await readLeads('tests/fixtures/leads/first.jsonl')).map(({ kind }) => kind)).toEqual(
      Array(3).fill('awkward'),
    );
  });
  it('names the line that is no lead', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'leads-')), 'leads.jsonl');
    await writeFile(file, '{"id": "a", "user_json": {}, "sender": {}}\n\nnonsense\n');
    await expect(readLeads(file)).rejects.toThrow('line 3 is no lead');
  });
});

describe('defaultFolder', () => {
  const folderOf = (...args: string[]) => {
    const read = readArguments(args);
    if (typeof read === 'string') throw new Error(read);
    return basename(defaultFolder('qwen2.5-coder:1.5b', read));
  };
  it('tells runs apart that differ in what was set', () => {
    const runs = [
      [],
      ['--language', 'de'],
      ['--language', 'de', '--address', 'informal'],
      ['--seeds', '1,2'],
      ['--temperature', '0'],
      ['--leads', '/tmp/mine.jsonl'],
    ].map((args) => folderOf(...args));
    expect(runs[0]).toBe('qwen2.5-coder-1.5b');
    expect(new Set(runs).size).toBe(runs.length);
  });
});
