import { describe, expect, it } from 'vitest';
import { NO_VOICE, parseKeptVoice, voiceInUse, withEdit } from '../../../lib/style/voice/kept-voice.ts';
import { englishVoice } from './invented-voice.ts';

const EDITED = `Hi Helen,

You wrote that line 4 stopped twice. We make sensors that hear a worn bearing early, and I would be happy to show you how. Would that be of any use to you?

Thanks,
Maya`;

/** What code and model wrote before: all of it was changed. */
const WRITTEN = 'Hello Helen,\n\nPlain words.\n\nBest,\nMaya';

describe('the kept voice', () => {
  it('counts what was learned and what was edited together, unless it is switched off', () => {
    const kept = withEdit({ ...NO_VOICE, learned: englishVoice({}) }, EDITED, WRITTEN);
    expect(voiceInUse(kept)?.languages.en).toMatchObject({ samples: 5 });
    expect(voiceInUse({ ...kept, from_edits: false })?.languages.en).toMatchObject({ samples: 4 });
    expect(voiceInUse({ ...kept, on: false })).toBeUndefined();
    expect(voiceInUse(NO_VOICE)).toBeUndefined();
  });

  it('keeps of an edited email its features, and nothing of the lead', () => {
    const { edits } = withEdit(NO_VOICE, EDITED, WRITTEN);
    expect(edits[0]?.languages.en).toMatchObject({
      greetings: [{ form: 'Hi {name},', count: 1 }],
      closings: [{ form: 'Thanks,', count: 1 }],
      excerpts: [],
    });
    expect(JSON.stringify(edits)).not.toMatch(/helen|line|sensor|happy/i);
  });

  it('counts an email that is put in twice once, and holds only so many', () => {
    expect(withEdit(withEdit(NO_VOICE, EDITED, WRITTEN), EDITED, WRITTEN).edits).toHaveLength(1);
    let kept = NO_VOICE;
    for (let at = 0; at < 70; at += 1)
      kept = withEdit(kept, EDITED.replace('early', 'early '.repeat(at + 1)), WRITTEN);
    expect(kept.edits).toHaveLength(50);
    expect(kept.edits[0]?.languages.en?.email_words).toBeGreaterThan(90);
  });

  it('learns from no edit where the user does not want it, or where it is too short', () => {
    const off = { ...NO_VOICE, from_edits: false };
    expect(withEdit(off, EDITED, WRITTEN)).toBe(off);
    expect(withEdit(NO_VOICE, 'Hi Helen,\n\nsee you.\n\nMaya', WRITTEN)).toBe(NO_VOICE);
  });

  it('learns nothing from a slip that was mended, and no greeting that code wrote', () => {
    expect(withEdit(NO_VOICE, EDITED, EDITED.replace('worn', 'wron'))).toBe(NO_VOICE);
    const { edits } = withEdit(NO_VOICE, EDITED, 'Hi Helen,\n\nPlain words.\n\nBest,\nMaya');
    expect(edits[0]?.languages.en).toMatchObject({ greetings: [], closings: [{ form: 'Thanks,' }] });
  });

  it('needs three edits where nothing else was learned: one says little', () => {
    const [edit] = withEdit(NO_VOICE, EDITED, WRITTEN).edits;
    if (!edit) throw new Error('nothing was learned');
    expect(voiceInUse({ ...NO_VOICE, edits: [edit, edit] })).toBeUndefined();
    expect(voiceInUse({ ...NO_VOICE, edits: [edit, edit, edit] })).toBeDefined();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'hello'],
    ['damage', { on: 'yes', learned: { version: 9 }, edits: 'none' }],
  ])('is empty where %s is stored', (_, value) => {
    expect(parseKeptVoice(value)).toEqual(NO_VOICE);
  });

  it('comes back as it was stored, without edits that cannot be read', () => {
    const edited = withEdit(NO_VOICE, EDITED, WRITTEN);
    expect(parseKeptVoice(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
    const kept = withEdit({ ...NO_VOICE, on: false, learned: englishVoice({}) }, EDITED, WRITTEN);
    expect(parseKeptVoice(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseKeptVoice({ ...kept, edits: [{ version: 3 }, ...kept.edits] })).toEqual(kept);
  });
});
