// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFirstDraft } from '../../lib/app/popup/use-first-draft.ts';
import { failed, idle, version } from '../gallery/invented-draft.ts';

afterEach(cleanup);

const usual = { draft: idle, mayWrite: true, isReady: true, pull: 'idle' as const };

function popup(first: Partial<Parameters<typeof useFirstDraft>[0]> = {}) {
  const write = vi.fn();
  const checkAgain = vi.fn();
  const hook = renderHook((props) => useFirstDraft(props), {
    initialProps: { ...usual, write, checkAgain, ...first },
  });
  const show = (next: Partial<Parameters<typeof useFirstDraft>[0]>) =>
    hook.rerender({ ...usual, write, checkAgain, ...next });
  return { write, checkAgain, show };
}

describe('the first draft of a lead', () => {
  it('begins by itself, once', () => {
    const { write, show } = popup({ draft: undefined });
    expect(write).not.toHaveBeenCalled();
    show({});
    show({ draft: { ...idle, updated_at: 9 } });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('begins when an earlier popup met no server, and this one finds it ready', () => {
    const { write, show } = popup({ draft: failed('offline'), isReady: false });
    expect(write).not.toHaveBeenCalled();
    show({ draft: failed('offline') });
    show({ draft: failed('offline') });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Parameters<typeof useFirstDraft>[0]>]>([
    ['the user has still to fill something in', { mayWrite: false }],
    ['it failed while it was written', { draft: failed('crashed') }],
    ['the user stopped it', { draft: failed('cancelled', '', { status: 'cancelled' }) }],
    ['there is an email already', { draft: failed('offline', '', { versions: [version()] }) }],
  ])('does not begin where %s', (_, first) => {
    expect(popup(first).write).not.toHaveBeenCalled();
  });

  it('is not begun again by itself when it fails in this popup', () => {
    const { write, show } = popup();
    show({ draft: failed('offline') });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('begins when the missing model has come', () => {
    const { write, checkAgain, show } = popup({
      draft: failed('model_missing'),
      isReady: false,
      pull: 'pulling',
    });
    show({ draft: failed('model_missing'), isReady: false, pull: 'done' });
    expect(checkAgain).toHaveBeenCalledTimes(1);
    expect(write).toHaveBeenCalledTimes(1);
  });
});
