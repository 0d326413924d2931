import { useCallback, useMemo } from 'react';
import type { Draft, DraftVersion } from '../../draft/draft.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { type CheckedEmail, checkEmail } from '../../email/check-email.ts';
import { buildLeadProfile } from '../../lead/build-lead-profile.ts';
import type { Sender } from '../../lead/sender.ts';

/** The rules on a version's text as the user sees it. The facts are ranked once a lead, not once a keystroke. */
export function useChecked(
  draft: Draft | undefined,
  sender: Sender,
): (version: DraftVersion) => CheckedEmail {
  const user_json = draft?.user_json;
  const lead_profile = useMemo(
    () => user_json && buildLeadProfile(user_json, sender.offer),
    [user_json, sender.offer],
  );
  return useCallback(
    (version) => {
      if (!user_json || !lead_profile) return { findings: version.findings, score: version.score };
      const { objective, footer } = version;
      return checkEmail({
        ...textOf(version),
        footer,
        objective,
        profile: user_json.profile_data,
        sender,
        lead_profile,
      });
    },
    [user_json, lead_profile, sender],
  );
}
