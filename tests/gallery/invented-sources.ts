import type { DraftVersion } from '../../lib/draft/draft.ts';
import { textOf } from '../../lib/draft/reduce-draft.ts';
import { type SentenceSource, sentenceSources } from '../../lib/email/sentence-sources.ts';
import { buildLeadProfile } from '../../lib/lead/build-lead-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const sender = normalizeSender({
  name: 'Maya Lindqvist',
  title: 'Founder',
  company: 'Corvane',
  offer: 'Sensors that hear a bearing wear days before a conveyor stops.',
  proof: [{ kind: 'figure', text: 'A parcel hub in Rotterdam cut unplanned stops by 38 %.' }],
});

/** What the sentences of an invented draft stand on, by an invented sender. */
export function sourcesOf(version: DraftVersion): SentenceSource[] {
  const { objective, profile_data: profile } = version.user_json;
  const lead_profile = buildLeadProfile(version.user_json, sender.offer);
  return sentenceSources(textOf(version).body, { profile, sender, objective, lead_profile });
}
