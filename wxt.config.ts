import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts';
import { fewFiles } from './scripts/build/few-files';
import { placesOnly } from './scripts/build/places-only';
import { wordsApart } from './scripts/build/words-apart';

/**
 * ENCORE_TEST=1 builds a second output that grants itself the hosts under test; nothing else differs.
 * The shipped build asks for no site at all.
 */
const isTestBuild = process.env.ENCORE_TEST === '1';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [placesOnly(), wordsApart(), bareScripts(), fewFiles()],
    // Dexie for the browsers of today: the same code, not spelt out for those of ten years ago.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    define: { 'import.meta.env.ENCORE_TEST': JSON.stringify(isTestBuild) },
    // What we ship for knows light-dark(); spelling it out would double the styles in every page.
    build: { target: ['chrome144', 'firefox140'], cssTarget: ['chrome144', 'firefox140'] },
  }),
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isTestBuild ? '-test' : '{{modeSuffix}}'}`,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(isTestBuild ? { host_permissions: ['*://*/*'] } : {}),
    action: { default_title: 'Encore' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPanel__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'encore@example.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
});
