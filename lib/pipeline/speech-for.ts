import type { Warning } from '../draft/draft.ts';
import { needsEarlier } from '../draft/task.ts';
import { chooseLanguage, leadLanguage } from '../language/choose-language.ts';
import { EmailLanguage, ENGLISH, type Speech } from '../language/email-language.ts';
import type { UserJson } from '../lead/user-json.ts';
import type { GenerateRequest } from './generate-request.ts';

/** How the email speaks: what changes or follows another one as that did, any other as asked. */
export function speechFor(request: GenerateRequest, { objective, profile_data: profile }: UserJson): Speech {
  const { task, earlier, sender, language: chosen = '', address = 'formal' } = request;
  if (task?.type === 'translate') return { language: task.language, address };
  if (needsEarlier(task) && earlier) return earlier.speech ?? ENGLISH;
  return { language: chooseLanguage({ chosen, profile, sender, objective }), address };
}

/** What the user has to know of the language. */
export function languageWarnings(
  { language }: Speech,
  request: GenerateRequest,
  user_json: UserJson,
): Warning[] {
  if (language !== 'en') return ['language_unchecked'];
  const lead = EmailLanguage.safeParse(leadLanguage(user_json.profile_data)).data;
  return !request.language && lead && lead !== 'en' ? ['other_language'] : [];
}
