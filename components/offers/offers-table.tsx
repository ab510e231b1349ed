import type { CSSProperties } from 'react';
import type { Offer, OfferCondition } from '../../lib/model/offer';
import type { OfferTable } from '../../lib/store/reads/offers';
import { fitQuestions, Score } from '../debrief/score';
import { useDebriefWords } from '../debrief/words/debrief-words';
import { useAct } from '../frame/act';
import { Sources } from '../frame/source';
import { ConditionCell } from './condition-cell';
import { EditCell } from './edit-cell';
import { AnswerCell, WrittenCell } from './offer-foot';
import { OfferHead } from './offer-head';
import { TermRows } from './term-rows';
import { useOfferWords } from './words/offer-words';

const conditions: OfferCondition['what'][] = [
  'background check',
  'drug screening',
  'licences and credentials',
  'references',
];
/** Offers beside each other, and beside what the reader will not go below. */
export const OffersTable = ({ table: { columns, lines }, today }: { table: OfferTable; today: string }) => {
  const words = useOfferWords();
  const debrief = useDebriefWords();
  const { act } = useAct();
  const write = (offer: Offer, patch: Partial<Offer>) =>
    void act('editRow', { table: 'offers', id: offer.id, patch }, words.noted);
  const all = columns.length + 2;
  return (
    <section className="offers-scroll" aria-label={words.title(columns.length, 0)}>
      <table className="table offers" style={{ '--columns': columns.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            <td className="faint small">{words.yourLine}</td>
            {columns.map((column) => (
              <td key={column.application.id}>
                <OfferHead column={column} today={today} />
              </td>
            ))}
          </tr>
        </thead>
        <TermRows columns={columns} lines={lines} />
        <tbody>
          <tr>
            <th colSpan={all} scope="colgroup">
              {words.clear} <Sources of={['nest-offer']} />
              <p className="small faint">{words.clearWhy}</p>
            </th>
          </tr>
          {conditions.map((what) => (
            <tr key={what}>
              <th scope="row">{words.conditions[what]}</th>
              <td>{what === 'references' && <Sources of={['ours']} />}</td>
              {columns.map((column) => (
                <td key={column.application.id}>
                  <ConditionCell column={column} what={what} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.written}</th>
            <td />
            {columns.map((column) => (
              <td key={column.application.id}>
                <WrittenCell column={column} />
              </td>
            ))}
          </tr>
        </tbody>
        <tbody>
          <tr>
            <th colSpan={all} scope="colgroup">
              {words.fit} <Sources of={['knight', 'allstar']} />
            </th>
          </tr>
          {fitQuestions.map((question) => (
            <tr key={question}>
              <th scope="row">{debrief.fit[question]}</th>
              <td />
              {columns.map(({ application, scores }) => (
                <td key={application.id}>
                  <Score
                    applicationId={application.id}
                    interviewId={null}
                    question={question}
                    scores={scores}
                    company={application.company}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.inYourWords}</th>
            <td />
            {columns.map(({ application, offer }) => (
              <td key={application.id}>
                {offer && (
                  <EditCell
                    value={offer.words}
                    label={words.edit(words.inYourWords, application.company)}
                    add={words.add}
                    isOwnWords
                    keep={(text) => write(offer, { words: text })}
                  />
                )}
              </td>
            ))}
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td />
            {columns.map((column) => (
              <td key={column.application.id}>
                <AnswerCell column={column} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
