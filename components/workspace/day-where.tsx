import type { Workspace } from '../../lib/model/workspace';
import { useWorkspaceWords } from './words/workspace-words';

/** Where to be: the place, the link, the number. */
export const DayWhere = ({ workspace: { interview } }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().day;
  if (!interview.place && !interview.link && !interview.phone) return null;
  return (
    <dl className="fields where">
      {interview.place && (
        <div className="field">
          <dt>{words.where}</dt>
          <dd>
            <div className="value">
              {interview.place}
              <p className="small faint">{words.way}</p>
            </div>
          </dd>
        </div>
      )}
      {interview.link && (
        <div className="field">
          <dt>{words.link}</dt>
          <dd>
            <div className="value">
              <a href={interview.link} target="_blank" rel="noreferrer">
                {interview.link}
              </a>
            </div>
          </dd>
        </div>
      )}
      {interview.phone && (
        <div className="field">
          <dt>{words.phone}</dt>
          <dd>
            <div className="value">
              <a href={`tel:${interview.phone.replace(/[^+\d]/g, '')}`}>{interview.phone}</a>
            </div>
          </dd>
        </div>
      )}
    </dl>
  );
};
