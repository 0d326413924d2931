import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getVoice, learnFromEdit, saveVoice } from '../../lib/app/voice/voice-store.ts';
import { NO_VOICE } from '../../lib/style/voice/kept-voice.ts';
import { englishVoice } from '../style/voice/invented-voice.ts';

const EDITED =
  'Hi Helen,\n\nWe make sensors that hear a worn bearing early, and I would be happy to show you how. Would that be of any use to you and your team?\n\nThanks,\nMaya';

const version = { body: 'Hi Helen,\n\nPlain words.\n\nBest,\nMaya', edit: { subject: 's', body: EDITED } };

beforeEach(() => fakeBrowser.reset());

it('is empty at first, and comes back as it was saved', async () => {
  expect(await getVoice()).toEqual(NO_VOICE);
  const voice = { ...NO_VOICE, learned: englishVoice({}), on: false };
  await saveVoice(voice);
  expect(await getVoice()).toEqual(voice);
});

it('learns from an email that was edited and used, once', async () => {
  await learnFromEdit(version);
  await learnFromEdit(version);
  const { edits } = await getVoice();
  expect(edits).toHaveLength(1);
  expect(JSON.stringify(edits)).not.toMatch(/helen|sensor/i);
});

it.each([
  ['is not edited', { body: EDITED }],
  ['follows another', { ...version, follows: 'reply' as const }],
  ['is a translation', { ...version, task: { type: 'translate' as const, language: 'en' as const } }],
])('learns nothing from an email that %s', async (_, one) => {
  await learnFromEdit(one);
  expect((await getVoice()).edits).toEqual([]);
});

it('a disk that takes nothing costs the user nothing', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(learnFromEdit(version)).resolves.toBeUndefined();
  expect(console.error).toHaveBeenCalled();
});
