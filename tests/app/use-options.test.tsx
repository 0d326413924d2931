// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../lib/app/messages/protocol.ts';
import { hasServerPermission, requestServerPermission } from '../../lib/app/network/server-permission.ts';
import { useOptions } from '../../lib/app/options/use-options.ts';
import { getSettings } from '../../lib/app/settings/settings-store.ts';

vi.mock('../../lib/app/messages/protocol.ts', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}));
vi.mock('../../lib/app/network/server-permission.ts');
vi.mock('../../lib/app/settings/settings-store.ts', { spy: true });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.mocked(hasServerPermission).mockResolvedValue(true);
  vi.mocked(sendMessage).mockResolvedValue({ models: [] } as never);
});
afterEach(cleanup);

/** The options page with its settings read. */
async function open() {
  const { result } = renderHook(useOptions);
  await waitFor(() => expect(result.current).toHaveProperty('actions'));
  return () => {
    if (!result.current || !('actions' in result.current)) throw new Error('The settings are not read.');
    return result.current;
  };
}

it.each<[string, () => void]>([
  ['does not answer', () => vi.mocked(sendMessage).mockRejectedValue(new Error('No receiver.'))],
  ['answers nonsense', () => vi.mocked(sendMessage).mockResolvedValue({ models: 'none' } as never)],
])('a connection test fails, and says so, where the worker %s', async (_, break_) => {
  const page = await open();
  break_();
  await act(async () => page().actions.testConnection());
  await waitFor(() =>
    expect(page().model.test).toMatchObject({ type: 'failed', failure: { code: 'internal' } }),
  );
  await waitFor(() => expect(page().model.models).toMatchObject({ type: 'unreachable' }));
});

it('a permission that cannot be asked for is told', async () => {
  const page = await open();
  vi.mocked(requestServerPermission).mockRejectedValue(new Error('Only from a click.'));
  await act(async () => page().actions.requestAccess());
  await waitFor(() => expect(page().model.test).toMatchObject({ type: 'failed' }));
});

it('settings that cannot be read are told', async () => {
  vi.mocked(getSettings).mockRejectedValueOnce(new Error('Storage is switched off.'));
  const { result } = renderHook(useOptions);
  await waitFor(() => expect(result.current).toMatchObject({ failure: { code: 'storage' } }));
});
