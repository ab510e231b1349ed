import type { Stage } from '../../lib/model/application';
import type { BoardCard } from '../../lib/store/reads/board';
import { dayIn } from '../../lib/time/instant';
import { wordBoth, wordDay } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Icon } from '../look/icon';
import { useWords } from '../words/words';

const order: Stage[] = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'conditional offer',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
];

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
          <span>{`${rounds[interview.round ?? 'none']} ${both?.text ?? ''}`}</span>
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

/** One application; its stage is changed by the list below, with a keyboard as with a mouse. */
export const JobCard = ({ card }: { card: BoardCard }) => {
  const { application, stage, interview } = card;
  const words = useDeskWords().board;
  const { stages } = useWords();
  const { act } = useAct();
  const move = (to: Stage) =>
    void act('setStage', { applicationId: application.id, stage: to, mailId: null }, words.moved(stages[to]));
  return (
    <article className="card job">
      <h3 className="subheading">
        {interview ? <a href={`#/interviews/${interview.id}`}>{application.company}</a> : application.company}
      </h3>
      <p className="soft">{application.role ?? words.noRole}</p>
      <NextLine card={card} />
      <select
        className="move"
        aria-label={words.moveTo(application.company)}
        value={stage}
        onChange={(event) => move(event.target.value as Stage)}
      >
        {order.map((one) => (
          <option key={one} value={one}>
            {stages[one]}
          </option>
        ))}
      </select>
    </article>
  );
};
