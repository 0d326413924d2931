import type { EditableSettings, OptionsModel } from '../../components/options/options-model.ts';
import { DEFAULT_SERVER_URL, MODEL_ID } from '../../lib/model/defaults.ts';
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
  server: { url: DEFAULT_SERVER_URL, model: MODEL_ID, keep_alive: '10m' },
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
  test: { type: 'idle' },
  access: 'granted',
  originPattern: 'chrome-extension://*',
  ...over,
});

/** Every state of the options page, by name. */
export const OPTIONS_STATES = {
  'options-filled': optionsModel({ test: { type: 'ok', ms: 41 } }),
  'options-voice-learned': optionsModel({ voice: { ...NO_VOICE, learned: voice } }),
  'options-list-lines-unread': optionsModel({
    settings: { ...settings, do_not_contact: 'robin@fenwick.example\nMaya from the fair\nco.uk' },
  }),
  'options-empty': optionsModel({ settings: empty, models: { type: 'loading' }, test: { type: 'running' } }),
  'options-unreachable': optionsModel({
    models: { type: 'unreachable', failure: { code: 'offline', detail: 'fetch failed' } },
    test: { type: 'failed', failure: { code: 'offline', detail: 'fetch failed' } },
  }),
  'options-access-missing': optionsModel({
    settings: { ...settings, server: { ...settings.server, url: 'https://models.corvane.example' } },
    models: { type: 'unreachable', failure: { code: 'permission_missing', detail: '' } },
    access: 'missing',
  }),
  'options-model-missing': optionsModel({
    models: { type: 'list', models: models.slice(1) },
    test: { type: 'failed', failure: { code: 'model_missing', detail: `model '${MODEL_ID}' not found` } },
  }),
} satisfies Record<string, OptionsModel>;
