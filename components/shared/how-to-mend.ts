import { i18n } from '#i18n';
import type { FailureCode } from '../../lib/model/failure.ts';
import { type Dialect, isThisComputer } from '../../lib/model/server-address.ts';

/** What to do about a failure. Only of an Ollama on this computer do we know how it is started. */
export function howToMend(code: FailureCode, { url, dialect }: { url: string; dialect: Dialect }): string {
  const isOwnOllama = dialect === 'ollama' && isThisComputer(url);
  if (code === 'offline' && !isOwnOllama) return i18n.t('failure.offline.how_elsewhere', [url]);
  return i18n.t(`failure.${code}.how`);
}
