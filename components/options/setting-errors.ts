import { i18n } from '#i18n';
import { ServerToken } from '../../lib/model/server-address.ts';

/** Each takes what was typed and returns the sentence on what is wrong with it, if anything. */
export function urlError(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return i18n.t('options.error.url');
  // browsers send none along, and this one would stand in the settings for all to read
  return url.username || url.password ? i18n.t('options.error.url_password') : undefined;
}

export const requiredError = (text: string): string | undefined =>
  text.trim() ? undefined : i18n.t('options.error.required');

export const temperatureError = (text: string): string | undefined => {
  const value = Number(text.replace(',', '.'));
  return text.trim() && value >= 0 && value <= 2 ? undefined : i18n.t('options.error.temperature');
};

export const seedError = (text: string): string | undefined =>
  text.trim() === '' || (/^-?\d+$/.test(text.trim()) && Number.isSafeInteger(Number(text)))
    ? undefined
    : i18n.t('options.error.seed');

/** Ollama's durations: a number with a unit, several of them, or -1 for always. */
export const keepAliveError = (text: string): string | undefined =>
  /^(-1|0|(\d+(\.\d+)?(ms|s|m|h))+)$/.test(text.trim()) ? undefined : i18n.t('options.error.keep_alive');

/** What a bearer token can be: printable ASCII without blanks. */
export const tokenError = (text: string): string | undefined =>
  ServerToken.safeParse(text.trim()).success ? undefined : i18n.t('options.error.token');

/** Whole seconds between 10 and an hour. */
export const silenceError = (text: string): string | undefined =>
  /^\d+$/.test(text.trim()) && Number(text) >= 10 && Number(text) <= 3600
    ? undefined
    : i18n.t('options.error.silence');
