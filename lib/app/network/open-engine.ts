import { PATIENCE } from '../../model/defaults.ts';
import type { Engine } from '../../model/engine.ts';
import { EngineError } from '../../model/failure.ts';
import { ollamaEngine } from '../../model/ollama/ollama-engine.ts';
import type { Settings } from '../settings/settings.ts';
import { setOriginRule, tidyOriginRules } from './origin-rule.ts';
import { hasServerPermission } from './server-permission.ts';

/** The user's engine, ready to be called: permission there, origin rule set. Throws `EngineError`. */
export async function openEngine(server: Settings['server']): Promise<Engine> {
  // at once, since each is a way to the browser and back; a rule for a server that may not be reached does nothing
  const [isAllowed] = await Promise.all([hasServerPermission(server.url), setOriginRule(server.url)]);
  tidyOriginRules();
  if (!isAllowed) throw new EngineError('permission_missing', new URL(server.url).host);
  return ollamaEngine({ ...server, patience: { ...PATIENCE, next_ms: server.silence_s * 1000 } });
}
