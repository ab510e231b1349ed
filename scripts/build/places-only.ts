import type { Plugin } from 'vite';

const siteFile = /\/lib\/(?:mailbox|job-board)\/sites\/[^/]+\.ts$/;
const places = new Set(['id', 'name', 'hosts', 'paths', 'frames']);

/**
 * The worker has to know where the known sites are, not how their pages are read: in its bundle each site's object
 * keeps its place, and all that only a page needs is null.
 */
export function placesOnly(): Plugin {
  let isWorker = false;
  return {
    name: 'encore:places-only',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ build }) => {
      isWorker = build.lib !== false && build.lib.name === 'background';
    },
    transform(code, id) {
      if (!isWorker || !siteFile.test(id)) return null;
      let short = code;
      for (const { declaration } of this.parse(code).body.filter(
        (one) => one.type === 'ExportNamedDeclaration',
      )) {
        if (declaration?.type !== 'VariableDeclaration') continue;
        const [site] = declaration.declarations;
        if (site?.init?.type !== 'ObjectExpression') continue;
        // From the end, so that what was found before keeps its place.
        for (const property of site.init.properties.toReversed()) {
          if (
            property.type !== 'Property' ||
            property.key.type !== 'Identifier' ||
            places.has(property.key.name)
          )
            continue;
          short = `${short.slice(0, property.start)}${property.key.name}: null${short.slice(property.end)}`;
        }
      }
      return { code: short, map: null };
    },
  };
}
