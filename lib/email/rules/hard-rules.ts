import { echo } from './echo.ts';
import { closing, footer, greeting, json, length } from './frame.ts';
import { grounded } from './grounded.ts';
import { links } from './links.ts';
import { discreet, openers, placeholders, spam } from './listed-words.ts';
import { personal } from './personal.ts';
import { cta } from './request.ts';
import type { Rule } from './rule.ts';
import { subject } from './subject.ts';
import { voice } from './voice.ts';

/** The hard rules of the email rules, in the order in which a reader would mend them. */
export const HARD_RULES: readonly Rule[] = [
  json,
  subject,
  length,
  greeting,
  closing,
  voice,
  echo,
  cta,
  links,
  placeholders,
  openers,
  grounded,
  personal,
  discreet,
  footer,
  spam,
];
