import type { Stage } from '../model/application';
import type { Label } from '../model/understanding';

const moves: Partial<Record<Label, Stage>> = {
  'application receipt': 'applied',
  assessment: 'screening',
  rejection: 'rejected',
  'conditional offer': 'conditional offer',
  offer: 'offer',
};

const openStages: Stage[] = ['saved', 'applied', 'screening', 'interviewing', 'conditional offer', 'offer'];

/** Stages in which nothing more is expected. */
export const isClosed = (stage: Stage): boolean => !openStages.includes(stage);

/** The move that a mail offers for an application in `stage`; null where it offers none. It is never made by itself. */
export function offeredStage(label: Label, stage: Stage): Stage | null {
  const to = moves[label];
  if (!to || to === stage) return null;
  const [here, there] = [openStages.indexOf(stage), openStages.indexOf(to)];
  // Nobody goes back from interviewing to applied because a late receipt arrives.
  if (there >= 0 && (here === -1 || there <= here)) return null;
  if (to === 'rejected' && isClosed(stage)) return null;
  return to;
}
