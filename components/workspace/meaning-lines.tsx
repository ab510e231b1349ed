import { meaningOfRound } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { Sources } from '../frame/source';
import { Fold } from '../look/fold';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';

/** What this round means, each line with its source; where sources differ both stand. `most` are open, the rest folded away. */
export const MeaningLines = ({ workspace, most = 2 }: { workspace: Workspace; most?: number }) => {
  const words = useWorkspaceWords().meaning;
  const { meaning } = usePreparingWords();
  const lines = meaningOfRound(workspace).map(({ id, source }) => (
    <li key={id} data-item={`meaning:${id}`}>
      <p>{meaning[id]}</p>
      <Sources of={source} />
    </li>
  ));
  return (
    <>
      <ul className="advice">{lines.slice(0, most)}</ul>
      {lines.length > most && (
        <Fold title={words.more}>
          <ul className="advice">{lines.slice(most)}</ul>
        </Fold>
      )}
    </>
  );
};
