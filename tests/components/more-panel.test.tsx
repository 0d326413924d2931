// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { version } from '../gallery/invented-draft.ts';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('what else can be written', () => {
  it.each([
    ['Shorter', { type: 'tweak', tweak: 'shorter' }],
    ['One more question', { type: 'tweak', tweak: 'question' }],
    ['Other fact', { type: 'other_fact' }],
    ['Two angles', { type: 'angles' }],
    ['Follow-up 2', { type: 'follow_up', number: 2 }],
  ])('%s starts a version, and the panel is gone', (name, task) => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    press('More to write');
    press(name);
    expect(actions.write).toHaveBeenCalledWith(task);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('takes a pasted answer, and none that is empty', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    press('More to write');
    press(/^Reply/);
    const field = screen.getByRole('textbox', { name: /^Paste/ });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write a reply' }).disabled).toBe(true);
    fireEvent.change(field, { target: { value: ' We meet in May. ' } });
    press('Write a reply');
    expect(actions.write).toHaveBeenCalledWith({ type: 'reply', answer: 'We meet in May.' });
  });

  it('takes no answer that is quoted mail alone, and says so', () => {
    renderPopup(POPUP_STATES['done-clean']);
    press('More to write');
    press(/^Reply/);
    fireEvent.change(screen.getByRole('textbox', { name: /^Paste/ }), {
      target: { value: '> We check cranes.' },
    });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write a reply' }).disabled).toBe(true);
    expect(screen.getByRole('alert').textContent).toMatch(/quoted/);
  });

  it('goes on from no email without a text', () => {
    const state = POPUP_STATES['done-clean'];
    if (state.page.type !== 'lead') throw new Error('No lead.');
    const { draft } = state.page;
    const versions = draft.versions.map((written) => ({
      ...written,
      edit: { subject: 'x', body: 'Hi Helen,\n\n\n\nBest,\nMaya Lindqvist' },
    }));
    renderPopup({ ...state, page: { type: 'lead', draft: { ...draft, versions } } });
    press('More to write');
    const isDisabled = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
    expect([/^Shorter/, /^Follow-up 2/, /^Reply/].map(isDisabled)).toEqual([true, true, true]);
    expect([/^Other fact/, /^Two angles/].map(isDisabled)).toEqual([false, false]);
  });

  it('closes with Escape and leaves the popup open', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    press('More to write');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Shorter' })).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it.each(['streaming', 'first-run', 'no-server'] as const)('is not offered in the state %s', (state) => {
    renderPopup(POPUP_STATES[state]);
    expect(screen.queryByRole('button', { name: 'More to write' })).toBeNull();
  });
});

describe('several subjects', () => {
  it('are one click each, and an edit like any other', () => {
    const { actions } = renderPopup(POPUP_STATES['two-angles']);
    expect(screen.queryByRole('button', { name: 'parcel hub' })).toBeNull();
    press('line 4');
    expect(actions.editDraft).toHaveBeenCalledWith(2, { subject: 'line 4', body: version().body });
  });
});
