import { useState } from 'react';
import type { Stage } from '../../lib/model/application';
import { type BoardCard, readBoard } from '../../lib/store/reads/board';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { Button, Buttons } from '../look/button';
import { useWords } from '../words/words';
import { AddApplication } from './add-application';
import { JobCard } from './job-card';

const open: Stage[] = ['saved', 'applied', 'screening', 'interviewing', 'offer'];
const closed: Stage[] = ['accepted', 'declined', 'rejected', 'withdrawn', 'ghosted'];

/** A conditional offer stands in the column of offers. */
const columnOf = (stage: Stage): Stage => (stage === 'conditional offer' ? 'offer' : stage);

const Column = ({ stage, cards }: { stage: Stage; cards: BoardCard[] }) => {
  const { stages } = useWords();
  return (
    <section className="stage-column" aria-label={stages[stage]}>
      <header>
        <h2 className="subheading">{stages[stage]}</h2>
        <span className="faint">{cards.length}</span>
      </header>
      {cards.map((card) => (
        <JobCard key={card.application.id} card={card} />
      ))}
    </section>
  );
};

/** All applications by stage. */
export const BoardPage = () => {
  const words = useDeskWords().board;
  const now = useNow();
  const cards = useLive((db) => readBoard(db, now), [now]);
  const [isAdding, setAdding] = useState(false);
  const [showsClosed, setShowsClosed] = useState(false);
  if (!cards) return null;
  const closedCards = cards.filter(({ stage }) => closed.includes(stage));
  const columns = showsClosed
    ? closed.filter((stage) => closedCards.some((card) => card.stage === stage))
    : open;
  return (
    <>
      <div className="title">
        <h1 className="display">{cards.length === 0 ? words.empty : words.title}</h1>
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
      {cards.length === 0 ? (
        <p className="soft">{words.emptyWhy}</p>
      ) : (
        <div className="board">
          {columns.map((stage) => (
            <Column
              key={stage}
              stage={stage}
              cards={cards.filter((card) => columnOf(card.stage) === stage)}
            />
          ))}
        </div>
      )}
    </>
  );
};
