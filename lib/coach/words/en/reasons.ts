import { wordDay } from '../../../time/wording';
import { capital, count } from '../../say';
import type { ReasonWords } from '../reason-words';

export const reasons: ReasonWords = {
  heading: 'Why they may have called you back',
  title: {
    concern: 'To clear up one concern',
    finalists: 'To choose between finalists',
    culture: 'To see whether you fit in',
    agreement: 'To win over the rest of the team',
    confirm: 'To confirm a good first impression',
    tests: 'To look closer, perhaps with a test',
    details: 'To settle the details',
  },
  advice: {
    concern: 'Say it straight, and say all of it. Prepare one honest answer for each open point.',
    finalists: 'Two or three may be left. Go through what they ask for, and show a match for each point.',
    culture:
      'It is still an interview, and they are this friendly to everyone. Find out what traits they value.',
    agreement: 'Start from scratch with each of them. Assume that nobody has told them about you.',
    confirm: 'Keep to your main points. Say once more, clearly, how you fit.',
    tests: 'Expect tasks, scenarios or a test. Ask what kind, so that you can warm up.',
    details: 'Pay, leave, moving, training: know your lines before you go in.',
  },
  evidence: {
    'noted-concern': 'You noted a concern after the last round.',
    'mail-concern': 'The mail speaks of open points.',
    'reacted-badly': 'You noted a reaction that was not warm.',
    'one-topic': 'There is one meeting, on one topic.',
    'final-round': 'They call it the final round.',
    'mail-finalists': 'The mail speaks of a last step or a short list.',
    'decides-soon': ({ day }) => `They plan to decide by ${wordDay(String(day), 'en')}.`,
    'called-back': 'You were called back: few are.',
    meal: 'You are asked to a meal.',
    'mail-culture': 'The mail sounds like getting to know you.',
    'on-site': 'They ask you to come in.',
    'new-people': ({ fresh, all }) =>
      fresh === all
        ? all === 1
          ? 'You have not met this person yet.'
          : `All ${count(all, 'en')} people are new to you.`
        : `${capital(count(fresh, 'en'))} of the ${count(all, 'en')} people ${fresh === 1 ? 'is' : 'are'} new to you.`,
    'only-hr-so-far': 'So far you have only met HR.',
    'senior-people': '{name} is senior, and new to you.',
    panel: 'Several people sit in one meeting.',
    peers: ({ peers }) =>
      peers === 1
        ? 'One may be a future colleague.'
        : `${capital(count(peers, 'en'))} may be future colleagues.`,
    'mail-agreement': 'The mail speaks of more people who have a say.',
    'same-people': ({ all }) =>
      all === 1 ? 'You meet the same person again.' : 'You meet the same people again.',
    'short-slot': 'The slot is short: {minutes} minutes.',
    'test-set': 'The invitation names a test.',
    'mail-tests': 'The mail speaks of a task or a test.',
    'they-raised-money': 'They have raised pay themselves.',
    'mail-details': 'The mail speaks of terms.',
    'you-said-so': 'You said so.',
  },
  youSaidSo: { agree: 'Sounds right', disagree: 'Not this', again: 'Consider it again' },
};
