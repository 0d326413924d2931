import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openEngine } from '../../lib/app/network/open-engine.ts';
import { hasServerPermission } from '../../lib/app/network/server-permission.ts';
import { keepServerToken, serverToken } from '../../lib/app/network/server-tokens.ts';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';

vi.mock('../../lib/app/network/server-permission.ts');
vi.mock('../../lib/app/network/origin-rule.ts');

const HERE = 'https://models.corvane.example:8443';
const TOKEN = 'team-token-0123456789';

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(hasServerPermission).mockResolvedValue(true);
});
afterEach(() => vi.unstubAllGlobals());

describe('a token', () => {
  it('is kept for the exact origin it was entered for', async () => {
    await keepServerToken(`${HERE}/team/v1`, TOKEN);
    expect(await serverToken(HERE)).toBe(TOKEN);
    for (const other of [
      'http://models.corvane.example:8443',
      'https://models.corvane.example',
      'https://corvane.example:8443',
      'https://models.corvane.example.evil.example:8443',
    ])
      expect(await serverToken(other)).toBeUndefined();
  });

  it('is replaced and removed, and those of other servers stay', async () => {
    await Promise.all([keepServerToken(HERE, TOKEN), keepServerToken('http://127.0.0.1:8000', 'local')]);
    await keepServerToken(HERE, 'another');
    expect(await serverToken(HERE)).toBe('another');
    await keepServerToken(HERE, '');
    expect(await serverToken(HERE)).toBeUndefined();
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('another');
    expect(await serverToken('http://127.0.0.1:8000')).toBe('local');
  });

  it.each(['two words', 'Straße', 'a\nb'])('that no header can carry is not kept: %j', async (token) => {
    await expect(keepServerToken(HERE, token)).rejects.toThrow();
    expect(await serverToken(HERE)).toBeUndefined();
    await keepServerToken(HERE, TOKEN);
    expect(await serverToken(HERE)).toBe(TOKEN);
  });
});

describe('openEngine', () => {
  const asked = vi.fn<typeof fetch>();
  const ask = async (server: Partial<typeof DEFAULT_SETTINGS.server>) => {
    vi.stubGlobal('fetch', asked.mockReset().mockResolvedValue(Response.json({ data: [], models: [] })));
    await (await openEngine({ ...DEFAULT_SETTINGS.server, ...server })).models();
    const [input, init] = asked.mock.calls[0] ?? [];
    return [String(input), new Headers(init?.headers).get('authorization')];
  };

  it('speaks the dialect of the settings, with the token of that origin', async () => {
    await keepServerToken(HERE, TOKEN);
    expect(await ask({ url: HERE, dialect: 'openai' })).toEqual([`${HERE}/v1/models`, `Bearer ${TOKEN}`]);
    expect(await ask({ url: HERE, dialect: 'ollama' })).toEqual([`${HERE}/api/tags`, `Bearer ${TOKEN}`]);
  });

  it('gives another server no token', async () => {
    await keepServerToken(HERE, TOKEN);
    expect(await ask({})).toEqual(['http://127.0.0.1:11434/api/tags', null]);
  });
});
