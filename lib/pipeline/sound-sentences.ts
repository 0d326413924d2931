import type { CheckedEmail } from '../email/check-email.ts';
import { bodyText, words } from '../email/rules/rule.ts';
import { fillSlots, type SentenceSlot } from '../email/sentence-slots.ts';
import { isCut, isGarbled, keepsOrder } from '../email/sound-sentence.ts';

type Judge = (body: string) => CheckedEmail;
type Written = ReadonlyMap<SentenceSlot, string>;

/** What a shortened email is to have of its words, and the fewest that the rules allow. */
const SHORTER = 0.8;
const FEWEST_WORDS = 40;

/** Of the sentences written anew those that break no rule that the old ones kept. */
export function keepSound(body: string, written: Written, judge: Judge): Written {
  const before = hardOf(judge(body));
  const isNoWorse = (some: Written) => hardOf(judge(fillSlots(body, some))) <= before;
  const sound = new Map(
    [...written].filter(([slot, text]) => isSound(slot, text) && isNoWorse(new Map([[slot, text]]))),
  );
  return isNoWorse(sound) ? sound : new Map();
}

/**
 * The shortened email. Where fewer words a sentence are not enough, what argues goes before what says something: a third
 * and later statement, then the proof. Never below what the rules ask for.
 */
export function shortened(body: string, slots: readonly SentenceSlot[], kept: Written, judge: Judge): string {
  const fewer = new Map([...kept].filter(([{ text }, now]) => words(now).length < words(text).length));
  const best = new Map(fewer);
  const wanted = Math.max(FEWEST_WORDS, countOf(body) * SHORTER);
  const before = hardOf(judge(body));
  for (const slot of droppable(slots)) {
    if (countOf(fillSlots(body, best)) <= wanted) break;
    const without = new Map(best).set(slot, '');
    const shorter = fillSlots(body, without);
    if (countOf(shorter) >= FEWEST_WORDS && hardOf(judge(shorter)) <= before) best.set(slot, '');
  }
  return fillSlots(body, best);
}

const droppable = (slots: readonly SentenceSlot[]): SentenceSlot[] => {
  const [, , ...later] = slots.filter(({ kind }) => kind !== 'question');
  return [
    ...later.filter(({ kind }) => kind === 'statement'),
    ...later.filter(({ kind }) => kind === 'fixed'),
  ];
};

const isSound = ({ kind, text }: SentenceSlot, now: string): boolean =>
  !isGarbled(now) && !isCut(now, text) && (kind !== 'statement' || keepsOrder(now, text));
const hardOf = ({ findings }: CheckedEmail): number =>
  findings.filter(({ severity }) => severity === 'hard').length;
const countOf = (body: string): number => words(bodyText(body).text).length;
