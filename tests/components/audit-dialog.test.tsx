// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ranking } from '../../lib/draft/draft.ts';
import { brokenRepair, done, exchange, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, type PopupStateName, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

// jsdom has the element but not its methods (seen in 31.0).
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

const draftOf = (state: PopupStateName) => {
  const { page } = POPUP_STATES[state];
  if (page.type !== 'lead') throw new Error('no draft');
  return page.draft;
};

describe('AuditDialog', () => {
  const open = (state: PopupStateName) => {
    const { actions } = renderPopup(POPUP_STATES[state]);
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    const shown = screen.getByRole('dialog').textContent ?? '';
    fireEvent.click(screen.getByRole('button', { name: 'Copy all' }));
    return { shown, copied: JSON.parse(actions.copyText.mock.calls[0]?.[0] ?? '') };
  };

  it('shows the raw answer and every message as sent, and copies them all', () => {
    const { shown, copied } = open('done-clean');
    const { raw, messages } = exchange();
    for (const text of [raw, ...messages.map(({ content }) => content)]) expect(shown).toContain(text);
    expect(copied).toMatchObject({ exchanges: [exchange()], stats: version().stats });
  });

  it('shows what a failed run had sent and received, and why it failed', () => {
    const { shown, copied } = open('failed-with-partial');
    const { raw = '', messages = [] } = draftOf('failed-with-partial').exchanges?.[0] ?? {};
    expect(raw).not.toBe('');
    for (const text of [raw, ...messages.map(({ content }) => content)]) expect(shown).toContain(text);
    expect(shown).toContain('The model stopped working while it wrote.');
    expect(copied).toMatchObject({ failure: { code: 'crashed' }, exchanges: [{ raw, messages }] });
  });

  it.each<[string, Ranking | undefined, string]>([
    ['by words', { by: 'lexical', facts: [] }, 'by words'],
    ['by meaning', { by: 'embedding', model: 'all-minilm', facts: [] }, 'by words and meaning (all-minilm)'],
    [
      'by words, as embedding failed',
      { by: 'lexical', model: 'all-minilm', failure: { code: 'stalled', detail: '' }, facts: [] },
      'by words; all-minilm gave no answer of use',
    ],
    [
      'by words, as the server did not say what it has',
      { by: 'lexical', failure: { code: 'stalled', detail: '' }, facts: [] },
      'by words; the server did not list its models',
    ],
    ['in a version of before', undefined, ''],
  ])('says how the facts were ranked: %s', (_, ranking, words) => {
    renderPopup(withDraft(done(version({ ranking }))));
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    expect(screen.queryByText('facts ranked')?.parentElement?.textContent ?? '').toBe(
      ranking ? `facts ranked${words}` : '',
    );
  });

  it('shows every request in its order, and why the last one failed', () => {
    const { shown, copied } = open('repair-failed');
    const repair = brokenRepair();
    const places = [
      'Request 1',
      exchange().raw,
      'Request 2',
      repair.raw,
      repair.messages.at(-1)?.content ?? '?',
    ];
    expect(
      places.map((text) => shown.indexOf(text)).every((at, index, all) => at > (all[index - 1] ?? -1)),
    ).toBe(true);
    expect(shown).toContain('llama runner process has terminated');
    expect(copied.exchanges).toEqual([exchange(), repair]);
  });

  it('says beside the remarks why a rule could not be mended', () => {
    renderPopup(POPUP_STATES['repair-failed']);
    fireEvent.click(screen.getByRole('button', { name: /to mend/ }));
    expect(screen.getByText(/could not be mended.*The model stopped working/)).toBeTruthy();
  });

  it('leaves Escape to the dialog', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(actions.close).not.toHaveBeenCalled();
  });
});
