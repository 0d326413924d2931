// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { partial, running, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

const { body } = version();
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Email' });
const caretAt = (part: string) => {
  area().focus();
  area().setSelectionRange(body.indexOf(part), body.indexOf(part));
  fireEvent.select(area());
};
const note = (container: HTMLElement) => container.querySelector('.ground')?.textContent;
const lit = (container: HTMLElement) => container.querySelector('.lit')?.textContent;

afterEach(() => vi.restoreAllMocks());

describe('what a sentence stands on', () => {
  it('is said and lit for the sentence with the caret', () => {
    const { container } = renderPopup(POPUP_STATES['done-clean']);
    caretAt('two unplanned');
    expect(note(container)).toMatch(/^from their post: Two unplanned sorter stops/);
    expect(lit(container)).toMatch(/^You wrote that line 4 .* six hours\.$/);
    caretAt('parcel hub');
    expect(note(container)).toMatch(/^your proof point: A parcel hub in Rotterdam/);
  });

  it('is not said of the greeting, nor once the caret is elsewhere', () => {
    const { container } = renderPopup(POPUP_STATES['done-clean']);
    caretAt('Hi Helen');
    expect(note(container)).toBe('');
    expect(lit(container)).toBeUndefined();
    caretAt('parcel hub');
    act(() => screen.getByRole('textbox', { name: 'Subject' }).focus());
    expect(note(container)).toBe('');
  });

  it('is said of the sentence under the pointer before that with the caret, until something is typed', () => {
    const { container } = renderPopup(POPUP_STATES['done-clean']);
    const box = { left: 10, right: 50, top: 10, bottom: 20 } as DOMRect;
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return (this.textContent?.startsWith('Our sensors') ? [box] : []) as unknown as DOMRectList;
    });
    caretAt('two unplanned');
    fireEvent.mouseMove(area(), { clientX: 20, clientY: 15 });
    expect(note(container)).toMatch(/^from your offer: /);
    fireEvent.mouseMove(area(), { clientX: 90, clientY: 15 });
    expect(note(container)).toMatch(/^from their post: /);
    fireEvent.mouseMove(area(), { clientX: 20, clientY: 15 });
    caretAt('unplanned');
    expect(note(container)).toMatch(/^from their post: /);
  });

  it('is said in words where nothing known stands behind it', () => {
    const { container } = renderPopup(POPUP_STATES['sentence-unknown']);
    area().setSelectionRange(20, 20);
    fireEvent.select(area());
    expect(note(container)).toBe('Nothing known stands behind this sentence.');
  });

  it('is not announced with every step of the caret', () => {
    const { container } = renderPopup(POPUP_STATES['done-clean']);
    caretAt('two unplanned');
    expect(
      container.querySelector('.ground')?.closest('[aria-live], [role="status"], [role="alert"]'),
    ).toBeNull();
  });

  it('stands whole beside the raw answer', () => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    renderPopup(POPUP_STATES['done-clean']);
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    const list = screen.getByRole('heading', { name: 'What each sentence stands on' }).nextElementSibling;
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^You wrote .* from their post: /),
      expect.stringMatching(/^Our sensors .* from your offer: /),
      expect.stringMatching(/^A parcel hub .* your proof point: /),
      expect.stringMatching(/^Would a look .* from your goal: /),
    ]);
  });

  it('is not said of a text that is being written', () => {
    const { container } = renderPopup(withDraft(running('writing', 3, { partial })));
    area().setSelectionRange(20, 20);
    fireEvent.select(area());
    expect(note(container)).toBe('');
  });
});
