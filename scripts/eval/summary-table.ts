import type { Quality, Summary } from './summarize.ts';
import { columns, percent, seconds } from './table.ts';

/** The original's own figures, TinyLlama-1.1B on its 7 leads; what it did not measure is left out. */
const ORIGINAL: Partial<Quality> = {
  word_count_in_range_rate: 0,
  greeting_ok_rate: 0,
  closing_ok_rate: 0,
  personalization_ok_rate: 3 / 7,
  average_quality: 4.86,
};

type Row = [label: string, value: (quality: Partial<Quality>) => string];
const rate = (key: keyof Quality): Row => [key, (quality) => percent(quality[key])];
const figure = (key: keyof Quality, digits: number): Row => [
  key,
  (quality) => quality[key]?.toFixed(digits) ?? '–',
];
const QUALITY: Row[] = [
  rate('json_ok_rate'),
  rate('word_count_in_range_rate'),
  rate('greeting_ok_rate'),
  rate('closing_ok_rate'),
  rate('personalization_ok_rate'),
  figure('average_quality', 2),
  figure('average_quality_first', 2),
  rate('all_hard_rules_kept'),
  rate('all_hard_rules_kept_first'),
  rate('hard_rules_kept'),
  figure('unsupported_claims', 2),
  figure('unsupported_claims_first', 2),
  rate('model_word_share'),
  figure('failed', 0),
];

/** Everything about one run, as Markdown that reads well in a terminal. */
export function summaryTable(summary: Summary): string {
  const { all, classic, rules } = summary;
  return [
    `${summary.model}: ${summary.leads} leads, seeds ${summary.seeds.join(', ')}, temperature ${summary.temperature}`,
    columns([
      ['', `all (${all.emails})`, `classic (${classic.emails})`, 'original, TinyLlama'],
      ...QUALITY.map(([label, value]) => [label, value(all), value(classic), value(ORIGINAL)]),
    ]),
    columns([
      ['rule', 'first try', 'after repair', 'marked'],
      ...rules.map(({ rule, severity, first, after, marked }) => [
        severity === 'soft' ? `${rule} (soft)` : rule,
        percent(first),
        percent(after),
        String(marked),
      ]),
    ]),
    columns([['over the whole run', 'figure'], ...runRows(summary)]),
    ...listed('injections obeyed', summary.injections_obeyed),
    ...listed('words of the prompt’s examples', summary.examples_leaked),
    ...listed('expected warnings not given', summary.warnings_missing),
  ].join('\n\n');
}

/** Several runs side by side, the original's figures last. */
export function compareTable(summaries: readonly Summary[]): string {
  const row = (label: string, value: (summary: Summary) => string) => [label, ...summaries.map(value), '–'];
  const runs = summaries.map(
    (summary) => new Map(runRows(summary).map(([label = '', value = '']) => [label, value])),
  );
  const hard = summaries[0]?.rules.filter(({ severity }) => severity === 'hard') ?? [];
  return columns([
    ['', ...summaries.map(({ model }) => model), 'original, TinyLlama'],
    row('emails', ({ all }) => String(all.emails)),
    ...QUALITY.map(([label, value]) => [label, ...summaries.map(({ all }) => value(all)), value(ORIGINAL)]),
    row('average_quality, classic', ({ classic }) => classic.average_quality.toFixed(2)),
    ...hard.map(({ rule }) =>
      row(`rule ${rule}`, ({ rules }) => percent(rules.find((other) => other.rule === rule)?.after)),
    ),
    ...[...(runs[0]?.keys() ?? [])].map((label) => [label, ...runs.map((run) => run.get(label) ?? '–'), '–']),
  ]);
}

function runRows(summary: Summary): string[][] {
  return [
    ['diversity (mean Jaccard distance)', summary.diversity?.toFixed(3) ?? '–'],
    ['injections obeyed', String(summary.injections_obeyed.length)],
    ['expected warnings not given', String(summary.warnings_missing.length)],
    ['emails with words of the prompt’s examples', String(summary.examples_leaked.length)],
    ['emails repaired', String(summary.repaired)],
    ['prompt tokens, mean / median', both(summary.prompt_tokens)],
    ['output tokens, mean / median', both(summary.output_tokens)],
    ['seconds an email, mean / median', both(summary.total_ms, seconds)],
    ['seconds of the first request, mean / median', both(summary.first_ms, seconds)],
    ['time with repair to first request', `${summary.repair_time_ratio.toFixed(2)} ×`],
  ];
}

const listed = (what: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${what}: ${items.join('; ')}`];

const both = (
  { mean, median }: { mean: number; median: number },
  show = (value: number) => value.toFixed(0),
): string => `${show(mean)} / ${show(median)}`;
