import { useCallback, useMemo } from 'react';
import type { DraftVersion } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { type CheckedEmail, checkEmail } from '../../email/check-email.ts';
import { buildLeadProfile, type LeadProfile } from '../../lead/build-lead-profile.ts';
import type { Sender } from '../../lead/sender.ts';
import type { UserJson } from '../../lead/user-json.ts';

/**
 * The rules on a version's text as the user sees it, on the facts that it was written from: what the page says today
 * makes no old sentence false. A text that is as it was written is not checked again. The facts are ranked once a
 * version, not once a keystroke.
 */
export function useChecked(sender: Sender): (version: DraftVersion) => CheckedEmail {
  const profileOf = useMemo(() => rankOnce(sender.offer), [sender.offer]);
  return useCallback(
    (version) => {
      const { findings, score, footer, user_json } = version;
      const text = textOf(version);
      if (text.subject === version.subject && text.body === version.body) return { findings, score };
      const { objective, profile_data: profile } = user_json;
      return checkEmail({ ...text, footer, objective, profile, sender, lead_profile: profileOf(user_json) });
    },
    [profileOf, sender],
  );
}

function rankOnce(offer: string): (user_json: UserJson) => LeadProfile {
  const ranked = new WeakMap<UserJson, LeadProfile>();
  return (user_json) => {
    const profile = ranked.get(user_json) ?? buildLeadProfile(user_json, offer);
    ranked.set(user_json, profile);
    return profile;
  };
}
