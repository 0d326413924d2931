import { describe, expect, it } from 'vitest';
import { changeDraft } from '../../lib/app/drafts/draft-desk.ts';
import { loadDraft } from '../../lib/app/drafts/draft-store.ts';
import { deskWithServer, write } from './desk-with-server.ts';

const post = (text: string) => ({ kind: 'authored' as const, text, age: '1w', url: '' });
const profile = {
  name: 'Helen Marsh',
  recent_activity: [
    post('Two sorter stops cost us six hours last week.'),
    post('We moved our hub to Goole in March.'),
  ],
};
const first = {
  opening: 'You wrote that two sorter stops cost you six hours last week.',
  offer: 'We make sensors that see sorter stops coming, for hubs of any size and with any sorter.',
  benefit: 'That could give your planners a warning and more time for the next shift of the week.',
  question: 'Would a first talk be useful?',
  subject: 'two sorter stops',
};

describe('what is written from the version that is shown', () => {
  it('starts from the text as the user left it, and is a version of its own', async () => {
    const s4 = 'Shall we have a short talk about the sensors?';
    const { desk, asked } = await deskWithServer('lead to change', profile, [first, { s4 }]);
    const one = await write(desk);
    if (!one) throw new Error('nothing was written');
    const body = one.body.replace('cost you six hours', 'cost you a night');
    await changeDraft({ key: desk.draft.key, event: { type: 'edited', version: 1, subject: 'stops', body } });
    const two = await write(desk, { task: { type: 'tweak', tweak: 'bolder' } });
    expect(asked.at(-1)?.messages.at(-1)?.content).toContain('cost you a night');
    expect(two).toMatchObject({ id: 2, subject: 'stops', task: { type: 'tweak', tweak: 'bolder' } });
    expect(two?.body).toContain(s4);
    expect(desk.draft.versions[0]?.edit?.body).toBe(body);
    expect((await loadDraft(desk.draft.key)).draft?.versions).toHaveLength(2);
  });

  it('follows the version that is chosen, and tells nothing twice', async () => {
    const { desk, asked } = await deskWithServer('lead to follow up', profile, [first]);
    await write(desk);
    const two = await write(desk, { task: { type: 'follow_up', number: 1 } });
    expect(two?.facts[0]?.text).toBe('We moved our hub to Goole in March.');
    expect(two?.body).toContain('This follows my email to you about two sorter stops.');
    expect(asked.at(-1)?.messages.slice(0, 2)).toEqual(asked[0]?.messages);
    const three = await write(desk, { task: { type: 'other_fact' } });
    expect(three?.facts).toHaveLength(1);
  });

  it('brings both of two angles, the first one shown', async () => {
    const second = {
      second_opening: 'You wrote that you moved your hub to Goole in March.',
      second_benefit: 'That could give the new hub a first year without a stop.',
      second_subject: 'hub to goole',
    };
    const { desk } = await deskWithServer('lead with two angles', profile, [{ ...first, ...second }]);
    await write(desk, { task: { type: 'angles' } });
    expect(desk.draft.versions.map(({ id, subject }) => [id, subject])).toEqual([
      [1, 'two sorter stops'],
      [2, 'hub to goole'],
    ]);
    expect(desk.draft.current).toBe(1);
  });

  it('is a first email where there is nothing to start from', async () => {
    const { desk } = await deskWithServer('lead without an email', profile, [first]);
    const one = await write(desk, { task: { type: 'tweak', tweak: 'shorter' } });
    expect(one?.body).toContain(first.opening);
  });
});
