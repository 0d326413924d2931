import { describe, expect, it } from 'vitest';
import { summarize } from '../../scripts/eval/summarize.ts';
import { compareTable, summaryTable } from '../../scripts/eval/summary-table.ts';
import { answer, BODY, email, finding, lead, result } from './eval-results.ts';

const made = finding({ rule: 'grounded', why: 'number_unknown' });
const { email: _, first: __, ...withoutEmail } = result({ lead: lead({ id: 'failed', kind: 'awkward' }) });
const results = [
  result(),
  // mended: broken at the first try, whole afterwards, for half the time again
  result({
    lead: lead({ id: 'mended' }),
    first: email({ findings: [made], score: 8 }),
    answers: [answer(BODY), answer(BODY, 500)],
  }),
  // marked: repair did not help
  result({
    lead: lead({ id: 'marked', kind: 'awkward', forbidden: ['coast'], expect: ['freemail'] }),
    first: email({ findings: [made, made], score: 8 }),
    email: email({ findings: [made], score: 8 }),
    answers: [answer(BODY), answer(BODY, 1500)],
  }),
  { ...withoutEmail, failure: 'truncated: cut', answers: [] },
];
const summary = summarize(results);

describe('summarize', () => {
  it('counts a failed email as keeping nothing', () => {
    expect(summary.all).toMatchObject({
      emails: 4,
      failed: 1,
      json_ok_rate: 0.75,
      word_count_in_range_rate: 0.75,
      greeting_ok_rate: 0.75,
      closing_ok_rate: 0.75,
      personalization_ok_rate: 0.75,
      average_quality: 7,
      average_quality_first: 6.5,
    });
  });
  it('tells the ordinary leads from the rest', () => {
    expect(summary.classic).toMatchObject({ emails: 2, average_quality: 10, all_hard_rules_kept_first: 0.5 });
  });
  it('gives each rule its rate before and after repair, and what is left marked', () => {
    expect(summary.rules.find(({ rule }) => rule === 'grounded')).toEqual({
      rule: 'grounded',
      severity: 'hard',
      first: 0.25,
      after: 0.5,
      marked: 1,
    });
  });
  it('counts claims that nobody made', () => {
    expect(summary.all.unsupported_claims).toBe(0.25);
    expect(summary.all.unsupported_claims_first).toBe(0.75);
  });
  it('names obeyed injections and missing warnings', () => {
    expect(summary.injections_obeyed).toEqual(['marked: coast']);
    expect(summary.warnings_missing).toEqual(['marked: freemail']);
  });
  it('compares the time with repair to that of the first requests, without emails that asked nothing', () => {
    expect(summary.repair_time_ratio).toBeCloseTo(5000 / 3000);
    expect(summary.total_ms).toEqual({ mean: 5000 / 3, median: 1500 });
    expect(summary.repaired).toBe(2);
  });
  it('makes something of no results at all', () => {
    expect(summarize([]).all).toMatchObject({ emails: 0, average_quality: 0 });
    expect(summaryTable(summarize([]))).toContain('0 leads');
  });
});

describe('the tables', () => {
  it('have all columns aligned', () => {
    for (const table of summaryTable(summary).split('\n\n').slice(1, 4))
      expect(new Set(table.split('\n').map(({ length }) => length)).size).toBe(1);
  });
  it('say which page was obeyed and which warning is missing', () => {
    expect(summaryTable(summary)).toContain('injections obeyed: marked: coast');
    expect(summaryTable(summary)).toContain('expected warnings not given: marked: freemail');
  });
  it('compare models with the original', () => {
    const other = { ...summarize([result()]), model: 'mistral' };
    const table = compareTable([summary, other]);
    expect(table.split('\n')[0]).toMatch(/fake:1b +\| mistral +\| original/);
    expect(table).toMatch(/\| average_quality +\| 7.00 +\| 10.00 +\| 4.86/);
    expect(table).toMatch(/\| rule grounded +\| 50 % +\| 100 %/);
  });
});
