import { type MbtiType, parseMbti } from '../lead/mbti.ts';
import type { OwnManner } from './voice/apply-voice.ts';

/** The manner of an email; never its facts, and never named in it. */
export interface StyleProfile {
  /** `neutral` where no type is known. */
  block: 'ST' | 'SF' | 'NF' | 'NT' | 'neutral';
  formality: 'low' | 'mid' | 'high';
  directness: 'mid' | 'high';
  warmth: 'low' | 'mid' | 'high';
  /** What kind of proof convinces; used only where the sender's proof points have one. */
  proof: string;
  /** Words of the body, greeting and closing left out. */
  words: { min: number; max: number };
  cta: string;
  energy: string;
  /** The sender's own manner, where it was learned and counts. */
  own?: OwnManner;
}

/** The style table of the email rules (blocks by the middle letters). */
const BLOCKS: Record<'ST' | 'SF' | 'NF' | 'NT', StyleProfile> = {
  ST: {
    block: 'ST',
    formality: 'high',
    directness: 'high',
    warmth: 'low',
    proof: 'how it works, with a figure if one is given',
    words: { min: 60, max: 85 },
    cta: 'ask about one specific next step',
    energy: '',
  },
  SF: {
    block: 'SF',
    formality: 'mid',
    directness: 'mid',
    warmth: 'high',
    proof: 'an example from a peer if one is given',
    words: { min: 75, max: 100 },
    cta: 'offer help without pressure',
    energy: '',
  },
  NF: {
    block: 'NF',
    formality: 'low',
    directness: 'mid',
    warmth: 'high',
    proof: 'what it changes for people',
    words: { min: 75, max: 100 },
    cta: 'ask an open question',
    energy: '',
  },
  NT: {
    block: 'NT',
    formality: 'mid',
    directness: 'high',
    warmth: 'low',
    proof: 'the logic, with one figure if one is given',
    words: { min: 55, max: 80 },
    cta: 'ask a question that brings insight',
    energy: '',
  },
};

const NEUTRAL: StyleProfile = {
  block: 'neutral',
  formality: 'mid',
  directness: 'mid',
  warmth: 'mid',
  proof: 'one proof point if one is given',
  words: { min: 55, max: 90 },
  cta: 'ask whether it is worth a look',
  energy: '',
};

/**
 * How to write to a person of one of the 16 types; anything else is the neutral style.
 *
 * The original took the type from the profile; here it belongs to one lead (page, `user_json` or the user's choice),
 * and is never inferred. E and I set the energy, J and P the shape of the request.
 */
export function mbtiToStyleProfile(mbti: string): StyleProfile {
  const type = parseMbti(mbti);
  if (!type) return NEUTRAL;
  const style = BLOCKS[blockOf(type)];
  const energy = type.startsWith('E')
    ? 'lively, a quick chat is welcome'
    : 'calm, a reply in writing is welcome';
  const shape = type.endsWith('J') ? 'one clear step' : 'leave options open';
  return { ...style, energy, cta: `${style.cta}; ${shape}` };
}

function blockOf(type: MbtiType): keyof typeof BLOCKS {
  const middle = type.slice(1, 3);
  return middle === 'ST' || middle === 'SF' || middle === 'NF' ? middle : 'NT';
}
