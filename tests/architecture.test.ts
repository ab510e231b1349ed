import { describe, expect, it } from 'vitest';
import { type Source, sources } from './sources';

const product = sources('entrypoints', 'components', 'lib');
const everything = [...product, ...sources('tests', 'scripts')];

/** The room of the house that a path belongs to; the longest name wins. */
const rooms = [
  'lib/model',
  'lib/time',
  'lib/commands',
  'lib/access',
  'lib/page',
  'lib/mailbox',
  'lib/job-board',
  'lib/detect',
  'lib/track',
  'lib/coach',
  'lib/letters',
  'lib/remind',
  'lib/calendar',
  'lib/store',
  'components',
  'entrypoints',
] as const;
type Room = (typeof rooms)[number];

/**
 * Who may import whom; a room may always import itself. Beside DESIGN's arrows: detect reads calendar files,
 * the worker's rooms (commands, access) reach the registries of sites, and the panel asks track whose company it is.
 */
const arrows: Record<Room, readonly Room[]> = {
  'lib/model': [],
  'lib/time': ['lib/model'],
  'lib/calendar': ['lib/model', 'lib/time'],
  'lib/detect': ['lib/model', 'lib/time', 'lib/calendar'],
  'lib/track': ['lib/model', 'lib/time'],
  'lib/coach': ['lib/model', 'lib/time'],
  'lib/letters': ['lib/model', 'lib/time'],
  'lib/store': ['lib/model', 'lib/time'],
  'lib/remind': ['lib/model', 'lib/time', 'lib/store', 'lib/coach', 'lib/letters'],
  'lib/page': ['lib/model'],
  'lib/mailbox': ['lib/model', 'lib/page'],
  'lib/job-board': ['lib/model', 'lib/page'],
  'lib/access': ['lib/model', 'lib/mailbox', 'lib/job-board', 'lib/page', 'lib/time', 'lib/store'],
  'lib/commands': [
    'lib/model',
    'lib/time',
    'lib/store',
    'lib/track',
    'lib/detect',
    'lib/remind',
    'lib/access',
    'lib/mailbox',
    'lib/letters',
    'lib/calendar',
  ],
  components: [
    'lib/model',
    'lib/time',
    'lib/store',
    'lib/track',
    'lib/coach',
    'lib/letters',
    'lib/calendar',
    'lib/remind',
    'lib/commands',
  ],
  entrypoints: [...rooms],
};

const roomOf = (path: string): Room | null =>
  rooms.find((room) => path === room || path.startsWith(`${room}/`)) ?? null;

const show = (from: Source, to: string) => `${from.path} → ${to}`;

function crossings(pick: (from: Source, to: string, typesOnly: boolean) => boolean): string[] {
  return product.flatMap((from) =>
    from.imports.filter(({ to, typesOnly }) => pick(from, to, typesOnly)).map(({ to }) => show(from, to)),
  );
}

/** The tables of words whose fields a module reads as soon as it is loaded: in a value of its own that is no function. */
function tablesReadAtOnce(text: string): string[] {
  const tables = [...text.matchAll(/^import \{([^}]*)\} from '[^']*\/words\/[^']*';$/gm)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim()),
  );
  const values = [...text.matchAll(/^(?:export )?const [^=\n]+ =([\s\S]*?);$/gm)].map(
    ([, value = '']) => value,
  );
  return values
    .filter((value) => !/=>|^\s*function/.test(value))
    .flatMap((value) => tables.filter((name) => value.includes(`${name}.`)));
}

