import type { Story } from '../../lib/model/preparation';
import type { BankedStory } from '../../lib/store/reads/story-bank';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { useNow } from '../frame/now';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { useWorkspaceWords } from '../workspace/words/workspace-words';
import { StoryUses } from './story-uses';

const parts = ['situation', 'task', 'action', 'result'] as const;
const mostTags = 30;
const longTag = 60;

const tagsOf = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((tag) => tag.trim().slice(0, longTag)))]
    .filter(Boolean)
    .slice(0, mostTags);

/** One story, edited in place and kept on leaving each field. */
export const StoryCard = ({ banked }: { banked: BankedStory }) => {
  const words = useDeskWords().stories;
  const own = useWorkspaceWords().stories;
  const { act } = useAct();
  const now = useNow();
  const { story } = banked;
  const keep = (patch: Partial<Story>) =>
    act('editRow', { table: 'stories', id: story.id, patch: { ...patch, updatedAt: now } });
  return (
    <Card label={story.title}>
      <KeptText
        label={words.name}
        draftId={`story:${story.id}:title`}
        kept={story.title}
        onKeep={(title) => keep({ title: title.slice(0, 500) })}
      />
      {parts.map((part) => (
        <KeptText
          key={part}
          label={words[part]}
          rows={2}
          draftId={`story:${story.id}:${part}`}
          kept={story[part]}
          onKeep={(text) => keep({ [part]: text })}
        />
      ))}
      <KeptText
        label={own.tags}
        draftId={`story:${story.id}:tags`}
        kept={story.tags.join(', ')}
        onKeep={(text) => keep({ tags: tagsOf(text) })}
      />
      <StoryUses banked={banked} />
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
