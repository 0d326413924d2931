import { afterEach, describe, expect, it } from 'vitest';
import { ollamaEngine } from '../../lib/model/ollama/ollama-engine.ts';
import { type Recording, type Replay, recording, replay } from './replay-server.ts';

let server: Replay | undefined;
afterEach(() => server?.close());

const answer = (value: unknown, status = 200): Recording => ({
  status,
  headers: { 'content-type': 'application/json' },
  chunks: [[0, JSON.stringify(value)]],
  end: 'end',
});

async function serve(...recordings: Recording[]) {
  server = await replay(...recordings);
  return ollamaEngine({ url: server.url, model: 'mistral', keep_alive: '10m' });
}

const model = (name: string, family: string, over: object = {}) => ({
  name,
  size: 300_000_000,
  details: { family, quantization_level: 'F16' },
  ...over,
});

describe('embed', () => {
  it('asks for all texts at once and gives a recorded vector for each', async () => {
    const engine = await serve(recording('embed'));
    const vectors = await engine.embed('smollm2:135m', ['a sensor', 'a conveyor']);
    expect(vectors.map(({ length }) => length)).toEqual([576, 576]);
    expect(server?.requests).toEqual([
      {
        method: 'POST',
        path: '/api/embed',
        body: { model: 'smollm2:135m', input: ['a sensor', 'a conveyor'], keep_alive: '10m' },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a vector too few', { embeddings: [[1, 2]] }],
    ['vectors of different lengths', { embeddings: [[1, 2], [1]] }],
    ['vectors of nothing', { embeddings: [[], []] }],
    ['no numbers', { embeddings: [['a'], ['b']] }],
    ['a number that is none', { embeddings: [[null], [1]] }],
    ['the old shape', { embedding: [1, 2] }],
  ])('takes %s for no answer of Ollama’s', async (_, value) => {
    const engine = await serve(answer(value));
    await expect(engine.embed('e', ['a', 'b'])).rejects.toMatchObject({ code: 'protocol' });
  });

  it('takes a number too large for one that is none', async () => {
    const huge = { ...answer(''), chunks: [[0, '{"embeddings":[[1e999],[1]]}']] as Recording['chunks'] };
    const engine = await serve(huge);
    await expect(engine.embed('e', ['a', 'b'])).rejects.toMatchObject({ code: 'protocol' });
  });

  it.each<[string, Recording, string]>([
    [
      'a model that cannot',
      answer({ error: 'this model does not support embeddings' }, 400),
      'model_unsuitable',
    ],
    [
      'a model that is gone',
      answer({ error: "model 'e' not found, try pulling it first" }, 404),
      'model_missing',
    ],
    ['no room for it', recording('out-of-memory'), 'out_of_memory'],
    ['a server that refuses us', recording('origin-refused'), 'refused'],
    [
      'a server older than /api/embed',
      { ...answer(''), status: 404, chunks: [[0, '404 page not found']] },
      'protocol',
    ],
  ])('tells %s', async (_, recorded, code) => {
    const engine = await serve(recorded);
    await expect(engine.embed('e', ['a', 'b'])).rejects.toMatchObject({ code });
  });
});

describe('embedder', () => {
  const card = answer({ details: {}, capabilities: ['embedding'] });

  it('asks for one card, however many models there are', async () => {
    const many = Array.from({ length: 50 }, (_, at) => model(`nomic-embed-text:v${at}`, 'nomic-bert'));
    const engine = await serve(answer({ models: many }), card);
    expect(await engine.embedder()).toBe('nomic-embed-text:v0');
    expect(server?.requests.map(({ path }) => path)).toEqual(['/api/tags', '/api/show']);
  });

  it('asks nothing more where no model looks like one', async () => {
    const engine = await serve(recording('tags'), card);
    expect(await engine.embedder()).toBeUndefined();
    expect(server?.requests).toHaveLength(1);
  });

  it('takes the smallest', async () => {
    const engine = await serve(
      answer({ models: [model('bge-m3', 'bert', { size: 9 }), model('all-minilm', 'bert', { size: 3 })] }),
      card,
    );
    expect(await engine.embedder()).toBe('all-minilm');
  });

  it.each([
    ['embeddinggemma:latest', 'gemma3'],
    ['qwen3-embedding:0.6b', 'qwen3'],
    ['hf.co/someone/e5-large-GGUF:Q8_0', ''],
    ['anything:latest', 'nomic-bert-moe'],
    ['bge-m3', 'bert'],
  ])('knows %s of family %j for an embedding model', async (name, family) => {
    const engine = await serve(answer({ models: [model(name, family)] }), answer({ details: {} }));
    expect(await engine.embedder()).toBe(name);
  });

  it.each<[string, unknown, unknown]>([
    ['the list says that it chats', model('embed-chat', 'bert', { capabilities: ['completion'] }), {}],
    ['its card says that it chats', model('embed-chat', 'bert'), { capabilities: ['completion'] }],
    ['it only compares texts', model('bge-reranker-v2', 'bert'), {}],
    ['its name only looks like one', model('bigger-e50', 'llama'), {}],
  ])('takes none where %s', async (_, listed, shown) => {
    const engine = await serve(answer({ models: [listed] }), answer({ details: {}, ...(shown as object) }));
    expect(await engine.embedder()).toBeUndefined();
  });

  it('believes a list that tells what a model can do, whatever it is called', async () => {
    const engine = await serve(
      answer({ models: [model('house-model', 'llama', { capabilities: ['embedding'] })] }),
      card,
    );
    expect(await engine.embedder()).toBe('house-model');
  });
});
