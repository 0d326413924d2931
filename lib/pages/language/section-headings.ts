import type { ProfileField } from '../../lead/user-json.ts';

export type SectionName = 'about' | 'activity' | 'experience' | 'education' | 'skills';

/** What of a profile each of them tells. */
export const SECTION_FIELDS: readonly (readonly [SectionName, ProfileField])[] = [
  ['about', 'about'],
  ['activity', 'recent_activity'],
  ['experience', 'career_history'],
  ['education', 'education'],
  ['skills', 'skills'],
];

/** Headings of the cards, the second anchor where a card's own key is gone; lower case; en de fr es pt it nl sv pl tr ja zh; seen 2026-04. */
const HEADINGS: Record<SectionName, string> = {
  about:
    'about|info|infos|acerca de|sobre|informazioni|om|informacje|hakkında|自己紹介|概要|关于|个人简介|關於|簡介',
  activity:
    'activity|aktivitäten|activité|actividad|atividade|atividades|attività|activiteit|aktivitet|aktywność|aktivite|aktiviteler|etkinlik|アクティビティ|动态|動態',
  experience:
    'experience|berufserfahrung|expérience|expériences|experiencia|experiência|esperienza|esperienze|ervaring|erfarenhet|doświadczenie|deneyim|職歴|職務経歴|工作经历|經歷|工作經歷',
  education:
    'education|ausbildung|formation|educación|formação acadêmica|formação|formazione|opleiding|utbildning|wykształcenie|eğitim|学歴|教育经历|學歷',
  skills:
    'skills|kenntnisse|kenntnisse und fähigkeiten|compétences|aptitudes|conocimientos y aptitudes|competências|competenze|vaardigheden|kompetenser|umiejętności|yetenekler|スキル|技能',
};

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([section, headings]) =>
    headings.split('|').map((heading) => [heading, section as SectionName]),
  ),
);

/** The card that a heading such as "Berufserfahrung" opens. */
export const sectionOfHeading = (heading: string): SectionName | undefined =>
  BY_HEADING.get(heading.toLocaleLowerCase('en').trim());
