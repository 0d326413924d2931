import { type Exchange, jsonExchange } from './exchange.ts';
import { errorAfter } from './faults.ts';

/** An error of a real server, word for word. */
export interface ServerError {
  name: string;
  status: number;
  /** What `{"error": …}` holds, or the whole body of a proxy's answer; '' for an answer without a body. */
  text: string;
  /** `proxy`: not Ollama's, so no JSON and never in the middle of a stream. */
  from: 'ollama' | 'proxy';
  /** A recording in tests/fixtures/ollama, or the place in Ollama's source (github.com/ollama/ollama). */
  source: string;
  /** The failure that a client has to make of it. */
  means: string;
}

const ollama = (name: string, status: number, text: string, means: string, source: string): ServerError => ({
  name,
  status,
  text,
  from: 'ollama',
  source,
  means,
});
const proxy = (name: string, status: number, means: string): ServerError => ({
  name,
  status,
  text: `<html>\r\n<head><title>${status} ${name}</title></head>\r\n<body><center><h1>${status} ${name}</h1></center></body>\r\n</html>\r\n`,
  from: 'proxy',
  source: 'nginx, src/http/ngx_http_special_response.c',
  means,
});

const STOPPED =
  'model runner has unexpectedly stopped, this may be due to resource limitations or an internal error, check ollama server logs for details';
const TOO_LONG =
  'the prompt is longer than the context length currently available to the model; shorten the prompt, adjust the context length in settings, or use a model with a longer context length';

