import { existsSync } from 'node:fs';

/** Chromium from the system; `CHROMIUM` names another one. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Sends the hosts under their real names to the local server, and every other one nowhere. Unlike
 * `context.route` this holds for tabs that the extension opens itself, too.
 */
const hostRules = (hosts: readonly string[], port: number): string =>
  [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(
    ', ',
  );

/** Flags that load an unpacked extension. */
export function extensionFlags(extensionDir: string): string[] {
  if (!existsSync(`${extensionDir}/manifest.json`))
    throw new Error(`No built extension in ${extensionDir}; run "npm run build" first.`);
  return [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
}

/** Flags that map the hosts and keep Chromium from calling home. */
export const chromiumFlags = (hosts: readonly string[], port: number): string[] => [
  '--no-sandbox',
  // Chrome's own builds refuse --load-extension without the first; Chromium does not mind it.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints,MediaRouter',
  `--host-resolver-rules=${hostRules(hosts, port)}`,
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
];
