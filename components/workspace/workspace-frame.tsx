import type { ReactNode } from 'react';
import type { Workspace } from '../../lib/model/workspace';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { ButtonLink } from '../look/button';
import { WorkspaceHead, type WorkspacePlace } from './workspace-head';
import '../look/ledger.css';
import '../look/workspace.css';

/** One page around an interview: reads all that is known of it, and says so where it is no longer kept. */
export const WorkspaceFrame = ({
  id,
  place,
  children,
}: {
  id: string;
  place: WorkspacePlace;
  children: (workspace: Workspace, now: string) => ReactNode;
}) => {
  const words = useDeskWords().workspace;
  const now = useNow();
  const workspace = useLive((db) => readWorkspace(db, id), [id]);
  if (workspace === undefined) return null;
  if (!workspace) {
    return (
      <div className="title">
        <h1 className="display">{words.gone}</h1>
        <ButtonLink href="#/board">{words.back}</ButtonLink>
      </div>
    );
  }
  return (
    <>
      <WorkspaceHead workspace={workspace} place={place} now={now} />
      {children(workspace, now)}
    </>
  );
};
