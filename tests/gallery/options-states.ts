import type { EditableSettings, OptionsModel } from '../../components/options/options-model.ts';
import { DEFAULT_SERVER_URL, MODEL_ID } from '../../lib/model/defaults.ts';
import type { DoctorCheck, DoctorCode, DoctorFinding, DoctorFix } from '../../lib/model/doctor/finding.ts';
import type { FailureCode } from '../../lib/model/failure.ts';
import { NO_VOICE } from '../../lib/style/voice/kept-voice.ts';
import type { LanguageVoice, VoiceProfile } from '../../lib/style/voice/voice-profile.ts';

export const settings: EditableSettings = {
  objectives: [
    { id: 'pilot', name: 'Pilot on one line', text: 'Offer a free four-week pilot on one packaging line.' },
    { id: 'call', name: 'Short call', text: 'Ask for fifteen minutes next week.' },
  ],
  objective_id: 'pilot',
  sender: {
    name: 'Maya Lindqvist',
    title: 'Founder',
    company: 'Corvane',
    offer: 'Vibration sensors that hear a bearing wear days before a conveyor stops.',
    proof: [
      { text: 'A parcel hub cut its unplanned stops by 38 %.', kind: 'figure' },
      { text: 'Mounted with magnets in an hour, no wiring.', kind: 'method' },
    ],
    address: '4 Quay Street\nHull HU1 2XY',
    opt_out: '',
  },
  server: { url: DEFAULT_SERVER_URL, dialect: 'ollama', model: MODEL_ID, keep_alive: '10m', silence_s: 60 },
  embeddings: true,
  source_note: true,
  do_not_contact: 'robin@fenwick.example\n# asked on the phone\nbrackenhall.example',
  language: '',
  address_form: 'formal',
  temperature: 0.6,
  greedy: false,
  seed: null,
};

const empty: EditableSettings = {
  ...settings,
  objectives: [],
  do_not_contact: '',
  objective_id: '',
  sender: { name: '', title: '', company: '', offer: '', proof: [], address: '', opt_out: '' },
};

const learned: LanguageVoice = {
  samples: 5,
  sentence_words: 11.6,
  email_words: 74,
  greetings: [{ form: 'Hey {name},', count: 4 }],
  closings: [{ form: 'Cheers,', count: 5 }],
  formality: 0.2,
  contractions: 2,
  exclamations: 0.4,
  questions: 1,
  excerpts: ["Happy to send a short note first if that's easier.", 'No rush at all, just let me know!'],
};
const voice: VoiceProfile = {
  version: 1,
  languages: {
    en: learned,
    de: {
      ...learned,
      samples: 1,
      greetings: [{ form: 'Hallo {name},', count: 1 }],
      closings: [],
      formality: 0.8,
      excerpts: [],
    },
  },
};

const models = [
  { name: MODEL_ID, size: 4_370_000_000, quantization: 'Q4_K_M' },
  { name: 'qwen2.5:1.5b', size: 986_000_000, quantization: 'Q4_K_M' },
];

export const optionsModel = (over: Partial<OptionsModel> = {}): OptionsModel => ({
  settings,
  voice: NO_VOICE,
  models: { type: 'list', models },
  doctor: { type: 'idle', findings: [] },
  pull: { type: 'idle' },
  hasToken: false,
  access: 'granted',
  trouble: undefined,
  ...over,
});

const good = (check: DoctorCheck, code: DoctorCode, ...values: (string | number)[]): DoctorFinding => ({
  check,
  state: 'good',
  code,
  values,
  fixes: [],
});
const reached = [good('reachable', 'answers_version', '0.24.1', 12), good('allowed', 'allowed_by_rule')];
const there = [
  ...reached,
  good('model', 'model_sized', MODEL_ID, '4.4 GB, Q4_K_M'),
  good('chat', 'can_chat'),
  good('context', 'context_enough', 32768, 4096),
];
const failed = (check: DoctorCheck, code: FailureCode, fixes: DoctorFix[], detail = ''): DoctorFinding => ({
  check,
  state: 'problem',
  failure: { code, detail },
  fixes,
});
const missing = failed(
  'model',
  'model_missing',
  [{ type: 'model', pull: true, others: models.slice(1) }],
  MODEL_ID,
);
const offline = failed(
  'reachable',
  'offline',
  [
    { type: 'command', command: 'ollama serve' },
    { type: 'link', to: 'install' },
  ],
  'fetch failed',
);

