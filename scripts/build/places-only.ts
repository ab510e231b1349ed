import type { Plugin } from 'vite';

const siteFile = /\/lib\/(?:mailbox|job-board)\/sites\/[^/]+\.ts$/;
const places = new Set(['id', 'name', 'hosts', 'paths', 'frames']);
/** The script of a page never says how the reader calls its site. */
const unsaid = new Set(['name']);

/**
 * The worker has to know where the known sites are, not how their pages are read: in its bundle each site's object
 * keeps its place, and all that only a page needs is null. In a mailbox it is the other way about.
 */
export function placesOnly(): Plugin {
  let leavesOut: ((property: string) => boolean) | null = null;
  return {
    name: 'encore:places-only',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ build }) => {
      const script = build.lib !== false && build.lib.name;
      if (script === 'background') leavesOut = (property) => !places.has(property);
      if (script === 'mailPage') leavesOut = (property) => unsaid.has(property);
    },
    transform(code, id) {
      if (!leavesOut || !siteFile.test(id)) return null;
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
            !leavesOut(property.key.name)
          )
            continue;
          short = `${short.slice(0, property.start)}${property.key.name}: null${short.slice(property.end)}`;
        }
      }
      return { code: short, map: null };
    },
  };
}
