import { count } from '../../say';
import type { PlanWords } from '../plan-words';

export const plan: PlanWords = {
  heading: 'Your plan',
  ready: '{done} of {all} ready',
  step: {
    'answer-invitation': {
      title: ({ slots }) => (Number(slots) > 0 ? 'Choose one of their times' : 'Answer the invitation'),
      why: 'They wait for your word',
    },
    'ask-zone': { title: 'Settle which time zone they mean', why: 'The mail does not say' },
    'answer-concern': { title: 'Write one honest answer: “{concern}”', why: 'Open since the last round' },
    'try-call': {
      title: 'Try camera and link, eat something, fill a glass of water',
      why: 'So that the first minute is calm',
    },
    'plan-way': {
      title: ({ place }) => (place ? 'Look up the way to {place}' : 'Look up the way'),
      why: 'Plan to be there ten minutes early',
    },
    'quiet-phone': { title: 'Find a quiet place and charge the phone', why: 'Notes and water beside you' },
    'ask-schedule': { title: 'Ask whom you will meet, names and titles', why: 'A mail is ready to send' },
    'choose-questions': {
      title: 'Choose your questions, one for each person',
      why: 'Their answers help you decide too',
    },
    'review-notes': {
      title: 'Read your notes from the last round',
      why: 'What they told you is your best source',
    },
    'recall-round': {
      title: 'Write down what you remember of the last round',
      why: 'Ten minutes now save an hour later',
    },
    'find-story': { title: 'Find a story for “{requirement}”', why: 'No story proves it yet' },
    'match-points': {
      title: ({ known }) =>
        Number(known) > 0
          ? 'Go through what they ask for, point by point'
          : 'List the five things this job asks for',
      why: 'Show a match for each',
    },
    'start-fresh': { title: 'Say in two sentences who you are', why: 'New people know nothing about you' },
    'say-aloud': {
      title: 'Say your stories aloud, two minutes each',
      why: 'Short and clear comes from saying it',
    },
    'read-up': { title: 'Read up on {company}', why: 'Products, rivals, what troubles them' },
    'look-up-people': {
      title: ({ more }) =>
        Number(more) > 0 ? `Look up {names} and ${count(more, 'en')} more` : 'Look up {names}',
      why: 'What they do, and what they may care about',
    },
    'deep-answers': {
      title: 'Answer the three deep questions',
      why: 'What you learned, how you would start, why them',
    },
    'know-lines': {
      title: 'Decide what is not up for discussion: pay, leave, start',
      why: 'Easier at home than at the table',
    },
    'know-culture': { title: 'Name three traits they value', why: 'Have an example of yours for each' },
    'key-points': { title: 'Write your three main points', why: 'They liked something: say it again' },
    'warm-up-test': { title: 'Warm up with one sample task', why: 'So that the form is not new' },
    'four-questions': {
      title: 'Check yourself against their four questions',
      why: 'Each person in the room has them',
    },
    'table-manners': {
      title: 'Pick something easy to eat and to talk over',
      why: 'A meal is an interview too',
    },
    'long-day': { title: 'Pack water, a snack and a spare shirt', why: 'It is a long day' },
    'link-background': {
      title: 'Tie one thing you did to one of their troubles',
      why: 'It shows that you listened',
    },
    'ask-material': { title: 'Ask your contact for something to read', why: 'A mail is ready to send' },
  },
  fourHeading: 'They ask themselves',
  four: {
    'can-do': { title: 'Can you do the job?', tip: 'Name one thing you did that this job needs.' },
    'fits-culture': { title: 'Do you fit in here?', tip: 'Say what made a team good for you.' },
    'work-with': { title: 'Do we want to work with you?', tip: 'Be easy to talk with. Ask about their day.' },
    'can-manage': {
      title: 'Can I manage you?',
      tip: 'Name a time you changed course because a manager asked you to.',
    },
  },
};
