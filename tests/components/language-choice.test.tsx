// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

afterEach(cleanup);
const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of the email' });

describe('the language of an email', () => {
  it.each([
    ['done-clean', 'auto · en'],
    ['language-of-the-lead', 'auto · fr'],
    ['done-german', 'de · Sie'],
  ] as const)('is shown: in %s as %s', (state, shown) => {
    renderPopup(POPUP_STATES[state]);
    expect(choice().selectedOptions[0]?.textContent).toBe(shown);
  });

  it.each([
    ['de informal', { language: 'de', address: 'informal' }],
    ['en', { language: 'en', address: 'formal' }],
    ['', undefined],
  ])('is chosen with the form of address: %j', (value, speech) => {
    const { actions } = renderPopup(POPUP_STATES['done-german']);
    fireEvent.change(choice(), { target: { value } });
    expect(actions.chooseSpeech).toHaveBeenCalledWith(speech);
  });
});
