import type { AskingKind } from '../../lib/letters';
import type { Stage } from '../../lib/model/application';
import type { Dossier } from '../../lib/store/reads/dossier';
import { ButtonLink } from '../look/button';
import { Section } from '../look/card';
import { useLetterPageWords } from './words/letter-page-words';

const before: AskingKind[] = ['ask for schedule', 'ask for material', 'availability'];
const after: AskingKind[] = ['follow-up', 'no-show', 'missed', 'withdraw'];
const offered: AskingKind[] = ['ask for time', 'accept', 'decline'];

/** The letters that make sense at a stage. */
const fitting: Record<Stage, AskingKind[]> = {
  saved: [],
  applied: ['follow-up', 'withdraw'],
  screening: [...before, ...after],
  interviewing: [...before, ...after],
  'conditional offer': ['ask about conditions', ...offered],
  offer: offered,
  accepted: [],
  declined: [],
  rejected: [],
  withdrawn: [],
  ghosted: ['follow-up'],
};

/** The place where such a letter is written. */
export const writeRoute = (kind: AskingKind, applicationId: string): string =>
  `#/write/${encodeURIComponent(kind)}~${encodeURIComponent(applicationId)}`;

/** Ways to the letters beside the thank-you, those that fit where the application stands. */
export const OtherLetters = ({ dossier, current }: { dossier: Dossier; current?: AskingKind }) => {
  const words = useLetterPageWords();
  const kinds = fitting[dossier.stage].filter((kind) => kind !== current);
  if (kinds.length === 0) return null;
  return (
    <Section title={words.others}>
      <p className="small faint">{words.othersWhy}</p>
      <div className="other-letters gap-above">
        {kinds.map((kind) => (
          <ButtonLink key={kind} small href={writeRoute(kind, dossier.application.id)}>
            {words.kinds[kind]}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
};
