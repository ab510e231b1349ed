import type { EncoreDb } from '../db';

/** One thing found: what it is, its name, what it belongs to, and where it opens. */
export type Found = {
  id: string;
  kind: 'application' | 'person' | 'story' | 'letter' | 'note' | 'question';
  title: string;
  applicationId: string | null;
  company: string | null;
  route: string;
};

/** As many of one kind as one takes in at a glance. */
const mostOfAKind = 6;
/** A line of a longer text, around what was found in it. */
const reach = 80;

/** Without accents and case: who types “Muller” finds Müller. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const at = (route: string, id: string) => `#/${route}/${encodeURIComponent(id)}`;

function excerpt(text: string, word: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const from = Math.max(0, plain(flat).indexOf(word) - reach / 2);
  const cut = flat.slice(from, from + reach);
  return `${from > 0 ? '…' : ''}${cut.trim()}${from + reach < flat.length ? '…' : ''}`;
}

/** Everything that holds all the words, by kind, the newest of each first. Nothing for less than two characters. */
export async function search(db: EncoreDb, query: string): Promise<Found[]> {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  if (words.join('').length < 2) return [];
  const holds = (...texts: (string | null)[]) => {
    const all = plain(texts.filter(Boolean).join(' '));
    return words.every((word) => all.includes(word));
  };
  const newest = <T>(rows: T[]) => rows.reverse().slice(0, mostOfAKind);
  const [applications, people, stories, letters, notes, questions] = await Promise.all([
    db.applications
      .orderBy('createdAt')
      .filter(({ company, role }) => holds(company, role))
      .toArray(),
    db.people.filter(({ name, title, email }) => holds(name, title, email)).toArray(),
    db.stories
      .filter((one) => holds(one.title, one.situation, one.task, one.action, one.result, ...one.tags))
      .toArray(),
    db.letters.filter(({ subject, body }) => holds(subject, body)).toArray(),
    db.notes.filter(({ text }) => holds(text)).toArray(),
    db.questions
      .filter(({ text, answer, interviewId }) => interviewId !== null && holds(text, answer))
      .toArray(),
  ]);
  const found: Omit<Found, 'company'>[] = [
    ...newest(applications).map(({ id, company, role }) => ({
      id,
      kind: 'application' as const,
      title: [company, role].filter(Boolean).join(', '),
      applicationId: null,
      route: at('applications', id),
    })),
    ...newest(people).map(({ id, name, title, email, applicationId }) => ({
      id,
      kind: 'person' as const,
      title: [name, title].filter(Boolean).join(', ') || (email ?? ''),
      applicationId,
      route: at('applications', applicationId),
    })),
    ...newest(stories).map(({ id, title }) => ({
      id,
      kind: 'story' as const,
      title,
      applicationId: null,
      route: '#/stories',
    })),
    ...newest(letters).map(({ id, kind, subject, applicationId, thankYouId }) => ({
      id,
      kind: 'letter' as const,
      title: subject,
      applicationId,
      route: thankYouId ? at('letters', thankYouId) : at('write', `${kind}~${applicationId}`),
    })),
    ...newest(notes).map(({ id, text, applicationId, interviewId }) => ({
      id,
      kind: 'note' as const,
      title: excerpt(text, first),
      applicationId,
      route: at('debrief', interviewId),
    })),
    ...newest(questions).map(({ id, text, applicationId, interviewId }) => ({
      id,
      kind: 'question' as const,
      title: excerpt(text, first),
      applicationId,
      route: at('interviews', interviewId ?? ''),
    })),
  ];
  const ids = [...new Set(found.flatMap(({ applicationId }) => applicationId ?? []))];
  const companies = new Map(
    (await db.applications.bulkGet(ids)).flatMap((one) => (one ? [[one.id, one.company] as const] : [])),
  );
  return found.map((one) => ({ ...one, company: companies.get(one.applicationId ?? '') ?? null }));
}
