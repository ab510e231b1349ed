import { useState } from 'react';
import type { Requirement } from '../../lib/model/application';
import type { Story } from '../../lib/model/preparation';
import type { AskedFor } from '../../lib/store/reads/requirements';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { openDashboard } from '../frame/top-bar';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { classNames } from '../look/class-names';
import { Guessed } from '../look/field';
import { Icon } from '../look/icon';
import { Select } from '../look/input';
import { useWords } from '../words/words';
import { likelyStory } from './likely-story';

/** Gives a requirement its story: one that is there, or a new one named for it. */
const AddStory = ({ requirement, stories }: { requirement: Requirement; stories: Story[] }) => {
  const { listing } = useWords();
  const { stories: words } = useDeskWords();
  const { act } = useAct();
  const now = useNow();
  const [isChoosing, setChoosing] = useState(false);
  const prove = (storyId: string) =>
    act('addRow', { table: 'proofs', row: { requirementId: requirement.id, storyId } });
  const write = async () => {
    const blank = { situation: '', task: '', action: '', result: '', tags: [] };
    const row = { title: requirement.text.slice(0, 100), ...blank, updatedAt: now };
    const added = await act('addRow', { table: 'stories', row });
    if (added && (await prove(added.id))) openDashboard('#/stories');
  };
  if (!isChoosing) {
    return (
      <Button small onClick={() => (stories.length > 0 ? setChoosing(true) : void write())}>
        {listing.addStory}
      </Button>
    );
  }
  return (
    <span className="choose">
      <Select
        label={listing.whichStory}
        hideLabel
        autoFocus
        defaultValue=""
        onChange={(event) => void (event.target.value === 'new' ? write() : prove(event.target.value))}
      >
        <option value="" disabled>
          {listing.whichStory}
        </option>
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title || words.untitled}
          </option>
        ))}
        <option value="new">{listing.newStory}</option>
      </Select>
    </span>
  );
};

/** What they ask for: the story that proves each, and those that are bare. */
export const Asks = ({ texts, kept }: { texts: string[]; kept: AskedFor }) => {
  const { listing } = useWords();
  const { stories: words } = useDeskWords();
  const { requirements, proofs, stories } = kept;
  const lines =
    requirements.length > 0
      ? requirements.map((requirement) => ({ text: requirement.text, requirement }))
      : texts.map((text) => ({ text, requirement: null }));
  if (lines.length === 0) return null;
  const shown = lines.map(({ text, requirement }) => {
    const proof = proofs.find(({ requirementId }) => requirementId === requirement?.id);
    const proven = stories.find(({ id }) => id === proof?.storyId) ?? null;
    return { text, requirement, proven, likely: proven ? null : likelyStory(text, stories) };
  });
  const proved = shown.filter(({ proven }) => proven).length;
  return (
    <Section
      title={listing.asks}
      end={
        requirements.length > 0 && <span className="small faint">{listing.bare(proved, lines.length)}</span>
      }
    >
      <ul className="rows">
        {shown.map(({ text, requirement, proven, likely }) => (
          <li key={requirement?.id ?? text} className={classNames('row asks', proven && 'has-story')}>
            <Icon name={proven ? 'check' : 'question'} />
            <span>
              {text}
              {(proven ?? likely) && (
                <span className="a-line small soft">
                  {proven ? (
                    <a href="dashboard.html#/stories" target="_blank" rel="noreferrer">
                      {proven.title || words.untitled}
                    </a>
                  ) : (
                    <>
                      <Guessed>{likely?.title}</Guessed> {listing.mayProve}
                    </>
                  )}
                </span>
              )}
            </span>
            {requirement && !proven && <AddStory requirement={requirement} stories={stories} />}
          </li>
        ))}
      </ul>
    </Section>
  );
};
