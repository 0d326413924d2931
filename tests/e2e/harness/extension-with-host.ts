import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BUILT_EXTENSION } from './browser.ts';

const Manifest = z.looseObject({ host_permissions: z.array(z.string()) });

/**
 * A copy of the built extension that may read `host` without a click. Playwright cannot press the toolbar icon, which is
 * what grants activeTab; the true click has a test of its own (`true-click.e2e.ts`).
 */
export async function extensionWithHost(
  host: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'extension-with-host-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(await readFile(path, 'utf8')));
  manifest.host_permissions.push(`https://${host}/*`);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
