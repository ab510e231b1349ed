import type { Stage } from '../../lib/model/application';
import type { BoardCard } from '../../lib/store/reads/board';
import { dayIn } from '../../lib/time/instant';
import { wordBoth, wordDay, wordTime } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useReader } from '../frame/reader';
import { classNames } from '../look/class-names';
import { Icon } from '../look/icon';
import { useWords } from '../words/words';
import type { DeskEvent } from './events';
import { StageOptions } from './stage-options';
import { useCarried } from './use-drop';
import { useBoardWords } from './words/board-words';

/** A letter or an answer that presses more than what comes next. */
const PressingLine = ({ event }: { event: DeskEvent }) => {
  const words = useBoardWords();
  const { locale, timeZone } = useReader();
  const when = event.at
    ? `${wordDay(event.at, locale, timeZone)}, ${wordTime(event.at, locale, timeZone)}`
    : wordDay(event.day, locale);
  const name = event.kind === 'letter' ? (event.name ?? words.someone) : '';
  const text =
    event.kind === 'letter'
      ? event.press === 'late'
        ? words.thankLate(name, when)
        : words.thankDue(name, when)
      : event.kind === 'decision'
        ? words.followUp
        : words.decideBy(when);
  return (
    <p className={classNames('next', event.press && `${event.press}-text`)}>
      <Icon name={event.kind === 'decision' ? 'mail' : 'clock'} />
      <span>{text}</span>
    </p>
  );
};

const NextLine = ({ card: { meeting, interview, since } }: { card: BoardCard }) => {
  const words = useDeskWords().board;
  const { rounds } = useWords();
  const { timeZone, locale } = useReader();
  if (meeting && interview) {
    const both = wordBoth({ ...meeting, minutes: null }, timeZone, locale);
    const isOpen = meeting.startsAt === null && meeting.wallTime?.includes('T');
    return (
      <>
        <p className="next">
          <Icon name="calendar" />
          <span>
            {rounds[interview.round ?? 'none']} {both?.there}
            {both?.mine && (
              <>
                {' · '}
                <span className="nowrap">{both.mine}</span>
              </>
            )}
          </span>
        </p>
        {isOpen && (
          <p className="next">
            <Icon name="question" />
            <span>{words.zoneOpen}</span>
          </p>
        )}
      </>
    );
  }
  return since ? (
    <p className="next">
      <Icon name="clock" />
      <span>{words.sent(wordDay(dayIn(since, timeZone), locale))}</span>
    </p>
  ) : null;
};

/** One application: carried to another stage with the mouse, or moved by the list below with a keyboard. */
export const JobCard = ({
  card,
  pressing,
  move,
}: {
  card: BoardCard;
  pressing: DeskEvent | null;
  move: (to: Stage) => void;
}) => {
  const { application, stage, interview, meeting } = card;
  const words = useDeskWords().board;
  const board = useBoardWords();
  const { isHeld, carried } = useCarried(application.id);
  const own = `#/applications/${application.id}`;
  const role = application.role ?? words.noRole;
  return (
    <article className={classNames('card job', isHeld && 'held')} {...carried}>
      <h3 className="subheading" id={`job-${application.id}`}>
        <a href={interview ? `#/interviews/${interview.id}` : own}>{application.company}</a>
      </h3>
      <p className="soft">{stage === 'conditional offer' ? `${role}, ${board.conditional}` : role}</p>
      {(meeting || !pressing) && <NextLine card={card} />}
      {pressing && <PressingLine event={pressing} />}
      <div className="card-foot">
        <select
          className="move"
          aria-label={words.moveTo(application.company)}
          value={stage}
          onChange={(event) => move(event.target.value as Stage)}
        >
          <StageOptions />
        </select>
        <a className="rounds-link" href={own} aria-describedby={`job-${application.id}`}>
          {board.all}
        </a>
      </div>
    </article>
  );
};