/** Every state of the options page, by name. */
export const OPTIONS_STATES = {
  'options-filled': optionsModel({
    doctor: {
      type: 'done',
      findings: [
        ...there,
        good('answer', 'form_kept'),
        good('processor', 'on_gpu'),
        good('memory', 'memory_own', 5.1),
        good('speed', 'speed', '3.2', 812, '46.0', 4),
      ],
    },
  }),
  'options-voice-learned': optionsModel({ voice: { ...NO_VOICE, learned: voice } }),
  'options-list-lines-unread': optionsModel({
    settings: { ...settings, do_not_contact: 'robin@fenwick.example\nMaya from the fair\nco.uk' },
  }),
  'options-empty': optionsModel({
    settings: empty,
    models: { type: 'loading' },
    doctor: { type: 'running', findings: reached },
  }),
  'options-unreachable': optionsModel({
    models: { type: 'unreachable', failure: { code: 'offline', detail: 'fetch failed' } },
    doctor: { type: 'done', findings: [offline] },
  }),
  'options-access-missing': optionsModel({
    settings: { ...settings, server: { ...settings.server, url: 'https://models.corvane.example' } },
    models: { type: 'unreachable', failure: { code: 'permission_missing', detail: '' } },
    access: 'missing',
  }),
  'options-team-server': optionsModel({
    settings: {
      ...settings,
      server: {
        ...settings.server,
        url: 'https://models.corvane.example',
        dialect: 'openai',
        model: 'mistralai/Mistral-7B-Instruct-v0.3',
      },
    },
    models: {
      type: 'list',
      models: [{ name: 'mistralai/Mistral-7B-Instruct-v0.3', size: 0, quantization: '' }],
    },
    hasToken: true,
  }),
  'options-readable-on-the-way': optionsModel({
    settings: { ...settings, server: { ...settings.server, url: 'http://10.0.0.5:11434' } },
    hasToken: true,
  }),
  'options-model-missing': optionsModel({
    models: { type: 'list', models: models.slice(1) },
    doctor: { type: 'done', findings: [...reached, missing] },
  }),
  'options-model-pulling': optionsModel({
    models: { type: 'list', models: models.slice(1) },
    doctor: { type: 'done', findings: [...reached, missing] },
    pull: {
      type: 'pulling',
      progress: { status: 'pulling 3e4cb1417446', completed: 1_650_000_000, total: 4_370_000_000 },
    },
  }),
  'options-doctor-slow': optionsModel({
    doctor: {
      type: 'done',
      findings: [
        ...there,
        { check: 'answer', state: 'warning', code: 'form_refused', values: [], fixes: [] },
        {
          check: 'processor',
          state: 'warning',
          code: 'split',
          values: [62],
          fixes: [{ type: 'link', to: 'gpu' }],
        },
        {
          check: 'memory',
          state: 'warning',
          code: 'memory_shared',
          values: [5.1, 'llama3.1:8b (6.2 GB)'],
          fixes: [{ type: 'free', models: ['llama3.1:8b'] }],
        },
        { check: 'speed', state: 'warning', code: 'speed_slow', values: ['41.0', 38, '2.1', 79], fixes: [] },
      ],
    },
  }),
  'options-doctor-refused': optionsModel({
    doctor: {
      type: 'done',
      findings: [
        ...reached.slice(0, 1),
        {
          check: 'allowed',
          state: 'problem',
          code: 'rule_missing',
          values: [],
          fixes: [{ type: 'command', command: 'OLLAMA_ORIGINS=moz-extension://* ollama serve' }],
        },
      ],
    },
  }),
  'options-doctor-out-of-memory': optionsModel({
    doctor: {
      type: 'done',
      findings: [
        ...there,
        failed(
          'answer',
          'out_of_memory',
          [
            { type: 'free', models: ['llama3.1:8b'] },
            { type: 'model', pull: false, others: models.slice(1) },
          ],
          'model requires more system memory (5.1 GiB) than is available (2.3 GiB)',
        ),
      ],
    },
  }),
  'options-doctor-broken': optionsModel({ doctor: { type: 'broken', findings: reached } }),
} satisfies Record<string, OptionsModel>;
