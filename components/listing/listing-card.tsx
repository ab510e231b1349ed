import type { JobPosting } from '../../lib/model/job-posting';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Field } from '../look/field';
import { useWords } from '../words/words';

function payOf(posting: JobPosting, locale: string): string | null {
  const { salary } = posting;
  if (!salary || (salary.min === null && salary.max === null)) return null;
  const format = new Intl.NumberFormat(
    locale,
    salary.currency ? { style: 'currency', currency: salary.currency, maximumFractionDigits: 0 } : {},
  );
  const sums = [...new Set([salary.min, salary.max])]
    .filter((sum) => sum !== null)
    .map((sum) => format.format(sum));
  return [sums.join('–'), salary.period ? `/ ${salary.period}` : ''].filter(Boolean).join(' ');
}

/** A listing as it was read, with what is missing marked. */
export const ListingCard = ({ posting, requirements }: { posting: JobPosting; requirements: string[] }) => {
  const { listing, popup, frame } = useWords();
  const { locale } = useReader();
  const { act } = useAct();
  const where = [
    posting.locations.join(', '),
    posting.workplace ? listing.workplaces[posting.workplace] : null,
  ]
    .filter(Boolean)
    .join(', ');
  const lines: [string, string | null][] = [
    [listing.where, where || null],
    [listing.hours, posting.employmentType],
    [listing.pay, payOf(posting, locale)],
    [listing.posted, posting.datePosted ? wordDay(posting.datePosted, locale) : null],
    [listing.closes, posting.closesAt ? wordDay(posting.closesAt, locale) : null],
  ];
  const save = (applied: boolean) =>
    void act('saveListing', { posting, requirements, applied }, listing.saved);
  return (
    <Card label={frame.onThisPage}>
      <header>
        <Chip>{popup.listing}</Chip>
        <span className="small faint">{frame.onThisPage}</span>
      </header>
      <h1 className="heading gap-above">{posting.company ?? posting.title}</h1>
      {posting.company && <p className="soft">{posting.title}</p>}
      <dl className="fields">
        {lines.map(([label, value]) => (
          <Field key={label} label={label} isMissing={value === null}>
            {value ?? listing.missing}
          </Field>
        ))}
      </dl>
      <Buttons>
        <Button look="primary" onClick={() => save(false)}>
          {listing.save}
        </Button>
        <Button look="quiet" end onClick={() => save(true)}>
          {listing.applied}
        </Button>
      </Buttons>
    </Card>
  );
};
