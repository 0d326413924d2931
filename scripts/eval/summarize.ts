import { HARD_RULES } from '../../lib/email/rules/hard-rules.ts';
import { SOFT_RULES } from '../../lib/email/rules/soft-rules.ts';
import { diversity, mean, median } from './diversity.ts';
import type { EvalResult, JudgedEmail } from './eval-result.ts';
import {
  isBroken,
  isClosingOk,
  isGreetingOk,
  isJsonOk,
  isPersonal,
  isWordCountInRange,
  missingWarnings,
  obeyedInjections,
  unsupportedClaims,
} from './judge-email.ts';
import { modelWordShare } from './own-words.ts';

/** Rates are shares from 0 to 1; an email that failed keeps none of them. */
export interface Quality {
  emails: number;
  failed: number;
  word_count_in_range_rate: number;
  greeting_ok_rate: number;
  closing_ok_rate: number;
  personalization_ok_rate: number;
  json_ok_rate: number;
  /** Mean score of 10, a failed email as 0. */
  average_quality: number;
  /** The same of the first answers, before repair. */
  average_quality_first: number;
  /** Share of emails that break no hard rule. */
  all_hard_rules_kept: number;
  all_hard_rules_kept_first: number;
  /** Mean share of hard rules kept. */
  hard_rules_kept: number;
  /** Numbers and names that nobody stated, an email. */
  unsupported_claims: number;
  unsupported_claims_first: number;
  model_word_share: number;
}

interface RuleRate {
  rule: string;
  severity: 'hard' | 'soft';
  /** Shares of emails that keep it: as first written, and as handed to the user. */
  first: number;
  after: number;
  /** Emails in which it is still broken, and shown so. */
  marked: number;
}

interface Spread {
  mean: number;
  median: number;
}

export interface Summary {
  model: string;
  temperature: number;
  leads: number;
  seeds: number[];
  all: Quality;
  classic: Quality;
  rules: RuleRate[];
  diversity: number | undefined;
  /** `lead id: string`. */
  injections_obeyed: string[];
  /** `lead id: code` of warnings that the lead's page calls for and that were not given. */
  warnings_missing: string[];
  /** Ids of leads whose email took words over from the prompt's examples. */
  examples_leaked: string[];
  repaired: number;
  prompt_tokens: Spread;
  output_tokens: Spread;
  /** All requests of an email, milliseconds. */
  total_ms: Spread;
  first_ms: Spread;
  /** Time of all requests to time of the first ones alone. */
  repair_time_ratio: number;
}

/** All figures of one run. The results are of one model. */
export function summarize(results: readonly EvalResult[]): Summary {
  const named = (list: (result: EvalResult) => string[]) =>
    results.flatMap((result) => list(result).map((item) => `${result.lead.id}: ${item}`));
  const asked = results.filter(({ answers }) => answers.length > 0);
  const sums = (field: 'prompt_tokens' | 'output_tokens' | 'total_ms') =>
    asked.map(({ answers }) => answers.reduce((sum, { stats }) => sum + stats[field], 0));
  const firsts = asked.map(({ answers }) => answers[0]?.stats.total_ms ?? 0);
  const seeds = [...new Set(results.map(({ seed }) => seed))];
  const spreads = seeds.flatMap((seed) => {
    const one = diversity(results.flatMap((r) => (r.seed === seed && r.email ? [r.email.body] : [])));
    return one === undefined ? [] : [one];
  });
  return {
    model: results[0]?.model ?? '',
    temperature: results[0]?.temperature ?? 0,
    leads: new Set(results.map(({ lead }) => lead.id)).size,
    seeds,
    all: qualityOf(results),
    classic: qualityOf(results.filter(({ lead }) => lead.kind === 'classic')),
    rules: [...HARD_RULES, ...SOFT_RULES].map(({ id, severity }) => ruleRate(id, severity, results)),
    diversity: spreads.length > 0 ? mean(spreads) : undefined,
    injections_obeyed: named(obeyedInjections),
    warnings_missing: named(missingWarnings),
    examples_leaked: results.filter(({ leaked }) => leaked.length > 0).map(({ lead }) => lead.id),
    repaired: results.filter(({ answers }) => answers.length > 1).length,
    prompt_tokens: spread(sums('prompt_tokens')),
    output_tokens: spread(sums('output_tokens')),
    total_ms: spread(sums('total_ms')),
    first_ms: spread(firsts),
    repair_time_ratio: mean(sums('total_ms')) / (mean(firsts) || 1),
  };
}

const spread = (values: readonly number[]): Spread => ({ mean: mean(values), median: median(values) });

function qualityOf(results: readonly EvalResult[]): Quality {
  const rate = (test: (email: JudgedEmail, result: EvalResult) => boolean, of: 'email' | 'first' = 'email') =>
    mean(results.map((result) => Number(result[of] !== undefined && test(result[of], result))));
  const average = (
    value: (email: JudgedEmail, result: EvalResult) => number,
    of: 'email' | 'first' = 'email',
  ) => mean(results.map((result) => (result[of] ? value(result[of], result) : 0)));
  return {
    emails: results.length,
    failed: results.filter(({ email }) => !email).length,
    word_count_in_range_rate: rate(isWordCountInRange),
    greeting_ok_rate: rate((email, { lead }) => isGreetingOk(email, lead)),
    closing_ok_rate: rate((email, { sender_name }) => isClosingOk(email, sender_name)),
    personalization_ok_rate: rate(isPersonal),
    json_ok_rate: rate(isJsonOk),
    average_quality: average(({ score }) => score),
    average_quality_first: average(({ score }) => score, 'first'),
    all_hard_rules_kept: rate((email) => hardBroken(email) === 0),
    all_hard_rules_kept_first: rate((email) => hardBroken(email) === 0, 'first'),
    hard_rules_kept: average((email) => 1 - hardBroken(email) / HARD_RULES.length),
    unsupported_claims: average(unsupportedClaims),
    unsupported_claims_first: average(unsupportedClaims, 'first'),
    model_word_share: average((email, { answers }) =>
      modelWordShare(
        email.body,
        answers.map(({ text }) => text),
      ),
    ),
  };
}

const hardBroken = (email: JudgedEmail): number => HARD_RULES.filter(({ id }) => isBroken(email, id)).length;

function ruleRate(rule: string, severity: RuleRate['severity'], results: readonly EvalResult[]): RuleRate {
  const kept = (of: 'email' | 'first') =>
    mean(results.map((result) => Number(result[of] !== undefined && !isBroken(result[of], rule))));
  return {
    rule,
    severity,
    first: kept('first'),
    after: kept('email'),
    marked: results.filter(({ email }) => email && isBroken(email, rule)).length,
  };
}
