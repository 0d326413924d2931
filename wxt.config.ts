import { defineConfig } from 'wxt';

/**
 * What `syllable` needs of `pluralize` 8.0.0: its wrapper exports nothing where there is no `require`, as in a bundle for the
 * browser, and the call of it threw in the worker.
 */
const pluralizeInBundle = {
  name: 'pluralize-in-bundle',
  transform: (code: string, id: string) =>
    /[\\/]pluralize[\\/]pluralize\.js$/.test(id)
      ? code.replace(/typeof require === 'function' && /, '')
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({ plugins: [pluralizeInBundle] }),
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'declarativeNetRequestWithHostAccess'],
    host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', 'https://mail.google.com/*'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+E', mac: 'Command+Shift+E' } },
    },
    minimum_chrome_version: '123',
    ...(browser === 'firefox' && {
      // Firefox's default would turn requests to http://127.0.0.1 into https
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      browser_specific_settings: {
        gecko: { id: 'smartgenlead@smartgenlead.invalid', strict_min_version: '128.0' },
      },
    }),
  }),
});
