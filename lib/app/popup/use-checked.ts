import { useMemo } from 'react';
import type { DraftVersion } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { type CheckedEmail, checkEmail } from '../../email/check-email.ts';
import { type SentenceSource, sentenceSources } from '../../email/sentence-sources.ts';
import { buildLeadProfile, type LeadProfile, withFacts } from '../../lead/build-lead-profile.ts';
import type { Sender } from '../../lead/sender.ts';
import { shownProfile } from '../../lead/untrusted-profile.ts';
import type { UserJson } from '../../lead/user-json.ts';

interface OfVersion {
  check: (version: DraftVersion) => CheckedEmail;
  sources: (version: DraftVersion) => SentenceSource[];
}

/**
 * The rules on a version's text as the user sees it, and what its sentences stand on, by the facts that it was written
 * from: what the page says today makes no old sentence false. A text that is as it was written is not checked again. The
 * facts are ranked once a version, not once a keystroke.
 */
export function useChecked(sender: Sender): OfVersion {
  return useMemo(() => {
    const profileOf = rankOnce(sender.offer);
    const known = ({ user_json, facts, findings, follows, speech, task }: DraftVersion) => ({
      speech,
      translated: task?.type === 'translate',
      objective: user_json.objective,
      profile: shownProfile(user_json.profile_data),
      sender,
      lead_profile: withFacts(profileOf(user_json), facts),
      thread: follows && { kind: follows },
      // the emails themselves stay with the worker; of what it found in them the words are known
      excerpts: findings.filter(({ why }) => why === 'excerpt_leak').map(({ params }) => params.join(' ')),
    });
    return {
      check: (version) => {
        const { findings, score, footer } = version;
        const text = textOf(version);
        if (text.subject === version.subject && text.body === version.body) return { findings, score };
        return checkEmail({ ...text, footer, ...known(version) });
      },
      sources: (version) => sentenceSources(textOf(version).body, known(version)),
    };
  }, [sender]);
}

function rankOnce(offer: string): (user_json: UserJson) => LeadProfile {
  const ranked = new WeakMap<UserJson, LeadProfile>();
  return (user_json) => {
    const profile = ranked.get(user_json) ?? buildLeadProfile(user_json, offer);
    ranked.set(user_json, profile);
    return profile;
  };
}
