// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done, idle, running, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

const press = (init: KeyboardEventInit, at: Element = document.body) => fireEvent.keyDown(at, init);
const CTRL_ENTER = { key: 'Enter', ctrlKey: true };
const ESCAPE = { key: 'Escape' };

describe('keys', () => {
  it.each([
    ['Ctrl+Enter inserts', CTRL_ENTER, 'insert'],
    ['Cmd+Enter inserts', { key: 'Enter', metaKey: true }, 'insert'],
    ['Ctrl+Shift+C copies', { key: 'C', ctrlKey: true, shiftKey: true }, 'copy'],
    ['Ctrl+R writes again', { key: 'r', ctrlKey: true }, 'generate'],
    ['Escape closes', ESCAPE, 'close'],
  ] as const)('%s', (_, init, does) => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    expect(press(init), 'the browser does not act on it too').toBe(false);
    expect(actions[does]).toHaveBeenCalledOnce();
  });

  it('work in the middle of the text', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    press(CTRL_ENTER, screen.getByRole('textbox', { name: 'Email' }));
    press(CTRL_ENTER, screen.getByRole('textbox', { name: 'Subject' }));
    expect(actions.insert).toHaveBeenCalledTimes(2);
  });

  it('Ctrl+C alone is left to the browser', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    expect(press({ key: 'c', ctrlKey: true })).toBe(true);
    expect(actions.copy).not.toHaveBeenCalled();
  });

  it('Alt and a digit choose a version, whatever letter the layout makes of it', () => {
    const { actions } = renderPopup(POPUP_STATES['done-three-versions']);
    press({ key: '™', code: 'Digit2', altKey: true });
    expect(actions.selectVersion).toHaveBeenCalledWith(2);
    press({ key: '9', code: 'Digit9', altKey: true });
    expect(actions.selectVersion).toHaveBeenCalledOnce();
  });

  it('Escape stops first and closes only then', () => {
    const { actions, update } = renderPopup(POPUP_STATES.streaming);
    press(ESCAPE);
    expect([actions.stop.mock.calls.length, actions.close.mock.calls.length]).toEqual([1, 0]);
    update(POPUP_STATES['done-clean']);
    press(ESCAPE);
    expect([actions.stop.mock.calls.length, actions.close.mock.calls.length]).toEqual([1, 1]);
  });

  it('Escape closes what lies open before it closes the popup', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    fireEvent.click(screen.getByRole('button', { name: /facts/ }));
    press(ESCAPE);
    expect(screen.queryByRole('region', { name: 'What is known' })).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('Ctrl+Enter writes the first email, and inserts nothing that is not finished', () => {
    const { actions, update } = renderPopup(POPUP_STATES.ready);
    press(CTRL_ENTER);
    expect(actions.generate).toHaveBeenCalledOnce();
    update(POPUP_STATES.streaming);
    press(CTRL_ENTER);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('a held key acts once', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    press({ key: 'r', ctrlKey: true });
    press({ key: 'r', ctrlKey: true, repeat: true });
    expect(actions.generate).toHaveBeenCalledOnce();
  });
});

describe('focus', () => {
  const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Email' });

  it('goes to the start of the body when the draft is done', () => {
    const { update } = renderPopup(POPUP_STATES.streaming);
    update(withDraft(done(version())));
    expect(document.activeElement).toBe(body());
    expect(body().selectionStart).toBe(0);
  });

  it('is in the body when a finished draft is opened', () => {
    renderPopup(POPUP_STATES['done-clean']);
    expect(document.activeElement).toBe(body());
  });

  it('stays in a field in which the user types', () => {
    const { update } = renderPopup(POPUP_STATES.streaming);
    const to = screen.getByRole('textbox', { name: 'To' });
    to.focus();
    update(withDraft(done(version())));
    expect(document.activeElement).toBe(to);
  });

  it('does not move while the text is written', () => {
    const { update } = renderPopup(withDraft(idle));
    const before = document.activeElement;
    for (const text of ['Hi', 'Hi Helen']) {
      update(withDraft(running('writing', 2, { partial: { subject: 's', body: text } })));
      expect(document.activeElement).toBe(before);
    }
  });

  it('does not jump back to the body with every edit', () => {
    const { update } = renderPopup(POPUP_STATES['done-clean']);
    const stop = screen.getByRole('button', { name: 'Copy' });
    stop.focus();
    update(withDraft(done(version({ edit: { subject: 's', body: 'b' } }))));
    expect(document.activeElement).toBe(stop);
  });
});
