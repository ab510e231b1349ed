import { expect, it } from 'vitest';
import { likelyStory } from '../../components/listing/likely-story';
import { readPay, wordPay } from '../../components/listing/listing-fields';
import type { JobPosting } from '../../lib/model/job-posting';

const salary = (fields: Partial<NonNullable<JobPosting['salary']>>) => ({
  salary: { min: null, max: null, currency: null, period: null, ...fields },
});

it.each([
  ['52000–58000', 52000, 58000, null],
  ['€52,000 to €58,000', 52000, 58000, 'EUR'],
  ['52.000 EUR', 52000, 52000, 'EUR'],
  ["CHF 98'500", 98500, 98500, 'CHF'],
  ['20,50', 20.5, 20.5, null],
  ['58000-52000', 52000, 58000, null],
])('reads the pay typed as %s', (text, min, max, currency) => {
  expect(readPay(text, null)).toEqual({ min, max, currency, period: null });
});

it('reads no pay where there is no number, and keeps currency and period that stood there', () => {
  expect(readPay('by agreement', null)).toBeNull();
  expect(readPay('30', { min: 25, max: 25, currency: 'USD', period: 'hour' })).toEqual({
    min: 30,
    max: 30,
    currency: 'USD',
    period: 'hour',
  });
});

it('words the pay, and does not fall over a currency that is none', () => {
  const periods = { year: 'a year' };
  const words = (fields: Parameters<typeof salary>[0]) =>
    wordPay(salary(fields) as JobPosting, 'en-GB', periods);
  expect(words({ min: 52000, max: 58000, currency: 'EUR', period: 'year' })).toBe('€52,000–€58,000 a year');
  expect(words({ min: 20.5, max: 20.5, currency: 'EUR' })).toBe('€20.50');
  expect(words({ min: 20, currency: 'euros' })).toBe('20');
  expect(words({})).toBeNull();
});

const story = (title: string, tags: string[] = []) => ({
  id: title,
  title,
  tags,
  situation: '',
  task: '',
  action: '',
  result: '',
  updatedAt: '2026-03-01T09:00:00Z',
});

it('finds the story that shares the telling words of a requirement, tags before titles', () => {
  const stories = [story('The Rotterdam backlog', ['planning', 'sites']), story('Several nights')];
  expect(likelyStory('Plan service across several sites', stories)?.title).toBe('The Rotterdam backlog');
  expect(likelyStory('Dutch, spoken and written', stories)).toBeNull();
});
