import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension of somebody else's that has leave for every server of this machine, and an empty page: `page.html`. */
export async function otherExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Another one',
    version: '1.0',
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'other@extension.invalid' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>another one</title>');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
