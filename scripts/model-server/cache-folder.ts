import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's cache folder for this project, after each platform's custom. `XDG_CACHE_HOME` wins everywhere. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'smartgenlead');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'smartgenlead');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'smartgenlead', 'cache');
  return join(homedir(), '.cache', 'smartgenlead');
}
