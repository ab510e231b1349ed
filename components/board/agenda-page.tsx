import './board.css';
import { readReminderData } from '../../lib/store/reads/reminder-data';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { classNames } from '../look/class-names';
import { Icon, type IconName } from '../look/icon';
import { useEventWords } from './event-line';
import { type DeskEvent, deskEvents } from './events';
import { useBoardWords } from './words/board-words';

/** How far the agenda looks, in days. */
const reach = { back: 20, ahead: 180 };

const icons: Record<DeskEvent['kind'], IconName> = {
  meeting: 'calendar',
  letter: 'mail',
  offer: 'clock',
  decision: 'question',
};

/** What is ahead, day by day. */
export const AgendaPage = () => {
  const words = useBoardWords();
  const worded = useEventWords();
  const { locale, timeZone } = useReader();
  const now = useNow();
  const data = useLive((db) => readReminderData(db, now, reach), [now]);
  if (!data) return null;
  const today = dayIn(now, timeZone);
  const events = deskEvents(data, now, timeZone);
  const days = [...new Set(events.map(({ day }) => day))];
  return (
    <>
      <div className="title">
        <div>
          <h1 className="display">{days.length === 0 ? words.nothingAhead : words.agenda}</h1>
          {days.length === 0 && <p className="soft">{words.nothingWhy}</p>}
        </div>
      </div>
      <div className="pane agenda">
        {days.map((day) => (
          <Section key={day} title={day === today ? words.today(wordDay(day, locale)) : wordDay(day, locale)}>
            <ul className="rows">
              {events
                .filter((event) => event.day === day)
                .map((event) => {
                  const { title, detail } = worded(event);
                  return (
                    <li key={event.id} className="row">
                      <Icon name={icons[event.kind]} />
                      <div>
                        <p className="strong">
                          <a href={event.route}>{title}</a>
                        </p>
                        <p className={classNames('small', event.press ? `${event.press}-text` : 'soft')}>
                          {detail}
                        </p>
                      </div>
                      <a className="small faint" href={`#/applications/${event.applicationId}`}>
                        {event.company}
                      </a>
                    </li>
                  );
                })}
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
};
