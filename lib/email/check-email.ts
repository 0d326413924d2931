import type { Finding } from '../draft/draft.ts';
import { HARD_RULES } from './rules/hard-rules.ts';
import type { Rule, RuleInput } from './rules/rule.ts';
import { SOFT_RULES } from './rules/soft-rules.ts';

export interface CheckedEmail {
  findings: Finding[];
  /** Of 10: 6 × share of hard rules kept + 4 × share of soft targets kept × share of hard rules kept. */
  score: number;
}

/** Every rule on one email. Pure, and cheap enough to run on each keystroke. */
export function checkEmail(input: RuleInput): CheckedEmail {
  const hard = run(HARD_RULES, input);
  const soft = run(SOFT_RULES, input);
  return {
    findings: [...hard.findings, ...soft.findings],
    score: Math.round((6 * hard.kept + 4 * soft.kept * hard.kept) * 10) / 10,
  };
}

function run(rules: readonly Rule[], input: RuleInput): { findings: Finding[]; kept: number } {
  const checked = rules.map(({ id, severity, check }) =>
    check(input).map(({ params = [], ...mark }): Finding => ({ rule: id, severity, params, ...mark })),
  );
  return {
    findings: checked.flat(),
    kept: checked.filter((marks) => marks.length === 0).length / rules.length,
  };
}
