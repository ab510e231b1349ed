import type { Understanding } from '../../lib/model/understanding';
import { instantOf, isNear } from './alike';

/** How one field of one mail came out. `lenient` forgives case, accents, legal forms and added words. */
export type Outcome = {
  field: string;
  gold: string;
  got: string;
  exact: boolean;
  lenient: boolean;
  /** Wrong and shown as stated: the one mistake that may mislead. */
  misleads: boolean;
};

type GoldMeeting = { start?: string | null; tz?: string | null; minutes?: number | null };
type GoldPerson = { name?: string | null; title?: string | null; email?: string | null };
export type Gold = Record<string, unknown> & { meetings?: GoldMeeting[]; interviewers?: GoldPerson[] };

function compareText(field: string, gold: unknown, got: string | null, isStated: boolean): Outcome[] {
  if (typeof gold !== 'string' || gold === '') {
    const isQuiet = got === null || !isStated;
    return isQuiet
      ? []
      : [{ field: `${field} (none to find)`, gold: '', got, exact: false, lenient: false, misleads: true }];
  }
  // A link is the same with and without `https://` before it.
  const trim = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/^https?:\/\//, '')
      .trim();
  const exact = got !== null && trim(got) === trim(gold);
  const lenient = exact || (got !== null && isNear(gold, got));
  return [{ field, gold, got: got ?? '', exact, lenient, misleads: got !== null && !lenient && isStated }];
}

function compareMeetings(gold: GoldMeeting[], understanding: Understanding): Outcome[] {
  const found = understanding.invitation?.meetings ?? [];
  const sorted = gold.filter(({ start }) => start);
  const rows = sorted.flatMap((meeting, index): Outcome[] => {
    const mine = found.find(({ start }) => start === meeting.start) ?? found[index];
    const start = meeting.start as string;
    const got = mine?.start ?? '';
    const exact = got === start;
    const stated = understanding.stated.includes(`meetings.${index}.start`);
    const outcomes: Outcome[] = [
      { field: 'start', gold: start, got, exact, lenient: exact, misleads: !exact && got !== '' && stated },
    ];
    const zone = mine?.timeZone ?? '';
    if (meeting.tz) {
      const isSame = zone !== '' && instantOf(start, zone) === instantOf(start, meeting.tz);
      outcomes.push({
        field: 'time zone',
        gold: meeting.tz,
        got: zone,
        exact: isSame,
        lenient: isSame,
        misleads: zone !== '' && !isSame,
      });
    } else if (zone !== '') {
      outcomes.push({
        field: 'time zone (none to find)',
        gold: '',
        got: zone,
        exact: false,
        lenient: false,
        misleads: true,
      });
    }
    if (typeof meeting.minutes === 'number') {
      const minutes = mine?.minutes ?? null;
      const isRight = minutes === meeting.minutes;
      outcomes.push({
        field: 'minutes',
        gold: String(meeting.minutes),
        got: String(minutes ?? ''),
        exact: isRight,
        lenient: isRight,
        misleads: minutes !== null && !isRight,
      });
    }
    return outcomes;
  });
  const extra = found.filter(({ start }) => start && !sorted.some((meeting) => meeting.start === start));
  return extra.length > 0 && sorted.length < found.length
    ? [
        ...rows,
        {
          field: 'start (none to find)',
          gold: '',
          got: extra.map(({ start }) => start).join(' '),
          exact: false,
          lenient: false,
          misleads: true,
        },
      ]
    : rows;
}

const fields: {
  gold: string;
  path: 'round' | 'kind' | 'place' | 'link' | 'phone' | 'schedulingLink' | 'decisionBy';
}[] = [
  { gold: 'round', path: 'round' },
  { gold: 'kind', path: 'kind' },
  { gold: 'place', path: 'place' },
  { gold: 'link', path: 'link' },
  { gold: 'phone', path: 'phone' },
  { gold: 'scheduling_link', path: 'schedulingLink' },
  { gold: 'decision_by', path: 'decisionBy' },
];

const isEnumerated = (field: string): boolean => /^(?:round|kind|decisionBy|link|schedulingLink)/.test(field);

/** Every field of a labelled mail against what was understood. */
export function compareFields(gold: Gold, understanding: Understanding): Outcome[] {
  const isStated = (path: string) => understanding.stated.includes(path);
  const outcomes = [
    ...compareText('company', gold.company, understanding.company, isStated('company')),
    ...compareText('role', gold.role, understanding.role, isStated('role')),
  ];
  const { invitation } = understanding;
  if (!invitation) return outcomes;
  for (const { gold: name, path } of fields) {
    if (!(name in gold)) continue;
    outcomes.push(...compareText(path, gold[name], invitation[path], isStated(path)));
  }
  const strict = outcomes.map((one) => (isEnumerated(one.field) ? { ...one, lenient: one.exact } : one));
  return [...strict, ...compareMeetings(gold.meetings ?? [], understanding)];
}
