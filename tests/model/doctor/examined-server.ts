import { examine } from '../../../lib/model/doctor/examine.ts';
import type { DoctorFinding } from '../../../lib/model/doctor/finding.ts';
import type { Chunk, Engine, ModelInfo } from '../../../lib/model/engine.ts';
import { EngineError, type FailureCode } from '../../../lib/model/failure.ts';
import type { LoadedModel, ServerTools } from '../../../lib/model/server-tools.ts';
import { testDraft } from '../../../lib/prompt/test-draft.ts';

export const MODEL = 'mistral:7b';
export const list: ModelInfo[] = [
  { name: MODEL, size: 4_370_000_000, quantization: 'Q4_K_M' },
  { name: 'qwen:1.5b', size: 986_000_000, quantization: 'Q4_K_M' },
  { name: 'nomic-embed', size: 270_000_000, quantization: 'F16', embeds: true },
];
export const own: LoadedModel = { name: MODEL, size: 5_100_000_000, size_vram: 5_100_000_000 };
export const stats = {
  load_ms: 0,
  prompt_ms: 200,
  write_ms: 500,
  total_ms: 700,
  prompt_tokens: 160,
  output_tokens: 20,
};
export const ANSWER = '{"subject":"earlier bread","line":"Your tours now start an hour earlier."}';

export const fail = (code: FailureCode) => () => Promise.reject(new EngineError(code, 'the server’s words'));

export interface Server {
  models?: () => Promise<ModelInfo[]>;
  check?: Engine['check'];
  chunks?: Chunk[];
  preload?: Engine['preload'];
  tools?: Partial<ServerTools> | null;
}

function engine({ models, check, chunks, preload, tools }: Server): Engine {
  return {
    model: MODEL,
    models: models ?? (() => Promise.resolve(list)),
    check: check ?? (() => Promise.resolve()),
    preload: preload ?? (() => Promise.resolve()),
    async *chat() {
      yield* chunks ?? [
        { type: 'text', text: ANSWER } as const,
        { type: 'end', reason: 'stop', stats } as const,
      ];
    },
    embedder: () => Promise.resolve(undefined),
    embed: () => Promise.resolve([]),
    ...(tools !== null && {
      tools: {
        version: () => Promise.resolve('0.24.1'),
        card: () => Promise.resolve({ canChat: true, context_length: 32768 }),
        loaded: () => Promise.resolve([own]),
        unload: () => Promise.resolve(),
        async *pull() {
          yield { status: 'success', completed: 0, total: 0 };
        },
        ...tools,
      },
    }),
  };
}

export async function findings(
  server: Server,
  { hasRule = true, url = 'http://127.0.0.1:11434' } = {},
): Promise<DoctorFinding[]> {
  const all: DoctorFinding[] = [];
  const examination = examine({
    url,
    open: () => Promise.resolve(engine(server)),
    hasOriginRule: () => Promise.resolve(hasRule),
    originPattern: 'chrome-extension://*',
    draft: testDraft('1'),
    soon: () => AbortSignal.timeout(1000),
    signal: new AbortController().signal,
  });
  for await (const finding of examination) all.push(finding);
  return all;
}

export const codes = (all: DoctorFinding[]) =>
  all.map((finding) => ('failure' in finding ? finding.failure.code : finding.code));
export const last = async (server: Server, at?: { url: string }) => (await findings(server, at)).at(-1);
