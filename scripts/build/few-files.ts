import type { Plugin, Rollup } from 'vite';

/** All that a page needs from its start, or also what it loads later. */
function reachedBy(page: string, context: Rollup.PluginContext, withLater: boolean): Set<string> {
  const reached = new Set([...context.getModuleIds()].filter((id) => id.endsWith(`/${page}/index.html`)));
  for (const id of reached) {
    const module = context.getModuleInfo(id);
    for (const next of module?.importedIds ?? []) reached.add(next);
    if (withLater) for (const next of module?.dynamicallyImportedIds ?? []) reached.add(next);
  }
  return reached;
}

/**
 * Every script that a page names costs a way to the disk and back before its first line runs. So what the popup needs
 * from its start stands in two files: what the desk knows too, and what only the panel shares, with the style of both.
 */
export function fewFiles(): Plugin {
  let isPages = false;
  let popup = new Set<string>();
  let desk = new Set<string>();
  return {
    name: 'encore:few-files',
    apply: 'build',
    configResolved: ({ build }) => {
      isPages = build.lib === false;
    },
    buildEnd() {
      popup = reachedBy('popup', this, false);
      desk = reachedBy('dashboard', this, true);
    },
    outputOptions: (options) => {
      const groups = [
        { name: 'first', test: (id: string) => popup.has(id) && desk.has(id), minShareCount: 2 },
        { name: 'beside', test: (id: string) => popup.has(id) && !desk.has(id), minShareCount: 2 },
      ];
      return isPages ? { ...options, codeSplitting: { groups } } : options;
    },
  };
}
