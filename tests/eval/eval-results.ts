import type { Finding } from '../../lib/draft/draft.ts';
import { EvalLead } from '../../scripts/eval/eval-lead.ts';
import type { EvalResult, JudgedEmail } from '../../scripts/eval/eval-result.ts';

export const BODY = `Hi Helen,

You wrote that two sorters stopped on line 4 and that nobody saw it coming last week, which cost your planners six hours.

We hear a bearing wear out weeks before it stops. A hub near the coast cut its unplanned stops in one winter.

Would a pilot on one line be worth a look?

Best,
Maya Lindqvist`;

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'spam',
  severity: 'hard',
  field: 'body',
  start: 0,
  end: 2,
  why: 'spam',
  params: [],
  ...over,
});

export const email = (over: Partial<JudgedEmail> = {}): JudgedEmail => ({
  subject: 'sorter stops on line 4',
  body: BODY,
  findings: [],
  warnings: [],
  score: 10,
  ...over,
});

export const lead = (over: object = {}): EvalLead =>
  EvalLead.parse({
    id: 'helen',
    kind: 'classic',
    user_json: { profile_data: { name: 'Helen Marsh' } },
    sender: {},
    ...over,
  });

/** An answer that took `ms`, with 400 tokens read and 90 written. */
export const answer = (text: string, ms = 1000): EvalResult['answers'][number] => ({
  text,
  stats: {
    load_ms: 0,
    prompt_ms: 0,
    write_ms: ms,
    total_ms: ms,
    prompt_tokens: 400,
    output_tokens: 90,
  },
});

export const result = (over: Partial<EvalResult> = {}): EvalResult => ({
  lead: lead(),
  sender_name: 'Maya Lindqvist',
  seed: 1,
  model: 'fake:1b',
  temperature: 0.6,
  email: email(),
  first: email(),
  facts: [],
  leaked: [],
  answers: [answer(BODY)],
  ...over,
});
