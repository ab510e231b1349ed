import { partOf } from '../../lib/coach';
import type { Dossier } from '../../lib/store/reads/dossier';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { Guessed } from '../look/field';
import { useWords } from '../words/words';
import { useApplicationWords } from './words/application-words';

/** Who belongs to this application, and what they are in it. */
export const People = ({ people }: Pick<Dossier, 'people'>) => {
  const words = useApplicationWords();
  const { parts } = useWords();
  return (
    <Section title={words.people}>
      {people.length === 0 && <p className="soft">{words.nobody}</p>}
      <ul className="rows">
        {people.map((person) => {
          const { part, isGuess } = partOf(person);
          return (
            <li key={person.id} className="row person">
              <div>
                <p className="strong">{person.name ?? person.title}</p>
                <p className="small soft">
                  {[person.name ? person.title : null, person.email].filter(Boolean).join(', ')}
                </p>
              </div>
              <span className="small faint">
                {person.isContact ? words.contact : <Guessed isGuess={isGuess}>{parts[part]}</Guessed>}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

/** The mails that brought the news, newest first: what finds them again, not their text. */
export const Mails = ({ mails }: Pick<Dossier, 'mails'>) => {
  const words = useApplicationWords();
  const { locale, timeZone } = useReader();
  return (
    <Section title={words.mails}>
      {mails.length === 0 && <p className="soft">{words.noMail}</p>}
      <ul className="rows">
        {[...mails].reverse().map((mail) => (
          <li key={mail.id} className="row person">
            <div>
              <p className="quote">{mail.subject}</p>
              <p className="small faint">{mail.fromAddress}</p>
            </div>
            <span className="small faint">
              {mail.url && /^https:/.test(mail.url) ? (
                <a href={mail.url} target="_blank" rel="noreferrer">
                  {wordDay(mail.keptAt, locale, timeZone)}
                </a>
              ) : (
                wordDay(mail.keptAt, locale, timeZone)
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
