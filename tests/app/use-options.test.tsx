// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../lib/app/messages/protocol.ts';
import { hasServerPermission, requestServerPermission } from '../../lib/app/network/server-permission.ts';
import { serverToken } from '../../lib/app/network/server-tokens.ts';
import { useOptions } from '../../lib/app/options/use-options.ts';
import { getSettings } from '../../lib/app/settings/settings-store.ts';

vi.mock('../../lib/app/messages/protocol.ts', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}));
vi.mock('../../lib/app/network/server-permission.ts');
vi.mock('../../lib/app/settings/settings-store.ts', { spy: true });

class FakePort {
  readonly name: string;
  sent: unknown[] = [];
  receive: (message: unknown) => void = () => undefined;
  end: () => void = () => undefined;
  onMessage = { addListener: (listener: (message: unknown) => void) => (this.receive = listener) };
  onDisconnect = { addListener: (listener: () => void) => (this.end = listener) };
  postMessage = (message: unknown) => void this.sent.push(message);
  disconnect = vi.fn();
  constructor(name: string) {
    this.name = name;
  }
}
let ports: FakePort[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  ports = [];
  fakeBrowser.runtime.connect = (({ name }: { name: string }) => {
    const opened = new FakePort(name);
    ports.push(opened);
    return opened;
  }) as never;
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
])('says that there is no list of models where the worker %s', async (_, break_) => {
  const page = await open();
  break_();
  await act(async () => page().actions.refreshModels());
  await waitFor(() =>
    expect(page().model.models).toMatchObject({ type: 'unreachable', failure: { code: 'internal' } }),
  );
});

it('a permission that cannot be asked for is told', async () => {
  const page = await open();
  vi.mocked(requestServerPermission).mockRejectedValue(new Error('Only from a click.'));
  await act(async () => page().actions.requestAccess());
  await waitFor(() => expect(page().model.trouble).toMatchObject({ code: 'internal' }));
});

const finding = { check: 'allowed', state: 'good', code: 'allowed', values: [], fixes: [] };
const portOf = (name: string): FakePort => {
  const opened = ports.findLast((port) => port.name === name);
  if (!opened) throw new Error(`no port ${name}`);
  return opened;
};

it('shows what an examination finds as it comes, and whether it came to its end', async () => {
  const page = await open();
  act(() => page().actions.examine());
  const { server } = page().model.settings;
  expect(portOf('doctor').sent).toEqual([{ url: server.url, dialect: 'ollama', model: server.model }]);
  act(() => portOf('doctor').receive({ type: 'finding', finding }));
  expect(page().model.doctor).toEqual({ type: 'running', findings: [finding] });
  act(() => portOf('doctor').receive({ type: 'done' }));
  expect(page().model.doctor).toEqual({ type: 'done', findings: [finding] });
  act(() => page().actions.examine());
  act(() => portOf('doctor').end());
  expect(page().model.doctor).toEqual({ type: 'broken', findings: [] });
});

it('what was found of one model is not said of another', async () => {
  const page = await open();
  act(() => page().actions.examine());
  act(() => portOf('doctor').receive({ type: 'finding', finding }));
  const { disconnect } = portOf('doctor');
  await act(async () => page().actions.chooseModel('qwen:1.5b'));
  expect(page().model.doctor).toEqual({ type: 'idle', findings: [] });
  expect(disconnect).toHaveBeenCalled();
  expect((await getSettings()).server.model).toBe('qwen:1.5b');
});

it('follows a pull again where the worker died over it, looks anew when it is done, and lets a resting worker rest', async () => {
  const page = await open();
  const pulling = { type: 'pulling', progress: { status: 'pulling', completed: 1, total: 2 } };
  act(() => page().actions.startPull());
  expect(portOf('pull').sent.map((message) => (message as { type: string }).type)).toEqual([
    'follow',
    'start',
  ]);
  act(() => portOf('pull').receive(pulling));
  expect(page().model.pull).toEqual(pulling);
  const first = portOf('pull');
  act(() => first.end());
  expect(portOf('pull')).not.toBe(first);
  const second = portOf('pull');
  act(() => second.receive({ type: 'done' }));
  expect(page().model.doctor.type).toBe('running');
  act(() => second.end());
  expect(portOf('pull')).toBe(second);
});

it('settings that cannot be read are told', async () => {
  vi.mocked(getSettings).mockRejectedValueOnce(new Error('Storage is switched off.'));
  const { result } = renderHook(useOptions);
  await waitFor(() => expect(result.current).toMatchObject({ failure: { code: 'storage' } }));
});

it('keeps a token for the server’s origin, apart from the settings, and never shows it', async () => {
  const page = await open();
  expect(page().model.hasToken).toBe(false);
  await act(() => page().actions.saveToken('team-token-0123456789'));
  await waitFor(() => expect(page().model.hasToken).toBe(true));
  expect(await serverToken(page().model.settings.server.url)).toBe('team-token-0123456789');
  expect(JSON.stringify([page().model, await getSettings()])).not.toContain('team-token');
  const { settings } = page().model;
  await act(() =>
    page().actions.save({ ...settings, server: { ...settings.server, url: 'http://127.0.0.1:8000' } }),
  );
  await waitFor(() => expect(page().model.hasToken).toBe(false));
});
