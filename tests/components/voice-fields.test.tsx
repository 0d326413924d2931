// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VoiceFields } from '../../components/options/voice-fields.tsx';
import { type KeptVoice, NO_VOICE } from '../../lib/style/voice/kept-voice.ts';
import { optionsModel } from '../gallery/options-states.ts';
import { silentOptionsActions } from '../gallery/silent-actions.ts';
import { englishVoice } from '../style/voice/invented-voice.ts';
import './messages-in-fake-browser.ts';

afterEach(cleanup);

const EMAIL =
  'Hey Tom,\n\nI thought I would ask whether this is worth a quick look for you and your team. Would that be of any use to you?\n\nCheers,\nAnna';
const LEARNED: KeptVoice = {
  ...NO_VOICE,
  learned: englishVoice({
    excerpts: ['No rush at all, just let me know!', 'Would that be of any use to you?'],
  }),
};

function renderVoice(voice: KeptVoice = NO_VOICE) {
  const saveVoice = vi.fn((_: KeptVoice) => Promise.resolve());
  render(<VoiceFields model={optionsModel({ voice })} actions={{ ...silentOptionsActions, saveVoice }} />);
  return saveVoice;
}
const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const paste = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const choose = (content: string) =>
  act(
    async () =>
      void fireEvent.change(screen.getByLabelText('Learn from a file …'), {
        target: { files: [new File([content], 'sent.mbox')] },
      }),
  );

describe('the options’ voice', () => {
  it('says that nothing was learned, and learns from a pasted email', async () => {
    const saveVoice = renderVoice();
    expect(screen.getByText(/Nothing learned yet/)).toBeTruthy();
    await paste('Email 1', EMAIL);
    await click('Learn from this');
    await waitFor(() => expect(saveVoice).toHaveBeenCalled());
    expect(saveVoice.mock.calls[0]?.[0].learned?.languages.en).toMatchObject({
      samples: 1,
      greetings: [{ form: 'Hey {name},', count: 1 }],
    });
    expect(screen.getByLabelText('Email 1')).toHaveProperty('value', '');
    expect(screen.getByText('Learned.')).toBeTruthy();
  });

  it('takes up to five emails', async () => {
    renderVoice();
    for (let at = 2; at <= 5; at += 1) await click('Add another email');
    expect(screen.getByLabelText('Email 5')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add another email' })).toBeNull();
  });

  it('says that too little was pasted, and leaves it there', async () => {
    const saveVoice = renderVoice();
    await paste('Email 1', 'Hi Tom, will do.');
    await click('Learn from this');
    expect(await screen.findByText(/Too few words of your own/)).toBeTruthy();
    expect(saveVoice).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Email 1')).toHaveProperty('value', 'Hi Tom, will do.');
  });

  it('adds what a file teaches to what is known', async () => {
    const saveVoice = renderVoice(LEARNED);
    await choose(EMAIL);
    await waitFor(() => expect(saveVoice.mock.calls[0]?.[0].learned?.languages.en?.samples).toBe(5));
  });

  it('says that a file could not be read', async () => {
    const saveVoice = renderVoice();
    await choose('{"a": 1}');
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
    expect(saveVoice).not.toHaveBeenCalled();
  });

  it('shows what was learned in plain words, and lets a sentence be removed', async () => {
    const saveVoice = renderVoice(LEARNED);
    expect(
      screen.getByText(
        'learned from 4 emails · 11 words a sentence · 70 words an email · opens with “Hey Tom,” · closes with “Cheers,” · informal',
      ),
    ).toBeTruthy();
    await act(
      async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement),
    );
    expect(saveVoice.mock.calls[0]?.[0].learned?.languages.en?.excerpts).toEqual([
      'Would that be of any use to you?',
    ]);
  });

  it.each<[string, () => void, Partial<KeptVoice>]>([
    [
      'forgotten',
      () => fireEvent.click(screen.getByRole('button', { name: 'Forget all of it' })),
      { learned: undefined },
    ],
    ['switched off', () => fireEvent.click(screen.getByLabelText('Write like this')), { on: false }],
    [
      'kept from edits',
      () => fireEvent.click(screen.getByLabelText('Learn from my edits')),
      { from_edits: false },
    ],
  ])('can be %s', async (_, act_, changed) => {
    const saveVoice = renderVoice(LEARNED);
    await act(async () => act_());
    expect(saveVoice).toHaveBeenCalledWith({ ...LEARNED, ...changed });
  });
});
