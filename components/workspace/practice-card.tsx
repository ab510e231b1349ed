import { useState } from 'react';
import { type PracticeQuestion, practiceKinds, say } from '../../lib/coach';
import type { PracticeAnswer } from '../../lib/model/preparation';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { KeptText } from '../frame/kept-text';
import { useNow } from '../frame/now';
import { Sources } from '../frame/source';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { KeptRecordings } from './kept-recordings';
import { PracticeClock } from './practice-clock';
import { Recorder } from './recorder';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';

/** One question: said aloud against the clock, then judged by the reader alone. */
export const PracticeCard = ({
  workspace,
  question,
  onNext,
}: {
  workspace: Workspace;
  question: PracticeQuestion;
  onNext: () => void;
}) => {
  const words = useWorkspaceWords().practice;
  const { act } = useAct();
  const now = useNow();
  const coach = usePreparingWords();
  const worded = coach.practice[question.id.split(':')[0] ?? ''];
  const [seconds, setSeconds] = useState<number | null>(null);
  const [latest] = question.answers;
  const add = (row: Partial<PracticeAnswer>, done?: string) =>
    act(
      'addRow',
      {
        table: 'practiceAnswers',
        row: {
          applicationId: workspace.application.id,
          questionId: question.id,
          text: latest?.text ?? '',
          seconds: null,
          rating: null,
          recording: null,
          at: now,
          ...row,
        },
      },
      done,
    );
  const change = (id: string, patch: Partial<PracticeAnswer>, done?: string) =>
    act('editRow', { table: 'practiceAnswers', id, patch }, done);
  // Key words and a recording may come before the reader judges: then it is that try which is judged.
  const isOpen = latest !== undefined && latest.rating === null;
  const keepText = (text: string) => (latest ? change(latest.id, { text }) : add({ text }));
  const keepRecording = (recording: string) =>
    isOpen && latest.recording === null ? change(latest.id, { recording }) : add({ recording });
  const rate = async (rating: number) => {
    const tried = { rating, seconds, at: now };
    const kept = isOpen ? await change(latest.id, tried, words.rated) : await add(tried, words.rated);
    if (kept) onNext();
  };
  const sources = [...new Set([...practiceKinds[question.kind], ...question.source])];
  return (
    <Card label={words.title} className="practice">
      <header data-item={`practice:${question.id}`}>
        <Chip>{coach.practiceKind[question.kind]}</Chip>
        <span className="sources">
          <Sources of={sources} />
        </span>
      </header>
      <h2 className="heading">{say(worded?.ask ?? '', question.values)}</h2>
      <p className="soft">{worded?.tip}</p>
      <PracticeClock onStop={setSeconds} />
      <Recorder onKept={keepRecording} />
      <KeptText
        label={words.notes}
        rows={3}
        draftId={`practice:${workspace.application.id}:${question.id}`}
        kept={latest?.text ?? ''}
        onKeep={keepText}
      />
      <fieldset className="rate">
        <legend className="label">{words.rate}</legend>
        <Buttons>
          {words.ratings.map((name, index) => (
            <Button key={name} small onClick={() => void rate(index + 1)}>
              {name}
            </Button>
          ))}
          <Button small look="quiet" end onClick={onNext}>
            {words.next}
          </Button>
        </Buttons>
      </fieldset>
      <KeptRecordings answers={question.answers} />
    </Card>
  );
};
