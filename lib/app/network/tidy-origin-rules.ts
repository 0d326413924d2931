import { watchSettings } from '../settings/settings-store.ts';
import { keepOnlyOriginRule } from './origin-rule.ts';

/** When the settings are saved, the rules of servers that they no longer name go, once nothing uses them. */
export function tidyOriginRules(): void {
  watchSettings(({ server }) => keepOnlyOriginRule(server.url));
}
