import * as z from 'zod/mini';
import type { ThankYouInput } from '../lib/letters/thank-you-input';
import { NoteAbout } from '../lib/model/debrief';
import { Part } from '../lib/model/interview';
import { InterviewKind, Round } from '../lib/model/understanding';

const words = z.string().check(z.maxLength(200_000));
const maybe = z.optional(z.nullable(words));

/** One input as a file may give it: anything may be absent, nothing may be of the wrong kind. */
const Row = z.object({
  application: z.optional(z.nullable(z.object({ company: maybe, role: maybe }))),
  interview: z.optional(
    z.nullable(
      z.object({
        round: z.optional(z.nullable(Round)),
        kind: z.optional(z.nullable(InterviewKind)),
        startsAt: maybe,
        timeZone: maybe,
      }),
    ),
  ),
  person: z.optional(
    z.nullable(z.object({ name: maybe, title: maybe, email: maybe, part: z.optional(z.nullable(Part)) })),
  ),
  notes: z.optional(z.nullable(z.array(z.object({ about: z.optional(z.nullable(NoteAbout)), text: words })))),
  strengths: z.optional(z.nullable(z.array(words))),
  sender: z.optional(z.nullable(z.object({ name: maybe }))),
  language: maybe,
  tone: z.optional(z.nullable(z.enum(['brief', 'warm', 'formal']))),
  length: z.optional(z.nullable(z.enum(['short', 'medium', 'long']))),
});

function complete(row: z.infer<typeof Row>): ThankYouInput {
  const { application, interview, person, sender } = row;
  return {
    application: { company: application?.company ?? null, role: application?.role ?? null },
    interview: {
      round: interview?.round ?? null,
      kind: interview?.kind ?? null,
      startsAt: interview?.startsAt ?? null,
      timeZone: interview?.timeZone ?? null,
    },
    person: {
      name: person?.name ?? null,
      title: person?.title ?? null,
      email: person?.email ?? null,
      part: person?.part ?? null,
    },
    notes: (row.notes ?? []).map(({ about, text }) => ({ about: about ?? 'talked about', text })),
    strengths: row.strengths ?? [],
    sender: { name: sender?.name ?? null },
    language: row.language ?? 'en',
    tone: row.tone ?? 'warm',
    ...(row.length ? { length: row.length } : {}),
  };
}

/** The letters asked for: one object or an array of them. Throws a sentence for whoever wrote the file. */
export function readLetterInput(text: string): ThankYouInput[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
  const rows = Array.isArray(data) ? data : [data];
  return rows.map((row, index) => {
    const read = Row.safeParse(row);
    if (read.success) return complete(read.data);
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') || 'the whole';
    throw new Error(`Letter ${index + 1} cannot be read: ${where} is not what it should be.`);
  });
}
