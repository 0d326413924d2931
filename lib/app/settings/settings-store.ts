import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, Settings } from './settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/**
 * The user's settings. A field that does not parse (an older form, a hand-made edit) falls back to its default alone;
 * the rest is kept.
 */
export async function getSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Throws a `ZodError` where the settings are not valid; the stored ones are then unchanged. */
export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(Settings.parse(settings));
}

/** Calls back with each later change, from whatever page; returns the way to stop. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  item.watch((value) => onChange(parseSettings(value)));

function parseSettings(value: unknown): Settings {
  const stored = typeof value === 'object' && value !== null ? value : {};
  const entries = Object.entries(Settings.shape).map(([key, schema]) => {
    const parsed = schema.safeParse(key in stored ? stored[key as keyof typeof stored] : undefined);
    return [key, parsed.success ? parsed.data : DEFAULT_SETTINGS[key as keyof Settings]];
  });
  return Settings.parse(Object.fromEntries(entries));
}
