import './board.css';
import { useState } from 'react';
import type { Stage } from '../../lib/model/application';
import { type BoardCard, readBoard } from '../../lib/store/reads/board';
import { readReminderData } from '../../lib/store/reads/reminder-data';
import { addDays, dayIn } from '../../lib/time/instant';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Button, Buttons } from '../look/button';
import { classNames } from '../look/class-names';
import { useWords } from '../words/words';
import { AddApplication } from './add-application';
import { type DeskEvent, deskEvents } from './events';
import { JobCard } from './job-card';
import { useDrop } from './use-drop';
import { Week } from './week';
import { useBoardWords } from './words/board-words';

const open: Stage[] = ['saved', 'applied', 'screening', 'interviewing', 'offer'];
const closed: Stage[] = ['accepted', 'declined', 'rejected', 'withdrawn', 'ghosted'];
const reach = { back: 16, ahead: 8 };

/** A conditional offer stands in the column of offers. */
const columnOf = (stage: Stage): Stage => (stage === 'conditional offer' ? 'offer' : stage);

type Move = (applicationId: string, to: Stage, isCarried?: boolean) => void;

const Column = ({
  stage,
  cards,
  pressing,
  move,
}: {
  stage: Stage;
  cards: BoardCard[];
  pressing: Map<string, DeskEvent>;
  move: Move;
}) => {
  const { stages } = useWords();
  const { isOver, target } = useDrop((id) => {
    // Dropped where it stands, a conditional offer stays one.
    if (!cards.some(({ application }) => application.id === id)) move(id, stage, true);
  });
  return (
    <section className={classNames('stage-column', isOver && 'over')} aria-label={stages[stage]} {...target}>
      <header>
        <h2 className="subheading">{stages[stage]}</h2>
        <span className="faint">{cards.length}</span>
      </header>
      {cards.map((card) => (
        <JobCard
          key={card.application.id}
          card={card}
          pressing={pressing.get(card.application.id) ?? null}
          move={(to) => move(card.application.id, to)}
        />
      ))}
    </section>
  );
};

/** This week, then all applications by stage. */
export const BoardPage = () => {
  const words = useDeskWords().board;
  const board = useBoardWords();
  const { stages } = useWords();
  const { timeZone } = useReader();
  const { act } = useAct();
  const now = useNow();
  const cards = useLive((db) => readBoard(db, now), [now]);
  const data = useLive((db) => readReminderData(db, now, reach), [now]);
  const [isAdding, setAdding] = useState(false);
  const [showsClosed, setShowsClosed] = useState(false);
  if (!cards || !data) return null;
  const today = dayIn(now, timeZone);
  const events = deskEvents(data, now, timeZone).filter(({ day }) => day <= addDays(today, 6));
  const pressing = new Map<string, DeskEvent>();
  for (const event of events)
    if (
      event.kind !== 'meeting' &&
      (event.press || event.kind === 'offer') &&
      !pressing.has(event.applicationId)
    )
      pressing.set(event.applicationId, event);
  const move: Move = (applicationId, to, isCarried = false) =>
    void act('setStage', { applicationId, stage: to, mailId: null, isCarried }, words.moved(stages[to]));
  const closedCards = cards.filter(({ stage }) => closed.includes(stage));
  const columns = showsClosed
    ? closed.filter((stage) => closedCards.some((card) => card.stage === stage))
    : open;
  const title = cards.length === 0 ? words.empty : events.length > 0 ? board.thisWeek : words.title;
  return (
    <>
      <div className="title">
        <h1 className="display">{title}</h1>
        <Buttons>
          {closedCards.length > 0 && (
            <Button look="quiet" aria-pressed={showsClosed} onClick={() => setShowsClosed(!showsClosed)}>
              {showsClosed ? words.hideClosed : words.closed(closedCards.length)}
            </Button>
          )}
          <Button look="primary" icon="add" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </Buttons>
      </div>
      {isAdding && <AddApplication onDone={() => setAdding(false)} />}
      {events.length > 0 && <Week events={events} today={today} />}
      {cards.length === 0 ? (
        <p className="soft">{words.emptyWhy}</p>
      ) : (
        <div className="board">
          {columns.map((stage) => (
            <Column
              key={stage}
              stage={stage}
              cards={cards.filter((card) => columnOf(card.stage) === stage)}
              pressing={pressing}
              move={move}
            />
          ))}
        </div>
      )}
    </>
  );
};
