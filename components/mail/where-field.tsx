import type { InvitationEdits } from '../../lib/commands/edits';
import type { Reading } from '../../lib/model/reading';
import type { InterviewKind } from '../../lib/model/understanding';
import { Field } from '../look/field';
import { Input, Select } from '../look/input';
import { Note } from '../look/note';
import { useWords } from '../words/words';
import { EditField } from './edit-field';
import { quoteFor } from './quote-for';
import type { Shown } from './shown';

const kindsInOrder = ['phone', 'video', 'onsite', 'panel', 'meal', 'test'] as const;

/** A link as people read it: its host, or the whole of it where it is none. Only a page can be opened. */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : link);
const isPage = (link: string): boolean => /^https?:/.test(link) && URL.canParse(link);

/** How and where it is held; a link that can be followed. */
export const WhereField = ({
  reading,
  shown,
  onChange,
  isEditing,
  onEdit,
}: {
  reading: Reading;
  shown: Shown;
  onChange: (patch: InvitationEdits) => void;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}) => {
  const { mail, kinds } = useWords();
  const text = (value: string) => value.trim().slice(0, 500) || null;
  if (isEditing) {
    return (
      <EditField label={mail.where}>
        <div className="form">
          <Select
            label={mail.kind}
            value={shown.kind ?? ''}
            onChange={(event) => onChange({ kind: (event.target.value || null) as InterviewKind | null })}
          >
            <option value="">{kinds.none}</option>
            {kindsInOrder.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </Select>
          <Input
            label={mail.place}
            defaultValue={shown.place ?? ''}
            maxLength={500}
            onChange={(event) => onChange({ place: text(event.target.value) })}
          />
          <Input
            label={mail.link}
            type="url"
            defaultValue={shown.link ?? ''}
            maxLength={2000}
            onChange={(event) => onChange({ link: event.target.value.trim() || null })}
          />
          <Input
            label={mail.phone}
            type="tel"
            defaultValue={shown.phone ?? ''}
            maxLength={100}
            onChange={(event) => onChange({ phone: text(event.target.value) })}
          />
        </div>
      </EditField>
    );
  }
  const { link, schedulingLink } = shown;
  const where = [shown.kind ? kinds[shown.kind] : null, shown.place, link ? null : shown.phone];
  const words = where.filter(Boolean).join(', ');
  const isDoubted = reading.understanding.doubts.some(({ reason }) => reason === 'link not trusted');
  return (
    <Field
      label={mail.where}
      quote={quoteFor(reading, link ? 'link' : 'place', 'place', 'phone', 'kind')}
      wordsLabel={mail.wordsFrom(mail.where)}
      isMissing={!words && !link && !schedulingLink}
      onEdit={{ label: mail.edit(mail.where), press: () => onEdit(true) }}
      after={
        <>
          {link && (
            <span>
              {words && ', '}
              {isPage(link) ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {hostOf(link)}
                </a>
              ) : (
                link
              )}
            </span>
          )}
          {schedulingLink && isPage(schedulingLink) && shown.meetings.length === 0 && (
            <span className="a-line">
              {mail.youChoose}{' '}
              <a href={schedulingLink} target="_blank" rel="noreferrer">
                {hostOf(schedulingLink)}
              </a>
            </span>
          )}
        </>
      }
      note={
        isDoubted && (
          <Note>
            <p>{mail.doubts['link not trusted']}</p>
          </Note>
        )
      }
    >
      {words || (link || schedulingLink ? '' : mail.notSaid)}
    </Field>
  );
};