/** Every error that a chat can meet, in the words of the servers in use; `name` tells old wordings from new ones. */
export const ERROR_TABLE: readonly ServerError[] = [
  ollama('origin or Host refused', 403, '', 'refused', 'recording origin-refused'),
  ollama('no such model', 404, "model 'm' not found", 'model_missing', 'recording model-missing'),
  ollama(
    'no such model, to 0.1',
    404,
    "model 'm' not found, try pulling it first",
    'model_missing',
    'v0.1.30 server/routes.go:188',
  ),
  ollama(
    'no such model, its files gone',
    404,
    'model "m" not found, try pulling it first',
    'model_missing',
    'v0.33.0-rc2 server/routes.go:3116',
  ),
  ollama(
    'no chat',
    400,
    '"m" does not support chat',
    'model_unsuitable',
    'v0.33.0-rc2 server/routes.go:2636',
  ),
  ollama(
    'no thinking',
    400,
    '"m" does not support thinking',
    'model_unsuitable',
    'recording think-unsupported',
  ),
  ollama(
    'incompatible weights',
    500,
    'error loading model: this model may be incompatible with your version of Ollama. If you previously pulled this model, try updating it by running `ollama pull m`',
    'model_unsuitable',
    'v0.33.0-rc2 server/sched.go:583',
  ),
  ollama('too long a prompt', 400, TOO_LONG, 'context_overflow', 'v0.33.0-rc2 llm/llama_server.go:298'),
  ollama(
    'too long an input',
    400,
    'the input length exceeds the context length',
    'context_overflow',
    'recording overflow-refused',
  ),
  ollama(
    'too long an input, to 0.11',
    400,
    'input length exceeds maximum context length',
    'context_overflow',
    'v0.5.0 server/routes.go:420',
  ),
  ollama(
    'too long an input, 0.12',
    400,
    'input after truncation exceeds maximum context length',
    'context_overflow',
    'v0.12.0 server/routes.go:655',
  ),
  ollama(
    'too long a prompt, as llama-server says it',
    400,
    '{"error":{"code":400,"message":"request (5120 tokens) exceeds the available context size (4096 tokens), try increasing it","type":"exceed_context_size_error","n_prompt_tokens":5120,"n_ctx":4096}}',
    'context_overflow',
    'v0.33.0-rc2 llm/llama_server.go:2478',
  ),
  ollama(
    'cancelled by somebody else',
    499,
    'request canceled',
    'crashed',
    'v0.33.0-rc2 server/routes.go:3112',
  ),
  ollama(
    'a full queue',
    503,
    'server busy, please try again.  maximum pending requests exceeded',
    'busy',
    'recording busy',
  ),
  ollama(
    'too little memory',
    500,
    'model requires more system memory (5.9 GiB) than is available (3.1 GiB)',
    'out_of_memory',
    'recording out-of-memory',
  ),
  ...[
    'CUDA error: out of memory',
    'cudaMalloc failed: out of memory',
    'hipMalloc failed',
    'ggml_vulkan: Device memory allocation failed: ErrorOutOfDeviceMemory',
    'llama_init_from_model: failed to allocate compute pp buffers',
    'not enough memory',
    'insufficient memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)',
  ].map((words) =>
    ollama(
      `a full GPU: ${words}`,
      500,
      `llama-server process has terminated: exit status 1: ${words}`,
      'out_of_memory',
      'v0.33.0-rc2 llm/status.go:84, llm/llama_server.go:1312',
    ),
  ),
  ollama(
    'a full GPU, to 0.29',
    500,
    'llama runner process has terminated: cudaMalloc failed: out of memory',
    'out_of_memory',
    'v0.12.0 llm/server.go:1261, llm/status.go:26',
  ),
  ollama(
    'a runner that died, to 0.29',
    500,
    'llama runner process has terminated: exit status 2',
    'crashed',
    'v0.12.0 llm/server.go:1261',
  ),
  ollama(
    'a runner that died',
    500,
    'llama-server process has terminated: signal: killed',
    'crashed',
    'v0.33.0-rc2 llm/llama_server.go:1323',
  ),
  ollama('a runner that stopped', 500, STOPPED, 'crashed', 'v0.12.0 llm/server.go:1460'),
  ollama(
    'a runner that stopped with a reason',
    500,
    `${STOPPED}: GGML_ASSERT(n_tokens <= n_batch) failed`,
    'crashed',
    'v0.33.0-rc2 llm/llama_server.go:1642',
  ),
  ollama(
    'a runner that broke off',
    500,
    'an error was encountered while running the model: unexpected EOF',
    'crashed',
    'recording runner-killed',
  ),
  ollama(
    'a runner that broke off, 0.3',
    500,
    'an unknown error was encountered while running the model ',
    'crashed',
    'v0.3.0 llm/server.go:866',
  ),
  ollama(
    'a runner that cannot be read',
    500,
    'error reading llama-server response: read tcp 127.0.0.1:52110->127.0.0.1:41873: read: connection reset by peer',
    'crashed',
    'v0.33.0-rc2 llm/llama_server.go:1768',
  ),
  ollama(
    'a load that takes too long, to 0.29',
    500,
    'timed out waiting for llama runner to start - progress 0.00 - ',
    'load_timeout',
    'recording load-timeout',
  ),
  ollama(
    'a load that takes too long',
    500,
    'timed out waiting for llama-server to start - ',
    'load_timeout',
    'v0.33.0-rc2 llm/llama_server.go:1336',
  ),
  ollama(
    'a wrong option',
    500,
    'option "temperature" must be of type float32',
    'internal',
    'recording bad-option',
  ),
  proxy('Authorization Required', 401, 'unauthorized'),
  proxy('Forbidden', 403, 'unauthorized'),
  proxy('Bad Gateway', 502, 'offline'),
  proxy('Service Temporarily Unavailable', 503, 'busy'),
  proxy('Gateway Time-out', 504, 'load_timeout'),
  proxy('Too Many Requests', 429, 'busy'),
];

/** The ways to refuse an answer's shape, after which a client asks for less. */
export const SHAPE_REFUSALS: readonly ServerError[] = [
  ollama(
    'a format',
    500,
    'invalid format: "xml"; expected "json" or a valid JSON Schema object',
    'asked again',
    'recording bad-format',
  ),
  ollama('a schema', 500, 'invalid JSON schema in format', 'asked again', 'recording bad-schema'),
  ollama(
    'a grammar, as llama-server says it',
    500,
    '{"error":{"code":400,"message":"failed to parse grammar","type":"invalid_request_error"}}',
    'asked again',
    'v0.33.0-rc2 llm/llama_server.go:2446',
  ),
];

/** The error instead of an answer. */
export const refusal = ({ from, status, text }: ServerError): Exchange =>
  from === 'ollama' && text
    ? jsonExchange({ error: text }, status)
    : {
        ...jsonExchange('', status),
        headers: text ? { 'content-type': 'text/html' } : { 'content-length': '0' },
        pieces: text ? [{ waitMs: 0, data: text }] : [],
      };

/** The error as the last line of an answer whose first pieces have come; none where it is never said so. */
export const brokenOff = (
  { from, text }: ServerError,
  pieces: number,
  answer: Exchange,
): Exchange | undefined => (from === 'ollama' && text ? errorAfter(pieces, text, answer) : undefined);
