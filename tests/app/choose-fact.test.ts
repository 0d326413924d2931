import { describe, expect, it } from 'vitest';
import { loadDraft } from '../../lib/app/drafts/draft-store.ts';
import { deskWithServer, write } from './desk-with-server.ts';

const posts = [
  'We moved our hub to Goole in March.',
  'Two sorter stops cost us six hours last week.',
] as const;
const profile = {
  name: 'Helen Marsh',
  recent_activity: posts.map((text) => ({ kind: 'authored' as const, text, age: '1w', url: '' })),
};
const answer = {
  opening: 'You moved your hub to Goole in March.',
  offer: 'We make sensors for sorters.',
  benefit: 'That could warn you a day before.',
  question: 'Would a first talk be useful?',
  subject: 'the hub in goole',
};

describe('the fact that a draft opens on', () => {
  it('is the best one, then the chosen one for every later version, then the best again', async () => {
    const { desk } = await deskWithServer('lead with two posts', profile, [answer]);
    const opened = async (fact?: string) =>
      (await write(desk, fact === undefined ? {} : { fact }))?.facts[0]?.text;
    expect(await opened()).toBe(posts[1]);
    expect(await opened(posts[0])).toBe(posts[0]);
    expect(await opened()).toBe(posts[0]);
    expect((await loadDraft(desk.draft.key)).draft?.fact).toBe(posts[0]);
    expect(await opened('')).toBe(posts[1]);
    expect(desk.draft.versions.map(({ ranking }) => ranking?.facts.length)).toEqual([2, 2, 2, 2]);
  });

  it('is the best one where the page no longer says what was chosen', async () => {
    const { desk } = await deskWithServer('lead whose page has changed', profile, [answer]);
    expect((await write(desk, { fact: 'We sold the hub in Goole.' }))?.facts[0]?.text).toBe(posts[1]);
  });
});
