// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openingFact } from '../../components/popup/opening-fact.ts';
import { done, idle, ranking, running, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

const [first, second] = ranking.facts;
if (!first || !second) throw new Error('the fixture needs two facts');
const openChoice = () => fireEvent.click(screen.getByRole('button', { name: /^(Opens on|You chose)/ }));
const panel = () => screen.queryByRole('region', { name: 'What the email opens on' });
const row = (text: string) => screen.getByRole('button', { name: new RegExp(`^${text.slice(0, 20)}`) });

describe('the choice of the fact that an email opens on', () => {
  it('stands in one line, and opens into the ranking with source and strength in words', () => {
    renderPopup(POPUP_STATES['done-clean']);
    expect(panel()).toBeNull();
    openChoice();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('last week.post · strong · in use'),
      expect.stringContaining('current role · fair'),
      expect.stringContaining('company news · fair'),
      expect.stringContaining('about · weak'),
      expect.stringContaining('skills · weak'),
      expect.stringContaining('earlier role · weak'),
    ]);
    expect(document.activeElement).toBe(row(first.text));
  });

  it('starts a version on the fact that is chosen, and closes', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    openChoice();
    fireEvent.click(row(second.text));
    expect(actions.openOn).toHaveBeenCalledExactlyOnceWith(second.text);
    expect(panel()).toBeNull();
  });

  it('writes nothing new for the fact that is in use already', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    openChoice();
    fireEvent.click(row(first.text));
    expect(actions.openOn).not.toHaveBeenCalled();
    expect(panel()).toBeNull();
  });

  it('gives the choice back to the ranking', () => {
    const { actions } = renderPopup(POPUP_STATES['fact-chosen']);
    openChoice();
    fireEvent.click(screen.getByRole('button', { name: 'Take the best again' }));
    expect(actions.openOn).toHaveBeenCalledExactlyOnceWith('');
  });

  it('can be read while a version is written, not changed', () => {
    const { actions } = renderPopup(POPUP_STATES['streaming-again']);
    openChoice();
    fireEvent.click(row(second.text));
    expect(actions.openOn).not.toHaveBeenCalled();
  });

  it('is closed by Escape before the popup is', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    openChoice();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(panel()).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('is there before the first version, by words', () => {
    const { actions } = renderPopup(withDraft(idle));
    openChoice();
    fireEvent.click(row(second.text));
    expect(actions.openOn).toHaveBeenCalledWith(second.text);
  });

  it('says nothing where nothing is known', () => {
    renderPopup(withDraft(idle, { facts: [] }));
    expect(screen.queryByRole('button', { name: /Opens on/ })).toBeNull();
  });
});

describe('openingFact', () => {
  const known = ranking.facts.slice(1);
  it.each([
    ['the best known before the first version', idle, undefined, second.text],
    ['the choice of the user', { ...idle, fact: known[1]?.text }, undefined, known[1]?.text],
    ['the best where the page no longer says the choice', { ...idle, fact: 'gone' }, undefined, second.text],
    [
      'what a version was written from, whatever is chosen since',
      { ...idle, fact: second.text },
      version(),
      first.text,
    ],
    [
      'the ranking of the last version while another is written',
      running('writing', 1, { versions: [version()] }),
      undefined,
      first.text,
    ],
    [
      'nothing for a follow-up, which goes on from an email',
      idle,
      version({ task: { type: 'follow_up', number: 1 } }),
      undefined,
    ],
    [
      'what is known now, for a version that kept no ranking',
      done(version({ ranking: undefined })),
      undefined,
      second.text,
    ],
  ])('is %s', (_, draft, shown, text) => {
    const facts = version()
      .facts.slice(0, 1)
      .map((fact) => ({ ...fact, text: first.text }));
    expect(openingFact(draft, shown && { ...shown, facts }, known).fact?.text).toBe(text);
  });
});
