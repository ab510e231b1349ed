import { useState } from 'react';
import type { Story } from '../../lib/model/preparation';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Input, TextArea } from '../look/input';

const parts = ['situation', 'task', 'action', 'result'] as const;

/** One story, edited in place and kept on leaving each field. */
export const StoryCard = ({ story }: { story: Story }) => {
  const words = useDeskWords().stories;
  const { act } = useAct();
  const [own, setOwn] = useState(story);
  const keep = (field: 'title' | (typeof parts)[number]) => {
    if (own[field] !== story[field])
      void act('editRow', { table: 'stories', id: story.id, patch: { [field]: own[field] } });
  };
  return (
    <Card label={story.title}>
      <Input
        label={words.name}
        value={own.title}
        onChange={(event) => setOwn({ ...own, title: event.target.value })}
        onBlur={() => keep('title')}
      />
      {parts.map((part) => (
        <TextArea
          key={part}
          label={words[part]}
          rows={2}
          value={own[part]}
          onChange={(event) => setOwn({ ...own, [part]: event.target.value })}
          onBlur={() => keep(part)}
        />
      ))}
      <Buttons>
        <span className="small faint">{words.kept}</span>
        <Button
          look="quiet"
          small
          end
          onClick={() => void act('removeRow', { table: 'stories', id: story.id }, words.removed)}
        >
          {words.remove}
        </Button>
      </Buttons>
    </Card>
  );
};
