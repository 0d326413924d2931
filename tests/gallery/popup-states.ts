import type { PopupModel } from '../../components/popup/popup-model.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { MODEL_ID } from '../../lib/model/defaults.ts';
import type { FailureCode } from '../../lib/model/failure.ts';
import {
  brokenRepair,
  done,
  exchange,
  failed,
  flawed,
  germanEmail,
  idle,
  NOW,
  partial,
  ranking,
  running,
  version,
} from './invented-draft.ts';
import { thinLead } from './invented-lead.ts';
import { sourcesOf } from './invented-sources.ts';

const models = [
  { name: MODEL_ID, size: 4_370_000_000, quantization: 'Q4_K_M' },
  { name: 'qwen2.5:1.5b', size: 986_000_000, quantization: 'Q4_K_M' },
];

export const popupModel = (over: Partial<PopupModel> = {}): PopupModel => ({
  page: { type: 'lead', draft: idle },
  trouble: undefined,
  news: undefined,
  listed: undefined,
  server: { type: 'ready' },
  serverUrl: 'http://127.0.0.1:11434',
  dialect: 'ollama',
  modelName: MODEL_ID,
  models,
  pull: { type: 'idle' },
  originPattern: 'chrome-extension://*',
  objectives: [
    { id: 'pilot', name: 'Pilot on one line', text: 'Offer a free four-week pilot on one line.' },
    { id: 'call', name: 'Short call', text: 'Ask for fifteen minutes.' },
  ],
  objectiveId: 'pilot',
  style: '',
  speech: undefined,
  usualSpeech: { language: 'en', address: 'formal' },
  facts: ranking.facts,
  gaps: [],
  outcome: undefined,
  pasted: { text: '', last: undefined },
  window: 'stays',
  check: ({ findings, score }) => ({ findings, score }),
  sources: sourcesOf,
  now: NOW,
  ...over,
});

export const withDraft = (draft: Draft, over: Partial<PopupModel> = {}): PopupModel =>
  popupModel({ page: { type: 'lead', draft }, ...over });

const withProblem = (code: FailureCode, detail = '', draft: Draft = idle): PopupModel =>
  withDraft(draft, { server: { type: 'problem', failure: { code, detail } } });

const modelMissing = (over: Partial<PopupModel> = {}): PopupModel => ({
  ...withProblem('model_missing', `model '${MODEL_ID}' not found`),
  models: models.slice(1),
  ...over,
});

const written = done(version());

const inCountry = (country: string): Draft => ({
  ...written,
  lead: { ...written.lead, profile_data: { ...written.lead.profile_data, country } },
});

const withPasted = (text: string): PopupModel =>
  popupModel({ page: { type: 'refused', refusal: 'not_a_profile' }, pasted: { text, last: undefined } });

