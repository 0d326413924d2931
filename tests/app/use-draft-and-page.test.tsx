// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../lib/app/messages/protocol.ts';
import { useDraft } from '../../lib/app/popup/use-draft.ts';
import { usePage } from '../../lib/app/popup/use-page.ts';
import { idle } from '../gallery/invented-draft.ts';

vi.mock('../../lib/app/messages/protocol.ts', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}));

/** What the worker says over the Port. */
let say: (message: unknown) => void;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(browser.runtime, {
    connect: () => ({
      onMessage: { addListener: (listener: typeof say) => (say = listener) },
      onDisconnect: { addListener: vi.fn() },
      disconnect: vi.fn(),
    }),
  });
});
afterEach(cleanup);

const storageError = () => Object.assign(new Error('The disk is full.'), { code: 'storage' });

it('a change that the worker did not take stays on the screen, and is told', async () => {
  vi.mocked(sendMessage).mockRejectedValue(storageError());
  const { result } = renderHook(() => useDraft('a'));
  act(() => say({ type: 'snapshot', seq: 0, draft: { ...idle, key: 'a' } }));
  act(() => result.current.change({ type: 'addressed', to: 'a@b.example' }));
  await waitFor(() =>
    expect(result.current.failure).toEqual({ code: 'storage', detail: 'The disk is full.' }),
  );
  expect(result.current.draft?.to).toBe('a@b.example');
});

it('a draft that the worker cannot give is told', () => {
  const { result } = renderHook(() => useDraft('a'));
  act(() => say({ type: 'failed', failure: { code: 'storage', detail: '' } }));
  expect(result.current.failure?.code).toBe('storage');
});

it('a draft that the worker does not have is told', () => {
  const { result } = renderHook(() => useDraft('a'));
  act(() => say({ type: 'unknown' }));
  expect(result.current.failure).toMatchObject({ code: 'internal', detail: 'There is no such draft.' });
});

it.each([
  ['nothing', undefined],
  ['a lead without a key', { type: 'lead' }],
  ['a refusal of no kind', { type: 'refused', refusal: 'tired' }],
])('an answer that does not parse is a failure: %s', async (_, answer) => {
  vi.mocked(sendMessage).mockResolvedValue(answer as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7 } as never]);
  const { result } = renderHook(usePage);
  await waitFor(() =>
    expect(result.current.opened).toMatchObject({ type: 'failed', failure: { code: 'internal' } }),
  );
});

it.each([
  ['storage', storageError()],
  ['internal', new Error('Could not establish connection.')],
])('a page that could not be opened is a failure of its own kind: %s', async (code, error) => {
  vi.mocked(sendMessage).mockRejectedValue(error);
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7 } as never]);
  const { result } = renderHook(usePage);
  await waitFor(() => expect(result.current.opened).toMatchObject({ type: 'failed', failure: { code } }));
});
