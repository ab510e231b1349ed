import { type ListedInterview, readInterviews } from '../../lib/store/reads/interviews';
import { wordBoth } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { useWords } from '../words/words';

const Line = ({ listed: { interview, application, meeting } }: { listed: ListedInterview }) => {
  const { rounds } = useWords();
  const words = useDeskWords().workspace;
  const { timeZone, locale } = useReader();
  const when = meeting ? wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.text : null;
  return (
    <li className="row person listed">
      <div>
        <p className="strong">
          <a href={`#/interviews/${interview.id}`}>{application.company}</a>
        </p>
        <p className="soft">
          {rounds[interview.round ?? 'none']}
          {application.role ? `, ${application.role}` : ''}
        </p>
      </div>
      <span className="small soft">
        {interview.state === 'cancelled' ? words.calledOff : (when ?? words.arranging)}
      </span>
    </li>
  );
};

/** Every interview, those ahead first. */
export const InterviewsPage = () => {
  const words = useDeskWords().interviews;
  const now = useNow();
  const all = useLive((db) => readInterviews(db), []);
  if (!all) return null;
  const isAhead = ({ interview, meeting }: ListedInterview) =>
    interview.state === 'arranging' ||
    (interview.state === 'planned' &&
      (meeting?.startsAt ?? `${meeting?.wallTime ?? ''}`) >= now.slice(0, 16));
  const groups = [
    { title: words.ahead, list: all.filter(isAhead) },
    { title: words.past, list: all.filter((one) => !isAhead(one)) },
  ];
  return (
    <>
      <div className="title">
        <h1 className="display">{all.length === 0 ? words.empty : words.title}</h1>
      </div>
      <div className="pane">
        {groups.map(
          ({ title, list }) =>
            list.length > 0 && (
              <Section key={title} title={title}>
                <ul className="rows">
                  {list.map((listed) => (
                    <Line key={listed.interview.id} listed={listed} />
                  ))}
                </ul>
              </Section>
            ),
        )}
      </div>
    </>
  );
};
