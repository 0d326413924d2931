import { cleanText } from '../../lead/clean-text.ts';
import { type SectionName, sectionOfHeading } from '../../pages/language/section-headings.ts';
import { headsOthers, isEndHeading } from './end-headings.ts';

/** A copied profile cut at its headings; `''` is a blank line. */
export interface TextSections {
  top: string[];
  sections: ReadonlyMap<SectionName, string[]>;
}

/** Cuts a text at lines that are a profile's headings. What a page says twice, once for the eye and once for the ear, is taken once. */
export function textSections(text: string): TextSections {
  const top: string[] = [];
  const sections = new Map<SectionName, string[]>();
  let current: string[] | undefined = top;
  let last = '';
  for (const line of cleanText(text).split('\n')) {
    if (line !== '' && line === last) continue;
    if (line !== '') last = line;
    if (headsOthers(line)) break;
    const section = sectionOfHeading(line);
    if (section && !sections.has(section)) {
      current = [];
      sections.set(section, current);
    } else if (isEndHeading(line)) current = undefined;
    else if (!section) current?.push(line);
  }
  return { top, sections };
}
