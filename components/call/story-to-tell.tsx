import { useState } from 'react';
import { toldBefore } from '../../lib/coach';
import type { Story } from '../../lib/model/preparation';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { openDashboard } from '../frame/top-bar';
import { Button } from '../look/button';
import { Card, Section } from '../look/card';
import { useWords } from '../words/words';
import { storiesFor } from './stories-for';

const wordsOf = ({ situation, task, action, result }: Story): string =>
  [situation, task, action, result]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** The story to tell this person: planned for them, else one that proves something, else one not told yet. */
export const StoryToTell = ({
  workspace,
  personId,
  now,
}: {
  workspace: Workspace;
  personId: string | null;
  now: string;
}) => {
  const { call } = useWords();
  const { stories: words } = useDeskWords();
  const { act } = useAct();
  const [at, setAt] = useState(0);
  const stories = storiesFor(workspace, personId);
  const story = stories[at % Math.max(1, stories.length)];
  if (!story) {
    return (
      <Section title={call.story}>
        <p className="soft">{call.noStory}</p>
        <Button small className="gap-above" onClick={() => openDashboard('#/stories')}>
          {words.add}
        </Button>
      </Section>
    );
  }
  const { interview } = workspace;
  const use = workspace.storyUses.find(
    (one) => one.storyId === story.id && one.interviewId === interview.id && one.personId === personId,
  );
  const tell = () =>
    use
      ? void act('editRow', { table: 'storyUses', id: use.id, patch: { toldAt: use.toldAt ? null : now } })
      : void act('addRow', {
          table: 'storyUses',
          row: { storyId: story.id, interviewId: interview.id, personId, toldAt: now },
        });
  const proof = workspace.proofs.find(({ storyId }) => storyId === story.id);
  const requirement = workspace.requirements.find(({ id }) => id === proof?.requirementId);
  const before = toldBefore(workspace, story.id, personId);
  return (
    <Section
      title={call.story}
      end={
        stories.length > 1 && (
          <button type="button" className="more link" onClick={() => setAt(at + 1)}>
            {call.another}
          </button>
        )
      }
    >
      <Card className="story">
        <h3 className="subheading">{story.title || words.untitled}</h3>
        <p className="quote">{wordsOf(story)}</p>
        <p className="small faint apart">
          <span>
            {before
              ? call.toldBefore(before === 'same person')
              : requirement && call.provesIt(requirement.text)}
          </span>
          <Button
            small
            look="quiet"
            icon={use?.toldAt ? 'check' : undefined}
            aria-pressed={Boolean(use?.toldAt)}
            onClick={tell}
          >
            {call.told}
          </Button>
        </p>
      </Card>
    </Section>
  );
};
