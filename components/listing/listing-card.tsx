import { useState } from 'react';
import type { JobPosting } from '../../lib/model/job-posting';
import type { KnownApplication } from '../../lib/store/reads/known-company';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { openDashboard } from '../frame/top-bar';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Field } from '../look/field';
import { EditLine } from '../mail/edit-line';
import { useWords } from '../words/words';
import { type ListingLine, listingLines } from './listing-lines';

/** A listing as it was read, with what is missing marked and every line editable before it is kept. */
export const ListingCard = ({
  posting: asRead,
  requirements,
  kept,
}: {
  posting: JobPosting;
  requirements: string[];
  /** The application this very listing was kept as. */
  kept: KnownApplication | null;
}) => {
  const { listing, popup, frame, mail } = useWords();
  const { locale } = useReader();
  const { act } = useAct();
  const [changed, setChanged] = useState<Partial<JobPosting>>({});
  const [open, setOpen] = useState<string[]>([]);
  const posting = { ...asRead, ...changed };
  const lines = listingLines(posting, useWords(), locale);
  const edit = (id: string) => setOpen([...open, id]);
  const editor = ({ id, label, value, read }: ListingLine) => (
    <EditLine
      key={id}
      label={label}
      type={id === 'closes' ? 'date' : 'text'}
      value={id === 'closes' ? posting.closesAt : value}
      isFocused={open.length === 1}
      onDone={(text, isLeft) => {
        if (text !== value && read) setChanged({ ...changed, ...read(text) });
        if (isLeft) setOpen(open.filter((one) => one !== id));
      }}
    />
  );
  const [company, title, ...fields] = lines;
  const head = (line: ListingLine | undefined) =>
    line && open.includes(line.id) ? (
      editor(line)
    ) : (
      <button
        type="button"
        className="edits"
        title={mail.edit(line?.label ?? '')}
        onClick={() => edit(line?.id ?? '')}
      >
        {line?.value ?? listing.missing}
      </button>
    );
  const save = (applied: boolean) =>
    void act('saveListing', { posting, requirements, applied }, listing.saved);
  const place = kept?.interviewId ? `#/interviews/${kept.interviewId}` : '#/board';
  return (
    <Card label={frame.onThisPage}>
      <header>
        <Buttons>
          <Chip>{popup.listing}</Chip>
          {kept && <Chip tone="accent">{listing.saved}</Chip>}
        </Buttons>
        <span className="small faint">{frame.onThisPage}</span>
      </header>
      <h1 className="heading gap-above">
        {head(posting.company === null && !open.includes('company') ? title : company)}
      </h1>
      {(posting.company !== null || open.includes('company')) && <div className="soft">{head(title)}</div>}
      <dl className="fields">
        {fields.map((line) =>
          open.includes(line.id) ? (
            <div key={line.id} className="field wide">
              <dd>{editor(line)}</dd>
            </div>
          ) : (
            <Field
              key={line.id}
              label={line.label}
              isMissing={line.value === null}
              onAdd={
                line.value === null && line.read
                  ? { label: listing.add(line.label), press: () => edit(line.id) }
                  : undefined
              }
              onEdit={line.read ? { label: mail.edit(line.label), press: () => edit(line.id) } : undefined}
            >
              {line.value ?? listing.missing}
            </Field>
          ),
        )}
      </dl>
      <Buttons>
        {kept ? (
          <Button onClick={() => openDashboard(place)}>{listing.openSaved}</Button>
        ) : (
          <Button look="primary" onClick={() => save(false)}>
            {listing.save}
          </Button>
        )}
        {!kept && (
          <Button
            onClick={() =>
              setOpen(open.length > 0 ? [] : lines.filter(({ read }) => read).map(({ id }) => id))
            }
          >
            {open.length > 0 ? mail.done : mail.editAll}
          </Button>
        )}
        {(!kept || kept.stage === 'saved') && (
          <Button look="quiet" end onClick={() => save(true)}>
            {listing.applied}
          </Button>
        )}
      </Buttons>
    </Card>
  );
};
