// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../lib/app/messages/protocol.ts';
import { usePastedLead } from '../../lib/app/popup/use-pasted-lead.ts';
import { readLeadText } from '../../lib/lead-files/read-lead-file.ts';

vi.mock('../../lib/app/messages/protocol.ts', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}));
beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const ada = () => {
  const reading = readLeadText('{"name": "Ada Frost", "email": "ada@old-mill.example"}');
  const found = reading.type === 'leads' ? reading.leads[0] : undefined;
  if (!found) throw new Error(reading.type);
  return found.lead;
};
const reopened = async () => {
  cleanup();
  const show = vi.fn();
  const { result } = renderHook(() => usePastedLead(show));
  await act(async () => undefined);
  return { show, result };
};

it('a popup that is closed and opened again still has what was pasted', async () => {
  const { result } = await reopened();
  act(() => result.current.actions.keepPasted('Ada Frost\nMiller'));
  const again = await reopened();
  await waitFor(() => expect(again.result.current.pasted.text).toBe('Ada Frost\nMiller'));
});

it('a lead that was opened is shown, and can be gone on with in the next popup', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ type: 'lead', key: 'email:ada@old-mill.example' });
  const { result, show } = await reopened();
  await act(async () => expect(await result.current.actions.openPasted(ada())).toBe(true));
  expect(show).toHaveBeenCalledWith({ type: 'lead', key: 'email:ada@old-mill.example' });
  const again = await reopened();
  await waitFor(() => expect(again.result.current.pasted.last?.name).toBe('Ada Frost'));
  act(() => again.result.current.actions.reopenPasted());
  expect(again.show).toHaveBeenCalledWith({ type: 'lead', key: 'email:ada@old-mill.example' });
});

it('a worker that does not answer costs nothing of what was pasted', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
  const { result, show } = await reopened();
  act(() => result.current.actions.keepPasted('Ada Frost'));
  await act(async () => expect(await result.current.actions.openPasted(ada())).toBe(false));
  expect([result.current.pasted.text, show.mock.calls]).toEqual(['Ada Frost', []]);
});
