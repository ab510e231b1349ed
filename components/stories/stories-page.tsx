import { useState } from 'react';
import type { Story } from '../../lib/model/preparation';
import { readStoryBank } from '../../lib/store/reads/story-bank';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { Sources } from '../frame/source';
import { Button, Buttons } from '../look/button';
import { Select } from '../look/input';
import { useWorkspaceWords } from '../workspace/words/workspace-words';
import { StoryCard } from './story-card';
import '../look/stories.css';

const blank = (now: string, title: string): Omit<Story, 'id'> => ({
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  tags: [],
  updatedAt: now,
});

/** The story bank: situation, task, action, result; tags; where each was told. */
export const StoriesPage = () => {
  const words = useDeskWords().stories;
  const own = useWorkspaceWords().stories;
  const { act } = useAct();
  const now = useNow();
  const [tag, setTag] = useState('');
  const bank = useLive((db) => readStoryBank(db), []);
  if (!bank) return null;
  const add = () => void act('addRow', { table: 'stories', row: blank(now, words.untitled) });
  const tags = [...new Set(bank.flatMap(({ story }) => story.tags))].sort();
  const shown = tags.includes(tag) ? bank.filter(({ story }) => story.tags.includes(tag)) : bank;
  return (
    <>
      <div className="title">
        <h1 className="display">{bank.length === 0 ? words.empty : words.title}</h1>
        <Buttons>
          {tags.length > 1 && (
            <Select
              label={own.filter}
              hideLabel
              className="auto"
              value={tag}
              onChange={(event) => setTag(event.target.value)}
            >
              <option value="">{own.all}</option>
              {tags.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          )}
          <Button look="primary" icon="add" onClick={add}>
            {words.add}
          </Button>
        </Buttons>
      </div>
      <p className="soft">
        {words.emptyWhy} {own.tip} <Sources of={['knight', 'careertrend']} />
      </p>
      <div className="stories">
        {shown.map((banked) => (
          <StoryCard key={banked.story.id} banked={banked} />
        ))}
      </div>
    </>
  );
};
