import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The English messages exactly as the build makes them, given out as a browser does. */
const messages = generateChromeMessages(parseMessagesText(readFileSync('locales/en.yml', 'utf8'), 'YAML'));

fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, n) =>
    String([substitutions].flat()[Number(n) - 1] ?? ''),
  );
