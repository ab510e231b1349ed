import { useState } from 'react';
import { peopleOf, type QuestionToAsk, say, shortName } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { useNow } from '../frame/now';
import { Sources } from '../frame/source';
import { Button, IconButton } from '../look/button';
import { Icon } from '../look/icon';
import { Input, Select } from '../look/input';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useQuestions } from './use-questions';
import { useWorkspaceWords } from './words/workspace-words';

/** One question: whom it is for, whether it was asked, and what they said. */
export const QuestionRow = ({ workspace, question }: { workspace: Workspace; question: QuestionToAsk }) => {
  const words = useWorkspaceWords().questions;
  const { act } = useAct();
  const now = useNow();
  const { told } = useCoachWords().questions;
  const { wordsOf, change } = useQuestions(workspace);
  const [isOpen, setOpen] = useState(false);
  const { row, group } = question;
  const text = wordsOf(question);
  const people = peopleOf(workspace);
  const person = people.find(({ id }) => id === question.personId);
  const { interview } = workspace;

  if (question.told) {
    return (
      <div className="told" data-item={`question:${question.bankId}`}>
        <Icon name="check" />
        <div>
          <p className="faint">{text}</p>
          <p className="quote">
            {question.told.quote ?? say(told[question.told.code], question.told.values)}
          </p>
          <p className="small faint">
            {words.told}. <Sources of={['nest-offer']} />
          </p>
        </div>
      </div>
    );
  }
  const isAsked = Boolean(row?.askedAt);
  const answer = row?.answer ?? '';
  return (
    <div className="question" data-item={question.bankId ? `question:${question.bankId}` : undefined}>
      <div className="tick-line">
        <Tick
          isDone={isAsked}
          onTick={(isDone) => void change(question, { askedAt: isDone ? now : null })}
          end={person && shortName(person)}
          detail={answer && <span className="quote">{answer}</span>}
        >
          {text}
        </Tick>
        <IconButton
          icon="more"
          label={words.moreOn(text)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div className="step-more" hidden={!isOpen}>
        <KeptText
          label={words.answer}
          rows={2}
          draftId={`answer:${interview.id}:${question.id}`}
          kept={answer}
          onKeep={(given) => change(question, { answer: given.trim() || null, askedAt: row?.askedAt ?? now })}
        />
        {group === 'process' && (
          <Input
            label={words.decisionBy}
            type="date"
            value={interview.decisionBy ?? ''}
            onChange={(event) =>
              void act(
                'editRow',
                { table: 'interviews', id: interview.id, patch: { decisionBy: event.target.value || null } },
                words.decisionKept,
              )
            }
          />
        )}
        {people.length > 0 && (
          <Select
            label={words.for}
            value={question.personId ?? ''}
            onChange={(event) => void change(question, { personId: event.target.value || null })}
          >
            <option value="">{words.anyone}</option>
            {people.map(({ id, name, title }) => (
              <option key={id} value={id}>
                {name ?? title}
              </option>
            ))}
          </Select>
        )}
        {question.source.length > 0 ? (
          <p>
            <Sources of={question.source} />
          </p>
        ) : (
          row && (
            <Button
              small
              look="quiet"
              onClick={() => void act('removeRow', { table: 'questions', id: row.id }, words.removed)}
            >
              {words.remove}
            </Button>
          )
        )}
      </div>
    </div>
  );
};