/** Every state of the popup, by name; the gallery and the tests draw the same ones. */
export const POPUP_STATES = {
  'first-run': popupModel({
    gaps: ['name', 'company', 'offer', 'address', 'objective'],
    objectives: [],
    objectiveId: '',
  }),
  'first-run-half': popupModel({ gaps: ['address', 'objective'] }),
  reading: popupModel({ page: { type: 'reading' }, server: { type: 'unknown' } }),
  'not-a-profile': popupModel({ page: { type: 'refused', refusal: 'not_a_profile' } }),
  'not-a-profile-first-run': popupModel({
    page: { type: 'refused', refusal: 'not_a_profile' },
    gaps: ['name'],
  }),
  'pasted-before': popupModel({
    page: { type: 'refused', refusal: 'not_a_profile' },
    pasted: { text: '', last: { key: 'name:greta', name: 'Greta Holloway' } },
  }),
  'paste-several': withPasted(
    'Name,Job title,Company\nGreta Holloway,Plant Manager,Holloway Mills\nIlse Brandvik,Head of Sorting,Fjellpost Terminal AS\n,Nobody,Harbour Cranes',
  ),
  'paste-no-person': withPasted('{"version": "1.0.0"}'),
  'paste-name': withPasted('Greta Holloway\nruns two flour mills outside Leeds and writes about bearings.'),
  'not-found': popupModel({ page: { type: 'refused', refusal: 'not_found' } }),
  'still-loading': popupModel({ page: { type: 'refused', refusal: 'still_loading' } }),
  'auth-wall': popupModel({ page: { type: 'refused', refusal: 'auth_wall' } }),
  'stale-page': popupModel({ page: { type: 'refused', refusal: 'stale_page' } }),
  unreadable: popupModel({
    page: {
      type: 'refused',
      refusal: 'unreadable',
      detail: "TypeError: Cannot read properties of null (reading 'textContent')",
    },
  }),
  forbidden: popupModel({ page: { type: 'forbidden' } }),
  'worker-broken': popupModel({
    page: { type: 'failed', failure: { code: 'internal', detail: 'RequestError: openLead' } },
  }),
  'disk-full': withDraft(written, {
    trouble: { code: 'storage', detail: 'QuotaExceededError: The disk is full.' },
  }),
  'older-draft-unreadable': withDraft({ ...idle, warnings: ['older_unreadable'] }),
  ready: popupModel(),
  'lead-corrected': withDraft({
    ...written,
    lead: { ...written.lead, page: { site: 'generic', layout: 'label_pairs', unverified: true } },
    corrections: { current_title: 'Director of Operations, Nordics', skills: [] },
  }),
  'company-page': popupModel({ page: { type: 'company', name: 'Brackenhall Logistics' } }),
  'company-news': withDraft(written, { news: { company: 'Brackenhall Logistics', count: 4 } }),
  'thin-lead': withDraft({ ...idle, lead: thinLead, to: '' }),
  'no-server': withProblem('offline', 'fetch failed: connect ECONNREFUSED'),
  'origin-refused': withProblem('refused', '403'),
  'permission-missing': withProblem('permission_missing'),
  'model-missing': modelMissing(),
  'model-pulling': modelMissing({
    pull: {
      type: 'pulling',
      progress: { status: 'pulling 3e4cb1417446', completed: 1_650_000_000, total: 4_370_000_000 },
    },
  }),
  'model-not-pulled': modelMissing({
    pull: {
      type: 'failed',
      failure: { code: 'pull_failed', detail: 'pull model manifest: dial tcp: no such host' },
    },
  }),
  'out-of-memory': withDraft(
    failed('out_of_memory', 'model requires more system memory (5.6 GiB) than is available (3.1 GiB)'),
  ),
  'do-not-contact': withDraft(failed('do_not_contact', 'brackenhall.example'), {
    listed: 'brackenhall.example',
  }),
  'do-not-contact-after-done': withDraft(
    { ...written, to: 'robin@fenwick.example' },
    {
      listed: 'robin@fenwick.example',
    },
  ),
  'do-not-contact-on-insert': withDraft(written, {
    outcome: { type: 'do_not_contact', entry: 'robin@fenwick.example' },
  }),
  'note-germany': withDraft({ ...inCountry('Germany'), to: 'leonie@gmx.de' }),
  'note-sole-trader': withDraft({ ...inCountry('United Kingdom'), to: 'helen@btinternet.com' }),
  'loading-model': withDraft(running('loading', 4)),
  thinking: withDraft(running('thinking', 9)),
  streaming: withDraft(running('writing', 13, { partial })),
  'streaming-again': withDraft(running('writing', 6, { partial, versions: [version()], current: 1 })),
  'mending-again': withDraft(
    running('repairing', 15, {
      partial: { subject: partial.subject, body: version().body },
    }),
  ),
  'done-clean': withDraft(written),
  'done-german': withDraft(
    done(
      version({
        ...germanEmail,
        warnings: ['language_unchecked'],
        speech: { language: 'de', address: 'formal' },
      }),
    ),
    { speech: { language: 'de', address: 'formal' } },
  ),
  'language-of-the-lead': withDraft(written, { usualSpeech: { language: 'fr', address: 'formal' } }),
  'fact-chosen': withDraft({
    ...done(version({ ranking: { ...ranking, by: 'embedding', model: 'all-minilm:latest' } })),
    fact: version().facts[0]?.text,
  }),
  'done-with-findings': withDraft(done(version(), flawed)),
  'sentence-unknown': withDraft(
    done(
      version({
        body: `Hi Helen,\n\n${'Most drivers in the region leave because of poor coffee in the canteens there. '.repeat(3).trim()}\n\nBest,\nMaya Lindqvist`,
      }),
    ),
  ),
  'repair-failed': withDraft(
    done({ ...flawed, warnings: ['repair_failed'], exchanges: [exchange(), brokenRepair()] }),
  ),
  'done-three-versions': withDraft(
    done(version({ edit: { subject: 'line 4', body: version().body } }), flawed, version({ id: 3 })),
  ),
  'two-angles': withDraft(
    done(
      version({ subjects: ['line 4', 'parcel hub', 'vibration sensors'], task: { type: 'angles' } }),
      version({ id: 2, subject: 'parcel hub', subjects: ['line 4', 'parcel hub', 'vibration sensors'] }),
    ),
  ),
  interrupted: withDraft(failed('interrupted', '', { partial })),
  'failed-with-partial': withDraft(
    failed('crashed', 'an error was encountered while running the model: CUDA error', {
      partial,
      exchanges: [exchange({ raw: '{"opening": "You wrote that line 4 had two unpl' })],
    }),
  ),
  'failed-again': withDraft(failed('stalled', '', { versions: [version()], current: 1 })),
  cancelled: withDraft(failed('cancelled', '', { partial, versions: [version()], current: 1 })),
  'no-server-after-done': withDraft(written, {
    server: { type: 'problem', failure: { code: 'offline', detail: '' } },
  }),
  inserting: withDraft(written, { outcome: { type: 'inserting' } }),
  'which-compose-box': withDraft(written, {
    outcome: {
      type: 'choose',
      boxes: [
        { id: 1, subject: '', kind: 'new' },
        { id: 2, subject: 'Minutes of Tuesday, and what we said about the loading bay doors', kind: 'reply' },
      ],
    },
  }),
  'changed-in-gmail': withDraft(written, { outcome: { type: 'changed', box: 7 } }),
  inserted: withDraft(written, { outcome: { type: 'inserted', undo: true, subject: true } }),
  'inserted-no-undo': withDraft(written, { outcome: { type: 'inserted', undo: false, subject: false } }),
  copied: withDraft(written, { outcome: { type: 'copied' } }),
  'no-compose': withDraft(written, { outcome: { type: 'no_compose' } }),
  'inserted-elsewhere': withDraft(written, {
    outcome: { type: 'inserted', undo: true, subject: false, recipient: 'other' },
  }),
  'nothing-to-insert': withDraft(written, { outcome: { type: 'nothing' } }),
  'not-kept': withDraft(written, { outcome: { type: 'not_kept', restored: true } }),
  'not-kept-not-restored': withDraft(written, { outcome: { type: 'not_kept', restored: false } }),
  'gmail-unavailable': withDraft(written, { outcome: { type: 'gmail_unavailable' } }),
  'gmail-forbidden': withDraft(written, { outcome: { type: 'gmail_forbidden' } }),
  'long-text': withDraft(
    done(
      version({
        subject: 'a subject that goes on for much longer than any subject of a first email ever should',
        body: `${version().body}\n\n${version().body}\n${'unbroken'.repeat(20)}`,
      }),
    ),
  ),
} satisfies Record<string, PopupModel>;

export type PopupStateName = keyof typeof POPUP_STATES;
