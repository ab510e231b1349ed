import type { Story } from '../../lib/model/preparation';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { Source } from '../frame/source';
import { Button, Buttons } from '../look/button';
import { StoryCard } from './story-card';

const blank = (now: string, title: string): Omit<Story, 'id'> => ({
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  tags: [],
  updatedAt: now,
});

/** The story bank: situation, task, action, result. */
export const StoriesPage = () => {
  const words = useDeskWords().stories;
  const { act } = useAct();
  const now = useNow();
  const stories = useLive((db) => db.stories.toArray(), []);
  if (!stories) return null;
  const add = () => void act('addRow', { table: 'stories', row: blank(now, words.untitled) });
  return (
    <>
      <div className="title">
        <h1 className="display">{stories.length === 0 ? words.empty : words.title}</h1>
        <Buttons>
          <Button look="primary" icon="add" onClick={add}>
            {words.add}
          </Button>
        </Buttons>
      </div>
      <p className="soft">
        {words.emptyWhy} <Source of="knight" />
      </p>
      <div className="stories">
        {[...stories]
          .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
          .map((story) => (
            <StoryCard key={story.id} story={story} />
          ))}
      </div>
    </>
  );
};
