import type { SourceId } from '../model/plan';

/** Where a piece of advice comes from. The name that is shown beside it is worded in `words/<language>/sources`. */
export type Source = { title: string | null; publisher: string; link: string | null };

/** The five articles behind the coach, and our own additions. A link stands only where the article was found again (2026-11). */
export const sources: Record<SourceId, Source> = {
  'nest-offer': {
    title: 'Do Employers Offer a Job at the Second Interview?',
    publisher: 'The Nest',
    link: 'https://woman.thenest.com/employers-offer-job-second-interview-18476.html',
  },
  'second-look': {
    title: 'What are Employers Looking for at the Second Interview?',
    publisher: 'an unnamed careers blog',
    link: null,
  },
  allstar: { title: 'Second Interviews', publisher: 'All Star Resume', link: null },
  knight: {
    title: 'Turning a Second Interview into a Job Offer',
    publisher: 'Jeanne Knight, career coach',
    link: null,
  },
  careertrend: {
    title: 'Reasons for a Second Interview',
    publisher: 'Career Trend',
    link: 'https://careertrend.com/reasons-second-interview-10629.html',
  },
  ours: { title: null, publisher: 'Encore', link: null },
};
