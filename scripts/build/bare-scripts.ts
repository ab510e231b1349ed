import type { Plugin } from 'vite';

/**
 * WXT wraps a page's script in a logger that says nothing in what is shipped; in a stranger's page every byte counts.
 * What the script answers is still what it is injected for.
 */
export function bareScripts(): Plugin {
  return {
    name: 'encore:bare-scripts',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('unlisted-script-entrypoint')) return null;
      const [from] = /^import definition from [^;]+;/m.exec(code) ?? [];
      if (!from) return null;
      return { code: `${from}\nexport default definition.main();`, map: null };
    },
  };
}
