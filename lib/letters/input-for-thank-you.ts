import type { Person } from '../model/interview';
import type { ThankYou } from '../model/thank-you';
import type { Workspace } from '../model/workspace';
import type { Length, ThankYouInput, Tone } from './thank-you-input';

/** The reader's strengths for this job, from what they proved with stories: the requirement's words first, then the stories' tags. */
export function strengthsOf(workspace: Workspace): string[] {
  const proven = workspace.requirements
    .filter(({ id }) => workspace.proofs.some(({ requirementId }) => requirementId === id))
    .map(({ text }) => text);
  const told = new Set(workspace.storyUses.map(({ storyId }) => storyId));
  const tags = workspace.stories.filter(({ id }) => told.has(id)).flatMap((story) => story.tags);
  return [...new Set([...proven, ...tags])].filter((text) => text.length <= 120);
}

/** Gathers from a workspace what a letter of thanks may know about one person. */
export function inputForThankYou(
  workspace: Workspace,
  thankYou: Pick<ThankYou, 'personId' | 'meetingId'>,
  sender: string | null,
  tone: Tone,
  /** Another language or length than the mail and the tone suggest. */
  wish: { language?: string; length?: Length } = {},
): ThankYouInput {
  const person: Person | null = workspace.people.find(({ id }) => id === thankYou.personId) ?? null;
  const meeting = workspace.meetings.find(({ id }) => id === thankYou.meetingId) ?? null;
  const interview = workspace.interviews.find(({ id }) => id === meeting?.interviewId) ?? workspace.interview;
  const notes = workspace.notes.filter((note) =>
    note.personId === null ? note.meetingId === thankYou.meetingId : note.personId === thankYou.personId,
  );
  return {
    application: { company: workspace.application.company || null, role: workspace.application.role },
    interview: {
      round: interview.round,
      kind: interview.kind,
      startsAt: meeting?.startsAt ?? null,
      timeZone: meeting?.timeZone ?? null,
    },
    person: {
      name: person?.name ?? null,
      title: person?.title ?? null,
      email: person?.email ?? null,
      part: person?.part ?? null,
    },
    notes: notes
      .filter(({ interviewId }) => interviewId === interview.id)
      .map(({ about, text }) => ({ about, text })),
    strengths: strengthsOf(workspace),
    sender: { name: sender },
    language: wish.language ?? interview.language,
    tone,
    ...(wish.length ? { length: wish.length } : {}),
  };
}
