import { fourQuestions, fourStepId } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { MeaningLines } from './meaning-lines';
import { PeopleList } from './people-list';
import { RoundsList } from './rounds-list';
import { useMarks } from './use-marks';
import { useWorkspaceWords } from './words/workspace-words';

/** The rounds of this application, what this one means, its people, and what they ask themselves. */
export const RoundsPane = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const { meaning } = useWorkspaceWords();
  const { plan } = useCoachWords();
  const { mark, isDone } = useMarks(workspace);
  return (
    <aside className="pane" aria-label={words.rounds}>
      <Section title={words.rounds}>
        <RoundsList workspace={workspace} />
      </Section>
      <Section title={meaning.title}>
        <MeaningLines workspace={workspace} />
      </Section>
      <PeopleList workspace={workspace} />
      <Section title={words.theyAsk} end={<Sources of={['knight']} />}>
        {fourQuestions.map(({ id }) => (
          <div key={id} data-item={`four:${id}`}>
            <Tick
              isDone={isDone(fourStepId(id))}
              onTick={(done) => mark(fourStepId(id), done)}
              detail={plan.four[id].tip}
            >
              {plan.four[id].title}
            </Tick>
          </div>
        ))}
      </Section>
    </aside>
  );
};
