import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../lib/email/check-email.ts';
import { buildLeadProfile } from '../../../lib/lead/build-lead-profile.ts';
import { normalizeProfile } from '../../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../../lib/lead/normalize-sender.ts';
import { mbtiToStyleProfile } from '../../../lib/style/mbti-to-style-profile.ts';
import { applyVoice } from '../../../lib/style/voice/apply-voice.ts';
import { englishVoice } from '../../style/voice/invented-voice.ts';

const { user_json } = normalizeProfile({
  objective: 'a pilot on one line',
  profile_data: { name: 'Helen Marsh', about: 'We walk the floor before each shift.' },
});
const sender = normalizeSender({ name: 'Maya', offer: 'sensors that hear a bearing wear early' });

function leaksIn(text: string, excerpts: string[]): string[] {
  const style_profile = applyVoice(mbtiToStyleProfile(''), englishVoice({ excerpts }), 'en');
  const { findings } = checkEmail({
    subject: 'first shift',
    body: `Hi Helen,\n\n${text}\n\nBest,\nMaya`,
    footer: '',
    objective: user_json.objective,
    profile: user_json.profile_data,
    sender,
    lead_profile: buildLeadProfile(user_json, sender.offer),
    style_profile,
  });
  return findings.filter(({ why }) => why === 'excerpt_leak').map(({ params }) => params[0] ?? '');
}

describe('leaked excerpts', () => {
  it.each<[string, string, string[]]>([
    [
      'Do ping me when the harvest fair is over.',
      'Then ping me when the harvest fair is done.',
      ['ping me when the harvest fair is'],
    ],
    ['Do ping me when the harvest fair is over.', 'Then ping me when you can.', []],
    ['Would it be worth a quick look at this?', 'Would it be worth a look at this?', []],
    ['We walk the floor before each shift here.', 'You walk the floor before each shift.', []],
    ['We have sensors that hear a bearing wear.', 'We make sensors that hear a bearing wear.', []],
  ])('of %j finds in %j: %j', (excerpt, text, leaks) => {
    expect(leaksIn(text, [excerpt])).toEqual(leaks);
  });

  it('finds nothing where no voice was used', () => {
    expect(leaksIn('Then ping me when the harvest fair is done.', [])).toEqual([]);
  });
});
