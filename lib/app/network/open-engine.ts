import { PATIENCE } from '../../model/defaults.ts';
import type { Engine } from '../../model/engine.ts';
import { EngineError } from '../../model/failure.ts';
import { ollamaEngine } from '../../model/ollama/ollama-engine.ts';
import type { RefusedForms } from '../../model/openai/chat-form.ts';
import { openaiEngine } from '../../model/openai/openai-engine.ts';
import type { Settings } from '../settings/settings.ts';
import { setOriginRule, tidyOriginRules } from './origin-rule.ts';
import { hasServerPermission } from './server-permission.ts';
import { serverToken } from './server-tokens.ts';

/** For as long as the worker lives. */
const refused: RefusedForms = new Map();

/** The user's engine, ready to be called: permission there, origin rule set, the token for its origin. Throws `EngineError`. */
export async function openEngine(server: Settings['server']): Promise<Engine> {
  const { url, dialect, model, keep_alive, silence_s } = server;
  // at once, since each is a way to the browser and back; a rule for a server that may not be reached does nothing
  const [isAllowed, token] = await Promise.all([
    hasServerPermission(url),
    serverToken(url),
    setOriginRule(url),
  ]);
  tidyOriginRules();
  if (!isAllowed) throw new EngineError('permission_missing', new URL(url).host);
  const access = { url, model, token };
  const patience = { ...PATIENCE, next_ms: silence_s * 1000 };
  return dialect === 'openai'
    ? openaiEngine({ ...access, patience, refused })
    : ollamaEngine({ ...access, keep_alive, patience });
}
