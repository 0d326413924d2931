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

/** In Firefox, E with these keys opens the network monitor (seen in 153), and of the letters only F, L and U are free. */
const shortcut = (letter: string) => ({ default: `Ctrl+Shift+${letter}`, mac: `Command+Shift+${letter}` });

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
    action: {
      default_title: '__MSG_extName__',
      // else Firefox puts the icon into a menu
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: { _execute_action: { suggested_key: shortcut(browser === 'firefox' ? 'F' : 'E') } },
    minimum_chrome_version: '123',
    ...(browser === 'firefox' && {
      // Firefox's default would turn requests to http://127.0.0.1 into https
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      browser_specific_settings: {
        gecko: {
          id: 'smartgenlead@smartgenlead.invalid',
          // the first that asks for consent to what is sent, on installing
          strict_min_version: '140.0',
          // what goes to the user's own server counts: to Mozilla's policies all is sent that leaves the browser
          data_collection_permissions: {
            required: ['websiteContent', 'personallyIdentifyingInfo', 'personalCommunications'],
          },
        },
      },
    }),
  }),
});
