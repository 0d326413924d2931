import type { FooterSite } from '../email/footer.ts';
import type { Sender } from '../lead/sender.ts';

/** What an email is made from. */
export interface GenerateRequest {
  /** Anything `normalizeProfile` takes. */
  user_json: unknown;
  sender: Sender;
  /** Overrides the type in the profile; `''` is the neutral style. */
  mbti?: string | undefined;
  temperature?: number | undefined;
  seed?: number | undefined;
  /** Text of the fact to open on, as `rankFacts` gives it; one that is not known of the lead leaves the choice to the ranking. */
  fact?: string | undefined;
  /** Where the lead was read: the footer of an email into the EEA says so. Without it the footer says nothing of it. */
  site?: FooterSite | undefined;
  /** `false` leaves the first answer as it came, only checked; for measuring what mending is worth. */
  mend?: boolean;
}
