import type { JobPosting, Salary, Workplace } from '../model/job-posting';
import { dayOf, employmentTypeOf } from './day-and-type';
import { placeOf } from './schema-place';
import { isThing, line, listOf, nameOf, type Thing } from './schema-values';
import { sumInWords } from './sum';
import { wordsOfHtml } from './words-of-html';

const periodNames: Record<string, NonNullable<Salary['period']>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  annual: 'year',
  yearly: 'year',
  hourly: 'hour',
  monthly: 'month',
};

function sumOf(value: unknown): number | null {
  if (typeof value === 'string') return sumInWords(value);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

function salaryOf(value: unknown): Salary | null {
  const base = listOf(value)[0];
  if (!isThing(base)) return null;
  const inner = isThing(base.value) ? base.value : base;
  const min = sumOf(inner.minValue) ?? sumOf(inner.value);
  const max = sumOf(inner.maxValue) ?? sumOf(inner.value);
  if (min === null && max === null) return null;
  const unit = String(inner.unitText ?? base.unitText ?? '').toLowerCase();
  return {
    min: min ?? max,
    max: max ?? min,
    currency: line(base.currency ?? inner.currency),
    period: periodNames[unit] ?? null,
  };
}

function remote(thing: Thing): Workplace | null {
  return listOf(thing.jobLocationType).some((type) => /telecommute/i.test(String(type))) ? 'remote' : null;
}

/** A machine’s own key is no number that a mail would ever name. */
const requisitionOf = (id: string | null): string | null => (id && /^[0-9a-f-]{28,}$/i.test(id) ? null : id);

/** A schema.org JobPosting as a listing; null where it has not even a title. Company and place may be missing. */
export function postingOfThing(thing: Thing, url: string): JobPosting | null {
  const title = line(thing.title) ?? line(thing.name);
  if (!title) return null;
  const places = listOf(thing.jobLocation)
    .map(placeOf)
    .filter((place) => place !== null);
  const regions = listOf(thing.applicantLocationRequirements)
    .flatMap((area) => (isThing(area) ? listOf(area.name).map((name) => line(name)) : [line(area)]))
    .filter((name) => name !== null);
  const locations = [...new Set(places.length > 0 ? places : regions)].slice(0, 50);
  const pieces = [thing.description, thing.responsibilities, thing.qualifications, thing.skills]
    .flatMap(listOf)
    .filter((piece): piece is string => typeof piece === 'string')
    .map(wordsOfHtml);
  const description = pieces
    .filter(
      (piece, index) =>
        piece !== '' && !pieces.slice(0, index).some((earlier) => earlier.includes(piece.slice(0, 200))),
    )
    .join('\n\n');
  const identifier = listOf(thing.identifier)[0];
  return {
    board: 'schema.org',
    title,
    company: nameOf(thing.hiringOrganization),
    locations,
    workplace: remote(thing),
    employmentType: employmentTypeOf(listOf(thing.employmentType).map(String).join(', ') || null),
    salary: salaryOf(thing.baseSalary),
    datePosted: dayOf(thing.datePosted),
    closesAt: dayOf(thing.validThrough),
    requisitionId: requisitionOf(isThing(identifier) ? line(identifier.value) : line(identifier)),
    description: description === '' ? null : description.slice(0, 200_000),
    url: url.slice(0, 4_000),
  };
}
