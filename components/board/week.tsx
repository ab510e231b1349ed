import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { classNames } from '../look/class-names';
import { useEventWords } from './event-line';
import type { DeskEvent } from './events';
import { useBoardWords } from './words/board-words';

const mostDays = 4;
const mostLines = 3;

/** The next days that hold something, today first. */
export const Week = ({ events, today }: { events: DeskEvent[]; today: string }) => {
  const words = useBoardWords();
  const worded = useEventWords();
  const { locale } = useReader();
  const days = [...new Set(events.map(({ day }) => day))].slice(0, mostDays);
  return (
    <ul className="week">
      {days.map((day) => {
        const own = events.filter((event) => event.day === day);
        return (
          <li key={day}>
            <p className="label">
              {day === today ? words.today(wordDay(day, locale)) : wordDay(day, locale)}
            </p>
            {own.slice(0, mostLines).map((event) => {
              const { title, detail } = worded(event);
              return (
                <p key={event.id} className={classNames(event.press && `${event.press}-text`)}>
                  <a href={event.route}>{title}</a>
                  {detail && <span className="small soft">{detail}</span>}
                </p>
              );
            })}
            {own.length > mostLines && (
              <p className="small">
                <a href="#/agenda">{words.more(own.length - mostLines)}</a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};
