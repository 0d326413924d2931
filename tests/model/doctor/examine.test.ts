import { describe, expect, it } from 'vitest';
import { chatOptions } from '../../../lib/model/defaults.ts';
import type { DoctorFinding } from '../../../lib/model/doctor/finding.ts';
import { testDraft } from '../../../lib/prompt/test-draft.ts';
import {
  ANSWER,
  codes,
  fail,
  findings,
  last,
  list,
  MODEL,
  own,
  type Server,
  stats,
} from './examined-server.ts';

describe('examine', () => {
  it('finds everything about a server that works', async () => {
    const all = await findings({});
    expect(all.every(({ state }) => state === 'good')).toBe(true);
    expect(codes(all)).toEqual([
      'answers_version',
      'allowed_by_rule',
      'model_sized',
      'can_chat',
      'context_enough',
      'form_kept',
      'on_gpu',
      'memory_own',
      'speed',
    ]);
    expect(all.at(-1)).toMatchObject({ values: [expect.any(String), 800, '40.0', 4] });
  });

  it('asks a server that is none of Ollama’s only what it can answer', async () => {
    expect(codes(await findings({ tools: null }))).toEqual([
      'answers',
      'allowed',
      'model_sized',
      'form_kept',
      'speed',
    ]);
  });

  it.each<[string, Server, DoctorFinding]>([
    [
      'is not running',
      { tools: { version: fail('offline') } },
      {
        check: 'reachable',
        state: 'problem',
        failure: { code: 'offline', detail: 'the server’s words' },
        fixes: [
          { type: 'command', command: 'ollama serve' },
          { type: 'link', to: 'install' },
        ],
      },
    ],
    [
      'of another dialect than Ollama’s cannot be reached',
      { models: fail('offline'), tools: null },
      {
        check: 'reachable',
        state: 'problem',
        failure: { code: 'offline', detail: 'the server’s words' },
        fixes: [{ type: 'field', field: 'url' }],
      },
    ],
    [
      'lacks the model',
      { check: fail('model_missing'), models: () => Promise.resolve(list.slice(1)) },
      {
        check: 'model',
        state: 'problem',
        failure: { code: 'model_missing', detail: MODEL },
        fixes: [{ type: 'model', pull: true, others: list.slice(1, 2) }],
      },
    ],
    [
      'has a model that only embeds',
      { tools: { card: () => Promise.resolve({ canChat: false, context_length: 512 }) } },
      {
        check: 'chat',
        state: 'problem',
        failure: { code: 'model_unsuitable', detail: MODEL },
        fixes: [{ type: 'model', pull: false, others: list.slice(1, 2) }],
      },
    ],
    [
      'has no memory left',
      {
        preload: fail('out_of_memory'),
        tools: { loaded: () => Promise.resolve([{ ...own, name: 'llama:8b' }]) },
      },
      {
        check: 'answer',
        state: 'problem',
        failure: { code: 'out_of_memory', detail: 'the server’s words' },
        fixes: [
          { type: 'free', models: ['llama:8b'] },
          { type: 'model', pull: false, others: list.slice(1, 2) },
        ],
      },
    ],
    [
      'wants a password',
      { check: fail('unauthorized') },
      {
        check: 'allowed',
        state: 'problem',
        failure: { code: 'unauthorized', detail: 'the server’s words' },
        fixes: [{ type: 'field', field: 'token' }],
      },
    ],
  ])('stops at a server that %s, and says what mends it', async (_, server, expected) => {
    expect(await last(server)).toEqual(expected);
  });

  it('offers another model where this one falls short, and only then', async () => {
    const small = { type: 'model', pull: false, others: list.slice(1, 2) };
    const slow = { ...stats, prompt_ms: 60_000 };
    const all = await findings({
      tools: {
        card: () => Promise.resolve({ canChat: true, context_length: 2048 }),
        loaded: () => Promise.resolve([{ ...own, size_vram: own.size / 2 }]),
      },
      chunks: [
        { type: 'text', text: 'Dear baker' },
        { type: 'end', reason: 'stop', stats: slow },
      ],
    });
    const fixes = Object.fromEntries(all.map(({ check, fixes }) => [check, fixes]));
    expect(fixes).toMatchObject({
      context: [small],
      answer: [small],
      speed: [small],
      reachable: [],
      chat: [],
    });
    expect(fixes.processor).toContainEqual(small);
  });

  it('tells a refused origin from a refused name', async () => {
    expect(await last({ check: fail('refused') })).toMatchObject({
      code: 'rule_missing',
      fixes: [{ command: 'OLLAMA_ORIGINS=chrome-extension://* ollama serve' }],
    });
    expect(await last({ models: fail('refused') })).toMatchObject({ code: 'rule_missing' });
    expect(await last({ models: fail('refused') }, { url: 'http://models:11434' })).toMatchObject({
      code: 'host_refused',
      fixes: [{ type: 'field', field: 'url' }],
    });
  });

  it.each<[string, Server, string]>([
    [
      'refuses the form',
      {
        chunks: [
          { type: 'schema_refused', detail: '' },
          { type: 'text', text: ANSWER },
          { type: 'end', reason: 'stop', stats },
        ],
      },
      'form_refused',
    ],
    [
      'answers in another form',
      {
        chunks: [
          { type: 'text', text: '{"subject":"s' },
          { type: 'end', reason: 'length', stats },
        ],
      },
      'form_broken',
    ],
    [
      'reads too little',
      { tools: { card: () => Promise.resolve({ canChat: true, context_length: 2048 }) } },
      'context_short',
    ],
    [
      'does not tell what its model can do',
      { tools: { card: () => Promise.resolve({ canChat: undefined, context_length: undefined }) } },
      'chat_untold',
    ],
    [
      'runs without a graphics card',
      { tools: { loaded: () => Promise.resolve([{ ...own, size_vram: 0 }]) } },
      'on_cpu',
    ],
    [
      'has a part of the model on it',
      { tools: { loaded: () => Promise.resolve([{ ...own, size_vram: 3_162_000_000 }]) } },
      'split',
    ],
    [
      'holds another model too',
      { tools: { loaded: () => Promise.resolve([own, { ...own, name: 'llama:8b' }]) } },
      'memory_shared',
    ],
    ['does not tell its version', { tools: { version: fail('protocol') } }, 'answers'],
    ['does not tell what is in its memory', { tools: { loaded: fail('protocol') } }, 'form_kept'],
    [
      'does not tell where the model runs',
      { tools: { loaded: () => Promise.resolve([{ name: MODEL, size: 5_100_000_000 }]) } },
      'memory_own',
    ],
    [
      'is slow',
      {
        chunks: [
          { type: 'text', text: ANSWER },
          { type: 'end', reason: 'stop', stats: { ...stats, write_ms: 20_000 } },
        ],
      },
      'speed_slow',
    ],
  ])('goes on where a server %s', async (_, server, code) => {
    const all = await findings(server);
    expect(codes(all)).toContain(code);
    expect(all.at(-1)?.check).toBe('speed');
  });

  it('measures here what the server does not tell', async () => {
    const silent = { ...stats, prompt_ms: 0, write_ms: 0, output_tokens: 0 };
    const all = await findings({
      chunks: [
        { type: 'text', text: ANSWER },
        { type: 'end', reason: 'stop', stats: silent },
      ],
    });
    const speed = all.at(-1);
    expect(speed).toMatchObject({ check: 'speed' });
    expect(JSON.stringify(speed)).not.toMatch(/null|NaN|Infinity/);
  });
});

it('the test draft never begins alike, and loads the model as a draft does', () => {
  const [one, other] = [testDraft('a1'), testDraft('b2')];
  expect(one.messages[0]?.content.slice(0, 8)).not.toBe(other.messages[0]?.content.slice(0, 8));
  expect(one.options.num_ctx).toBe(chatOptions({ num_predict: 300 }).num_ctx);
});
