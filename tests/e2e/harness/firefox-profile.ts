import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';

/** Settings of Firefox's, for a proxy that leads hosts to the page server. */
export async function writePrefs(profile: string, proxyPort: number): Promise<void> {
  const prefs = {
    // a remote session sets it, and then a popup does not get the keys
    'focusmanager.testmode': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // so that an extension can stay which Mozilla has not signed; an ESR and the Developer Edition heed it
    'xpinstall.signatures.required': false,
  };
  const lines = Object.entries(prefs).map(
    (pair) => `user_pref(${pair.map((each) => JSON.stringify(each))});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}

const Address = z.object({ ws_host: z.string(), ws_port: z.number() });
const addressFile = (profile: string) => join(profile, 'WebDriverBiDiServer.json');

/** Forgets where an earlier Firefox on this profile listened. */
export const forgetBidiAddress = (profile: string): Promise<void> =>
  rm(addressFile(profile), { force: true });

/** Where Firefox listens, which it writes down. */
export async function bidiAddress(profile: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const written = await readFile(addressFile(profile), 'utf8').catch(() => '');
    if (written.endsWith('}')) {
      const { ws_host, ws_port } = Address.parse(JSON.parse(written));
      return `ws://${ws_host}:${ws_port}`;
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('Firefox did not open its debugging port.');
}

const Manifest = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** Writes a built extension into one file, and gives its id: only out of a file can it be installed to stay. */
export async function packExtension(folder: string, file: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), new Uint8Array(await readFile(path))] as const),
  );
  await writeFile(file, zipSync(Object.fromEntries(files), { level: 0 }));
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  return Manifest.parse(JSON.parse(manifest)).browser_specific_settings.gecko.id;
}
