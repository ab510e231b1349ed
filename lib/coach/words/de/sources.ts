import type { SourceWords } from '../source-words';

export const sources: SourceWords = {
  name: {
    'nest-offer': 'The Nest',
    'second-look': 'Karriereblog',
    allstar: 'All Star Resume',
    knight: 'Jeanne Knight',
    careertrend: 'Career Trend',
    ours: 'Encore',
  },
  about: {
    'nest-offer': '„{title}“, {publisher}',
    'second-look': '„{title}“, ein Karriereblog ohne Namen',
    allstar: '„{title}“, {publisher}',
    knight: '„{title}“, Jeanne Knight, Karriereberaterin',
    careertrend: '„{title}“, {publisher}',
    ours: 'Von uns selbst. Dahinter steht kein Artikel.',
  },
};
