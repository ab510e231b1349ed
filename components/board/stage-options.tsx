import type { Stage } from '../../lib/model/application';
import { useWords } from '../words/words';

/** Every stage, in the order in which an application goes through them. */
const inOrder: Stage[] = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'conditional offer',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
];

/** The stages to choose from, inside a list. */
export const StageOptions = () => {
  const { stages } = useWords();
  return inOrder.map((stage) => (
    <option key={stage} value={stage}>
      {stages[stage]}
    </option>
  ));
};
