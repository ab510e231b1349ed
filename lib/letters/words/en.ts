import type { ThankYouWords } from './letter-words';

export const en: ThankYouWords = {
  subject: ['Thank you for {talk}', 'With thanks for {talk}', '{Talk}: thank you', 'After {talk}'],
  talk: { phone: 'our call', video: 'our call', meal: 'our meal together', other: 'our conversation' },
  talkOn: '{talk} on {day}',
  greet: {
    brief: { byFirstName: true, words: 'Hello {name},' },
    warm: { byFirstName: true, words: 'Dear {name},' },
    formal: { byFirstName: false, words: 'Dear {name},' },
  },
  thanks: {
    brief: [
      'Thank you for {talk}.',
      'Many thanks for {talk}.',
      'I enjoyed {talk}: thank you.',
      'A short note of thanks for {talk}.',
      'Thank you for making time for {talk}.',
    ],
    warm: [
      'Thank you for {talk}. I came away with a clear picture of the work.',
      'Thank you for your time and for {talk}. It was a pleasure to speak with you.',
      'I want to thank you for {talk}. I have gone back to it in my mind since.',
      'It was good to talk with you. Thank you for {talk} and for your openness.',
      'Thank you for {talk}. It was well worth the time.',
      'I am grateful for {talk}. It told me much that no posting could.',
    ],
    formal: [
      'I would like to thank you for {talk} and for the time you gave me.',
      'Please accept my thanks for {talk}. I valued the exchange.',
      'Thank you for receiving me. I appreciated {talk} and the thought you gave to it.',
      'I am writing to thank you for {talk}, which I found most helpful.',
      'Allow me to thank you for {talk}. It gave me a fuller view of the position.',
    ],
  },
  topic: [
    'What stayed with me is what you said about {topic}.',
    'I have kept thinking about {topic} since we spoke.',
    'I was glad that we came to speak about {topic}.',
    'Our talk about {topic} was the part I valued most.',
    'When we spoke about {topic}, I could picture the work ahead.',
    'I took a good deal from what we said about {topic}.',
  ],
  second: [
    'I also have {topic} in mind.',
    'I keep thinking about {topic} as well.',
    'I was just as interested in {topic}.',
    'And I have not forgotten {topic}.',
  ],
  wish: [
    'You told me what you look for: {wish}.',
    'I noted what matters to you: {wish}.',
    'I have thought about what you look for: {wish}.',
  ],
  told: [
    'You told me that {told}; I have kept that in mind.',
    'I remember well that you said: {told}.',
    'You mentioned that {told}, and it stayed with me.',
  ],
  said: [
    'One thing I wrote down afterwards: {said}',
    'This is the line I kept from our talk: {said}',
    'In my notes there is one line I come back to: {said}',
    'What I took home with me, in a few words: {said}',
  ],
  promised: [
    'I have not forgotten what I promised you: {topic}.',
    'My promise to you stands: {topic}.',
    'One thing is still mine to do, as I promised you: {topic}.',
  ],
  strengths: {
    HR: [
      'For the people I would join, I would bring this: {strengths}.',
      'What I would bring to the house, in short: {strengths}.',
      'What colleagues could count on from the start: {strengths}.',
    ],
    supervisor: [
      'This is what I could take off your shoulders: {strengths}.',
      'In the daily work with you, I would rely on this: {strengths}.',
      'What you could count on from me: {strengths}.',
    ],
    'committee head': [
      'For the committee’s choice, let me name what I would bring: {strengths}.',
      'Measured against the task, this is what speaks for me: {strengths}.',
      'What I would put on the scales: {strengths}.',
    ],
    peer: [
      'Working side by side, this is what I would add: {strengths}.',
      'What I would bring to our shared work: {strengths}.',
      'On a busy day beside you, you could count on this: {strengths}.',
    ],
    executive: [
      'This is what I would bring to where you want to go: {strengths}.',
      'For the longer road, I would bring: {strengths}.',
      'What I could add to your plans: {strengths}.',
    ],
    report: [
      'As someone to work for, I would bring this: {strengths}.',
      'What you and the team could expect of me: {strengths}.',
      'This is how I would try to be of use to you: {strengths}.',
    ],
    other: [
      'What I would bring to the work: {strengths}.',
      'This is what I can offer: {strengths}.',
      'Where I believe I can help most: {strengths}.',
    ],
  },
  want: {
    brief: [
      'I would very much like the position of {role} at {company}.',
      'My interest in the position of {role} at {company} has only grown.',
      'The position of {role} at {company} is one I would be glad to take on.',
    ],
    warm: [
      'I would very much like to work with you as {role} at {company}, and I feel ready for it.',
      'After our talk I am surer than before: the position of {role} at {company} is work I want to do, and can do.',
      'The position of {role} at {company} appeals to me more than ever, and I know that I could do it well.',
      'I can see myself as {role} at {company}, and would be glad of the chance.',
    ],
    formal: [
      'I remain strongly interested in the position of {role} at {company} and am confident that I can meet what it asks.',
      'Our exchange has confirmed my wish to take on the position of {role} at {company}, and my belief that I am suited to it.',
      'I would be honoured to serve as {role} at {company}, and believe that my experience fits the task.',
    ],
  },
  close: {
    brief: [
      'I look forward to hearing from you.',
      'If you need anything more, just ask.',
      'I am happy to answer any further question.',
    ],
    warm: [
      'If a question is still open, please just write or call.',
      'I look forward to hearing from you, whenever you are ready.',
      'Should anything be missing, I am happy to send it.',
      'I hope that we speak again soon.',
    ],
    formal: [
      'I look forward to hearing from you and remain at your disposal for any further question.',
      'Should you need further documents, I will gladly send them.',
      'I would be pleased to continue our conversation at any time.',
    ],
  },
  sign: { brief: 'Best wishes,', warm: 'With kind regards,', formal: 'Yours sincerely,' },
  quote: ['“', '”'],
  and: 'and',
};
