import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FollowedDraft, followDraft } from '../../lib/app/drafts/follow-draft.ts';
import type { UserEvent } from '../../lib/app/messages/protocol.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { reduceDraft, textOf } from '../../lib/draft/reduce-draft.ts';
import type { Failure } from '../../lib/model/failure.ts';
import { done, version } from '../gallery/invented-draft.ts';

/** Sends that the worker has not answered yet. */
let sent: { event: UserEvent; answer: () => void; die: () => void }[] = [];
vi.mock('../../lib/app/messages/protocol.ts', async (original) => ({
  ...(await original<typeof import('../../lib/app/messages/protocol.ts')>()),
  sendMessage: (_: 'changeDraft', { event }: { event: UserEvent }) =>
    new Promise<void>((answer, refuse) => {
      sent.push({ event, answer, die: () => refuse(new Error('The message channel closed.')) });
    }),
}));

class FakePort {
  receive: (message: unknown) => void = () => undefined;
  end: () => void = () => undefined;
  onMessage = { addListener: (listener: (message: unknown) => void) => (this.receive = listener) };
  onDisconnect = { addListener: (listener: () => void) => (this.end = listener) };
  disconnect = vi.fn();
}
const ports: FakePort[] = [];
const port = (): FakePort => ports.at(-1) ?? new FakePort();

const stored = done(version());
const edited = (body: string): UserEvent => ({ type: 'edited', version: 1, subject: 's', body });
let shown: Draft | undefined;
let told: Failure | undefined;
const body = () => shown?.versions[0] && textOf(shown.versions[0]).body;
const follow = (): FollowedDraft =>
  followDraft(
    'key',
    (update) => {
      shown = update(shown);
    },
    (failure) => {
      told = failure;
    },
  );
const snapshot = (draft: Draft, seq = 0) => port().receive({ type: 'snapshot', seq, draft });

beforeEach(() => {
  sent = [];
  ports.length = 0;
  shown = undefined;
  told = undefined;
  fakeBrowser.runtime.connect = (() => {
    const opened = new FakePort();
    ports.push(opened);
    return opened;
  }) as never;
});

describe('followDraft', () => {
  it('keeps what was typed while the worker was dead, and sends it to the new one', async () => {
    const { change } = follow();
    snapshot(stored);
    const dead = [change(edited('typed')), change({ type: 'addressed', to: 'new@mill.example' })];
    for (const { die } of sent) die();
    await Promise.allSettled(dead);
    port().end();
    void change(edited('typed on')).catch(() => undefined);
    expect(ports).toHaveLength(2);
    sent = [];
    snapshot(stored);
    expect(body()).toBe('typed on');
    expect(shown?.to).toBe('new@mill.example');
    expect(sent.map(({ event }) => event)).toEqual([
      { type: 'addressed', to: 'new@mill.example' },
      edited('typed on'),
    ]);
  });

  it('asks for a new snapshot where an event is missing, and shows nothing half', () => {
    follow();
    snapshot(stored, 4);
    const first = port();
    const to = (address: string) => ({ type: 'addressed', to: address }) as const;
    first.receive({ type: 'event', seq: 5, at: 1, event: to('a@mill.example') });
    first.receive({ type: 'event', seq: 7, at: 2, event: to('c@mill.example') });
    expect(shown?.to).toBe('a@mill.example');
    expect(first.disconnect).toHaveBeenCalled();
    expect(ports).toHaveLength(2);
    snapshot({ ...stored, to: 'c@mill.example' }, 7);
    expect(shown?.to).toBe('c@mill.example');
  });

  it('takes the snapshot as it is where all was confirmed', async () => {
    const { change } = follow();
    snapshot(stored);
    const kept = change(edited('typed'));
    sent[0]?.answer();
    await kept;
    port().end();
    snapshot(reduceDraft(stored, edited('typed, then mended in another window'), 1));
    expect(body()).toBe('typed, then mended in another window');
    expect(sent).toHaveLength(1);
  });

  it('lets no late echo overwrite newer words, and takes changes of other windows', async () => {
    const { change } = follow();
    snapshot(stored);
    const kept = [change(edited('a')), change(edited('ab'))];
    port().receive({ type: 'event', seq: 1, at: 1, event: edited('a') });
    expect(body()).toBe('ab');
    for (const { answer } of sent) answer();
    await Promise.all(kept);
    port().receive({ type: 'event', seq: 2, at: 2, event: edited('ab') });
    port().receive({ type: 'event', seq: 3, at: 3, event: edited('from elsewhere') });
    expect(body()).toBe('from elsewhere');
  });

  it('connects anew once where a number is missing, and keeps what was typed', () => {
    const { change } = follow();
    snapshot(stored);
    void change(edited('typed'));
    const old = port();
    old.receive({ type: 'event', seq: 5, at: 1, event: { type: 'status', phase: 'writing' } });
    old.end();
    expect(ports).toHaveLength(2);
    snapshot(stored, 5);
    expect(body()).toBe('typed');
  });

  it('stays away once stopped', () => {
    const { stop } = follow();
    stop();
    port().end();
    expect(ports).toHaveLength(1);
  });

  it('tells when a change was not taken a second time either, and takes it back when it was', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { change } = follow();
    snapshot(stored);
    change(edited('typed')).catch(() => undefined);
    port().end();
    snapshot(stored);
    sent.at(-1)?.die();
    await vi.waitFor(() => expect(told?.code).toBe('internal'));
    port().end();
    snapshot(stored);
    expect(told).toBeUndefined();
    expect(body()).toBe('typed');
  });

  it('tells why the worker cannot give the draft', () => {
    follow();
    port().receive({ type: 'failed', failure: { code: 'storage', detail: 'full' } });
    expect(told?.code).toBe('storage');
  });
});
