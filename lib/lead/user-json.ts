import { z } from 'zod';

/**
 * The ground truth of one draft, as the original system defined it: `{ objective, profile_data }`.
 *
 * This is the *normalized* shape: an unknown text is `''`, an unknown list is `[]`. Callers may hand over
 * anything; `normalizeProfile` turns it into this and reports what it repaired.
 */
export const CareerEntry = z.object({
  title: z.string(),
  company: z.string(),
  /** As the page states it ("Mar 2021", "2019"); `''` where unknown. */
  start: z.string(),
  /** `''` where the role goes on or the end is unknown. */
  end: z.string(),
  description: z.string(),
});
export type CareerEntry = z.infer<typeof CareerEntry>;

export const EducationEntry = z.object({ school: z.string(), degree: z.string() });
export type EducationEntry = z.infer<typeof EducationEntry>;

export const ActivityKind = z.enum(['authored', 'reposted', 'liked', 'commented']);
export type ActivityKind = z.infer<typeof ActivityKind>;

export const Activity = z.object({
  kind: ActivityKind,
  text: z.string(),
  /** As the page states it: "3w", "6mo", "2 Wochen". */
  age: z.string(),
  url: z.string(),
});
export type Activity = z.infer<typeof Activity>;

export const CompanyUpdate = z.object({ text: z.string(), date: z.string(), url: z.string() });
export type CompanyUpdate = z.infer<typeof CompanyUpdate>;

export const ProfileData = z.object({
  name: z.string(),
  headline: z.string(),
  location: z.string(),
  country: z.string(),
  /** BCP 47 tag of the language the lead writes in, `''` where unknown. */
  language: z.string(),
  /** One of the 16 types where the page or the user states it; never inferred. */
  mbti: z.string(),
  email: z.string(),
  about: z.string(),
  current_company: z.string(),
  current_title: z.string(),
  career_history: z.array(CareerEntry),
  education: z.array(EducationEntry),
  skills: z.array(z.string()),
  recent_activity: z.array(Activity),
  company_updates: z.array(CompanyUpdate),
});
export type ProfileData = z.infer<typeof ProfileData>;

export const ProfileField = ProfileData.keyof();
export type ProfileField = z.infer<typeof ProfileField>;

export const UserJson = z.object({ objective: z.string(), profile_data: ProfileData });
export type UserJson = z.infer<typeof UserJson>;

export { emptyProfile } from './empty-profile.ts';