describe('the arrows between the rooms', () => {
  it('point only where the design lets them', () => {
    const wrong = crossings((from, to, typesOnly) => {
      const here = roomOf(from.path);
      const there = roomOf(to);
      if (!here || !there || here === there || arrows[here].includes(there)) return false;
      return !(typesOnly && there === 'lib/model');
    });
    expect(wrong).toEqual([]);
  });

  it('never lead into an entrypoint', () => {
    const wrong = crossings(
      (from, to) => roomOf(to) === 'entrypoints' && roomOf(from.path) !== 'entrypoints',
    );
    expect(wrong).toEqual([]);
  });

  it('keep components to the parts of store, remind and commands that pages may use', () => {
    const allowed =
      /^lib\/(store\/(reads|drafts|db|open)|remind\/(reminders|thank-you-clock|badge)|commands\/ask)/;
    const wrong = crossings((from, to, typesOnly) => {
      const there = roomOf(to);
      if (roomOf(from.path) !== 'components' || typesOnly) return false;
      return (
        (there === 'lib/store' || there === 'lib/remind' || there === 'lib/commands') && !allowed.test(to)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('keep zod, dates and words out of what is loaded into strangers’ pages', () => {
    const inPage = /^(lib\/(mailbox|job-board|page)\/|entrypoints\/(mail-page|job-page|read-page))/;
    const wrong = crossings((from, to, typesOnly) => {
      // Reads .eml files in Encore’s own pages, never in a stranger’s.
      if (!inPage.test(from.path) || from.path === 'lib/mailbox/eml.ts' || typesOnly) return false;
      return (
        to.startsWith('zod') ||
        to.startsWith('react') ||
        roomOf(to) === 'lib/time' ||
        roomOf(to) === 'lib/detect'
      );
    });
    expect(wrong).toEqual([]);
  });

  it('read no table of words before it is filled: in the worker’s script the tables are empty until it is asked', () => {
    const early = sources('lib/detect')
      .filter(({ path }) => !path.includes('/words/'))
      .flatMap(({ path, text }) => tablesReadAtOnce(text).map((name) => `${path}: ${name}`));
    expect(early).toEqual([]);
    expect(tablesReadAtOnce("import { a } from '../words/a';\nconst b = new RegExp(a.c);")).toEqual(['a']);
    expect(tablesReadAtOnce("import { a } from '../words/a';\nconst b = () => a.c;")).toEqual([]);
  });

  it('leave the pure rooms without a browser, a database or a page', () => {
    const pure = /^lib\/(detect|track|coach|letters|calendar|time|model)\//;
    const wrong = crossings((from, to) => pure.test(from.path) && /^(wxt|dexie|react)/.test(to));
    const touching = product
      .filter(({ path }) => pure.test(path))
      .filter(({ text }) =>
        /\b(browser|chrome)\.(runtime|tabs|alarms|storage|scripting)\b|\bindexedDB\b/.test(text),
      )
      .map(({ path }) => path);
    expect([...wrong, ...touching]).toEqual([]);
  });
});

describe('the house style', () => {
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

  it('puts text into pages only as text', () => {
    const word = ['inner', 'HTML'].join('');
    const wrong = product.filter(
      ({ text }) => text.includes(word) || /dangerouslySet|insertAdjacentHTML|outerHTML\s*=/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('knows no any, no class, no enum', () => {
    const wrong = product.filter(({ text }) =>
      /: any\b|\bas any\b|<any>|^\s*(export )?(abstract )?class \w|^\s*(export )?(const )?enum \w/m.test(
        code(text),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('exports by name, but where the framework wants otherwise', () => {
    const wrong = product.filter(
      ({ path, text }) => !path.startsWith('entrypoints/') && /^export default/m.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names folders for the domain', () => {
    const empty = /(^|\/)(utils?|helpers?|services?|managers?|hooks|types|common|misc|shared)(\/|$)/;
    expect(everything.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });

  it('keeps a file to one heading: 150 lines, but for tables', () => {
    const tables =
      /(^|\/)words\/|-(table|words|bank|names|hosts|weights|clues|patterns)\.ts$|lib\/(store\/db|coach\/(questions|reasons|research))/;
    const wrong = product.filter(({ path, lines }) => lines > 151 && !tables.test(path));
    expect(wrong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('leaves nothing for later and hides no type error', () => {
    const wrong = everything.filter(
      ({ path, text }) =>
        path !== 'tests/architecture.test.ts' &&
        /\bTODO\b(?! \[\d{4})|\bFIXME\b|@ts-ignore|not implemented/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('reads the clock only where time enters: entrypoints and lib/time/now', () => {
    const entry = /^(entrypoints\/|lib\/time\/now\.ts)/;
    const wrong = product.filter(
      ({ path, text }) => !entry.test(path) && /Date\.now\(\)|new Date\(\)|Temporal\.Now/.test(code(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('compares host names whole, never by substring', () => {
    const wrong = product.filter(({ text }) => /(hostname|host)\s*\)?\.includes\(\s*['"`]/.test(code(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('runs no text as code', () => {
    const wrong = product.filter(({ text }) => /\beval\(|new Function\(/.test(code(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
