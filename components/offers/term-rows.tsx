import { isBelowLine, offerTerms } from '../../lib/coach';
import type { NonNegotiable, Offer } from '../../lib/model/offer';
import type { OfferTable } from '../../lib/store/reads/offers';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { EditCell } from './edit-cell';
import { useOfferWords } from './words/offer-words';

type Term = (typeof offerTerms)[number] | 'startsOn' | 'decideBy';
const terms: Term[] = [...offerTerms, 'startsOn', 'decideBy'];
/** The topic of the reader's line for a term; no line is drawn for the day to decide. */
const topics: Partial<Record<Term, NonNegotiable['topic']>> = {
  pay: 'pay',
  leave: 'leave',
  fromHome: 'from home',
  benefits: 'benefits',
  relocation: 'relocation',
  training: 'training',
  startsOn: 'start',
};

/** Term by term: the reader's line, and what each offer says. */
export const TermRows = ({ columns, lines }: Pick<OfferTable, 'columns' | 'lines'>) => {
  const words = useOfferWords();
  const { locale } = useReader();
  const { act } = useAct();
  const lineOf = (term: Term) => lines.find(({ topic }) => topic === topics[term]) ?? null;
  const draw = (term: Term, line: string | null) => {
    const row = lineOf(term);
    if (row && line === null)
      return void act('removeRow', { table: 'nonNegotiables', id: row.id }, words.noted);
    if (row)
      return void act('editRow', { table: 'nonNegotiables', id: row.id, patch: { line } }, words.noted);
    const topic = topics[term];
    void act('addRow', { table: 'nonNegotiables', row: { id: `line-${topic}`, topic, line } }, words.noted);
  };
  const write = (offer: Offer, patch: Partial<Offer>) =>
    void act('editRow', { table: 'offers', id: offer.id, patch }, words.noted);
  return (
    <tbody>
      {terms.map((term) => (
        <tr key={term}>
          <th scope="row">{words.terms[term]}</th>
          <td className="soft">
            {topics[term] && (
              <EditCell
                value={lineOf(term)?.line ?? null}
                label={words.edit(words.terms[term], words.yourLine)}
                add={words.add}
                keep={(line) => draw(term, line)}
              />
            )}
          </td>
          {columns.map(({ application, offer }) => {
            const value = offer?.[term] ?? null;
            const isDay = term === 'startsOn' || term === 'decideBy';
            return (
              <td key={application.id}>
                {offer && (
                  <EditCell
                    value={value}
                    shown={isDay && value ? wordDay(value, locale) : value}
                    label={words.edit(words.terms[term], application.company)}
                    add={words.add}
                    isDay={isDay}
                    isStrong={term === 'pay'}
                    isBelow={!isDay && isBelowLine(value, lineOf(term)?.line ?? null)}
                    below={words.below}
                    keep={(text) => write(offer, { [term]: text })}
                  />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
};
