import { schedule } from '../../words/schedule';
import type { Token } from './token';

/** “20, 21 e 23 de outubro”: the days before the last are of its month. */
export function daysBefore(text: string, date: Extract<Token, { kind: 'date' }>): Token[] {
  if (date.isNumeric) return [];
  const list = schedule.dayList.exec(
    text.slice(Math.max(0, date.at - 60), date.at).replace(/(?:the |den |le |el |il )$/i, ''),
  )?.[1];
  if (!list) return [];
  const start = text.lastIndexOf(list, date.at);
  return [...list.matchAll(/(\d{1,2})(?:st|nd|rd|th|\.|er)?/g)].flatMap(
    ({ 0: said, 1: number, index }): Token[] => {
      const day = Number(number);
      const at = start + index;
      return day >= 1 && day <= 31 ? [{ ...date, at, end: at + said.length, day, lastDay: undefined }] : [];
    },
  );
}
