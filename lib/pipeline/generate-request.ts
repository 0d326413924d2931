import type { DraftVersion } from '../draft/draft.ts';
import type { Task } from '../draft/task.ts';
import type { FooterSite } from '../email/footer.ts';
import type { Address, EmailLanguage } from '../language/email-language.ts';
import type { Sender } from '../lead/sender.ts';
import type { VoiceProfile } from '../style/voice/voice-profile.ts';
import type { Meaning } from './rank-by-meaning.ts';

/** A version that a further one starts from, its text as the user left it. */
export type Earlier = Pick<
  DraftVersion,
  'subject' | 'body' | 'facts' | 'follows' | 'ranking' | 'exchanges' | 'speech'
>;

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
  /** What is to be written; the first email if it does not say. */
  task?: Task | undefined;
  /** The version that a tweak, a follow-up or a reply starts from. */
  earlier?: Earlier | undefined;
  /** All versions written to this lead: what they say need not be said again. */
  versions?: readonly Earlier[] | undefined;
  /** `false` ranks the facts by words alone, even where the server has an embedding model. */
  embeddings?: boolean | undefined;
  /** Tokens that the model counts for each that `estimatePrompt` does; 1 until it is known. */
  token_ratio?: number | undefined;
  /** What the embeddings said, once they were asked; the pipeline's own. */
  meaning?: Meaning | undefined;
  /** What to write in; `''` or nothing leaves it to lead and sender, see `chooseLanguage`. */
  language?: EmailLanguage | '' | undefined;
  /** Sie or du; formal unless told. */
  address?: Address | undefined;
  /** Where the lead was read: the footer of an email into the EEA says so. Without it the footer says nothing of it. */
  site?: FooterSite | undefined;
  /** How the sender writes: changes manner, greeting and sign-off, never facts. Without it the style is the type's alone. */
  voice?: VoiceProfile | undefined;
  /** `false` leaves the first answer as it came, only checked; for measuring what mending is worth. */
  mend?: boolean;
}
