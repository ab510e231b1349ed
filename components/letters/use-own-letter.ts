import type { OwedLetter } from '../../lib/store/reads/letters';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { type OwnWords, useWritten } from './written';

/** The reader’s own wording of one letter of thanks, and how it is kept. */
export function useOwnLetter({ thankYou, application, letter }: OwedLetter): OwnWords {
  const { act } = useAct();
  const now = useNow();
  const id = letter?.id ?? `letter-${thankYou.id}`;
  return useWritten(
    id,
    letter,
    (written) =>
      act('saveLetter', {
        id,
        kind: 'thank-you',
        applicationId: application.id,
        interviewId: thankYou.interviewId,
        personId: thankYou.personId,
        thankYouId: thankYou.id,
        ...written,
        sentAt: thankYou.sentAt,
        updatedAt: now,
      }),
    () => act('dropLetter', { letterId: id }),
  );
}
