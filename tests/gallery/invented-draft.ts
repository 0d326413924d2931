import type { Draft, DraftVersion, Exchange, Ranking } from '../../lib/draft/draft.ts';
import type { FailureCode } from '../../lib/model/failure.ts';
import { lead } from './invented-lead.ts';

export const NOW = 1_780_000_000_000;

const body = `Hi Helen,

You wrote that line 4 had two unplanned sorter stops last week, and that each one cost your planners six hours.

Our sensors hear a bearing wear days before a conveyor stops. A parcel hub in Rotterdam cut its unplanned stops by 38 % that way, without changing how its shifts run.

Would a look at four weeks of your own sorter data be worth it?

Best,
Maya Lindqvist`;

export const exchange = (over: Partial<Exchange> = {}): Exchange => ({
  model: 'mistral:7b-instruct-v0.2-q4_K_M',
  options: {
    temperature: 0.6,
    top_p: 0.5,
    top_k: 40,
    repeat_penalty: 1.1,
    num_ctx: 4096,
    num_predict: 400,
  },
  messages: [
    { role: 'system', content: 'You write short, true cold emails. Answer with JSON: subject, body.' },
    {
      role: 'user',
      content: 'LEAD\n- name: Helen Marsh\n- company: Brackenhall Logistics\nSTYLE\n- calm, figures first',
    },
  ],
  raw: JSON.stringify({ subject: 'two stops on the sorter', body: 'You wrote that line 4 had …' }, null, 1),
  ...over,
});

/** The round after it, that came to nothing. */
export const brokenRepair = (): Exchange => {
  const first = exchange();
  return exchange({
    messages: [
      ...first.messages,
      { role: 'assistant', content: first.raw },
      { role: 'user', content: 'Mend this: - offer: nobody stated the number "61": leave it out.' },
    ],
    raw: '{"offer": "Our sens',
    failure: { code: 'crashed', detail: 'llama runner process has terminated' },
  });
};

const factTexts: [string, string, number][] = [
  ['recent_activity.authored', 'Two unplanned sorter stops on line 4 last week.', 1.38],
  [
    'career_history.current',
    'Responsible for the uptime of sorters and conveyors in four hubs, with 61 fitters and planners on three shifts.',
    1.05,
  ],
  ['company_updates', 'Brackenhall Logistics opens a fifth parcel hub near Goole in the spring.', 0.82],
  ['about', 'I run four parcel hubs in the north of England.', 0.6],
  ['skills', 'Skilled in Lean, Maintenance planning, Sorters', 0.31],
  ['career_history', 'Formerly Shift Planner at Oakford Parcels', 0.18],
];

export const ranking: Ranking = {
  by: 'lexical',
  facts: factTexts.map(([kind, text, score], at) => ({
    id: `${kind}#${at}`,
    field: kind.replace(/\..*/, ''),
    text,
    score,
  })),
};

export const version = (over: Partial<DraftVersion> = {}): DraftVersion => ({
  id: 1,
  created_at: NOW - 60_000,
  subject: 'two stops on the sorter',
  user_json: { objective: 'Offer a pilot on one line.', profile_data: lead.profile_data },
  body,
  footer:
    'Maya Lindqvist, Founder, Corvane\n4 Quay Street, Hull HU1 2XY\nIf you would rather not hear from me again, reply "no" and I will not write again.',
  facts: [
    {
      id: 'recent_activity.0',
      field: 'recent_activity',
      text: 'Two unplanned sorter stops on line 4 last week.',
    },
    {
      id: 'career_history.0',
      field: 'career_history',
      text: 'Operations Director at Brackenhall Logistics since Mar 2021',
    },
  ],
  ranking,
  findings: [],
  warnings: [],
  score: 9.6,
  exchanges: [exchange()],
  stats: {
    load_ms: 2100,
    prompt_ms: 3400,
    write_ms: 6100,
    total_ms: 11_600,
    prompt_tokens: 912,
    output_tokens: 118,
  },
  ...over,
});

const FLAWED = body
  .replace('Our sensors', 'Our guaranteed, innovative sensors')
  .replace('in Rotterdam', 'in Antwerp')
  .replace('Would a look', 'Perhaps it might be worth it. Would a look');

const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

/** One that has something of everything to mend. */
export const flawed: DraftVersion = version({
  id: 2,
  subject: 'Re: two stops on the sorter',
  body: FLAWED,
  score: 7.1,
  warnings: ['answer_repaired'],
  findings: [
    {
      rule: 'subject',
      severity: 'hard',
      field: 'subject',
      start: 0,
      end: 4,
      why: 'subject_reply',
      params: ['Re:'],
      fix: '',
    },
    {
      rule: 'spam',
      severity: 'hard',
      field: 'body',
      ...at(FLAWED, 'guaranteed,'),
      why: 'spam',
      params: ['guaranteed'],
      fix: '',
    },
    {
      rule: 'buzzwords',
      severity: 'soft',
      field: 'body',
      ...at(FLAWED, 'innovative'),
      why: 'buzzword',
      params: ['innovative'],
    },
    {
      rule: 'grounded',
      severity: 'hard',
      field: 'body',
      ...at(FLAWED, 'Antwerp'),
      why: 'name_unknown',
      params: ['Antwerp'],
    },
    {
      rule: 'reader_first',
      severity: 'soft',
      field: 'body',
      start: 0,
      end: FLAWED.length,
      why: 'reader_first',
      params: ['2', '3'],
    },
  ],
});

export const idle: Draft = {
  key: `url:${lead.url}`,
  lead,
  user_json: { objective: 'Offer a pilot on one line.', profile_data: lead.profile_data },
  style: '',
  to: 'helen.marsh@brackenhall.example',
  status: 'idle',
  versions: [],
  updated_at: NOW,
};

export const partial = {
  subject: 'two stops on the sorter',
  body: 'Hi Helen,\n\nYou wrote that line 4 had two unplanned sorter stops last week, and that each one cost your planners six hours.\n\nOur sensors hear a bearing',
};

export const running = (phase: Draft['phase'], seconds: number, over: Partial<Draft> = {}): Draft => ({
  ...idle,
  status: 'running',
  ...(phase && { phase }),
  started_at: NOW - seconds * 1000,
  ...over,
});

export const done = (...versions: DraftVersion[]): Draft => {
  const current = versions.at(-1)?.id;
  return { ...idle, status: 'done', versions, ...(current !== undefined && { current }) };
};

export const failed = (code: FailureCode, detail = '', over: Partial<Draft> = {}): Draft => ({
  ...idle,
  status: code === 'interrupted' ? 'interrupted' : code === 'cancelled' ? 'cancelled' : 'failed',
  failure: { code, detail },
  ...over,
});

export const germanEmail: Pick<DraftVersion, 'subject' | 'body' | 'footer'> = {
  subject: 'zwei Stopps am Sorter',
  body: `Guten Tag Helen Marsh,

Sie haben geschrieben, dass Linie 4 vorige Woche zweimal ungeplant stand.

Wir bauen Sensoren, die hören, wie ein Lager verschleißt. Damit könnten Ihre Leute Tage vorher wissen, wo es hakt.

Wäre ein Pilot auf einer Linie für Sie interessant?

Viele Grüße
Maya Lindqvist`,
  footer:
    'Maya Lindqvist, Founder, Corvane\n4 Quay Street, Hull HU1 2XY\nWenn Sie nichts mehr von mir hören möchten, antworten Sie einfach mit „Nein“, dann schreibe ich Ihnen nicht wieder.',
};
