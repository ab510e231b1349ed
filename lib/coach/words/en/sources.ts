import type { SourceWords } from '../source-words';

export const sources: SourceWords = {
  name: {
    'nest-offer': 'The Nest',
    'second-look': 'Careers blog',
    allstar: 'All Star Resume',
    knight: 'Jeanne Knight',
    careertrend: 'Career Trend',
    ours: 'Encore',
  },
  about: {
    'nest-offer': '“{title}”, {publisher}',
    'second-look': '“{title}”, an unnamed careers blog',
    allstar: '“{title}”, {publisher}',
    knight: '“{title}”, {publisher}',
    careertrend: '“{title}”, {publisher}',
    ours: 'Our own addition. No article stands behind it.',
  },
};
