import { resolve } from 'node:path';
import type { Worker } from 'playwright-core';
import { build } from 'vite';

/** A module of the project as one script that puts its exports into the global `name`. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: 'bundle' },
    },
  });
  const chunks = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
  // A debugger may evaluate code, the worker may not: zod must not take the one for the other.
  const settings = '(globalThis.__zod_globalConfig ??= {}).jitless = true;';
  return `${settings}\n${code}\nglobalThis.${name} = ${name};`;
}

/**
 * Loads a module of lib/app into the extension's service worker and gives a function that calls its exports there, with
 * all the worker's powers and limits. So a test reaches a function for which the product has no message of its own.
 */
export async function loadInWorker(
  worker: () => Promise<Worker>,
  entry: string,
): Promise<(exported: string, ...args: unknown[]) => Promise<unknown>> {
  const name = `module_${entry.replace(/\W/g, '_')}`;
  const code = await bundleModule(entry, name);
  return async (exported, ...args) => {
    const target = await worker();
    const loaded = await target.evaluate((key) => key in globalThis, name);
    if (!loaded) await target.evaluate(code);
    return target.evaluate(
      async ([key, fn, values]) => {
        const functions = Reflect.get(globalThis, key) as Record<string, (...all: unknown[]) => unknown>;
        return functions[fn]?.(...values);
      },
      [name, exported, args] as const,
    );
  };
}
