/** English words of the offers. */
export const en = {
  title: (offers: number, waiting: number) => {
    const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    const have = `${numbers[offers] ?? offers} ${offers === 1 ? 'offer' : 'offers'}`;
    if (waiting === 0) return have;
    return `${have}, ${(numbers[waiting] ?? String(waiting)).toLowerCase()} more to hear from`;
  },
  empty: 'No offer yet',
  emptyWhy: 'When one comes, its terms stand here beside your own line, and beside any other.',
  plans: (company: string, day: string) => `${company} plans to decide by ${day}.`,
  afterAll: (company: string, day: string) =>
    `${company} plans to decide by ${day}, after all of these run out.`,
  askForTime: 'Ask for more time',
  yourLine: 'Your line',
  lineWhy: 'What you will not go below. Decide it before you compare.',
  below: 'below your line',
  final: 'Final offer',
  conditional: 'Conditional offer',
  decideBy: (day: string) => `Decide by ${day}`,
  wasDue: (day: string) => `Was due ${day}`,
  noDay: 'No date to decide',
  terms: {
    pay: 'Pay',
    leave: 'Leave',
    fromHome: 'From home',
    benefits: 'Benefits',
    relocation: 'Relocation',
    training: 'Training',
    startsOn: 'Start',
    decideBy: 'Decide by',
  },
  add: 'Add',
  edit: (what: string, company: string) => `${what}, ${company}`,
  clear: 'Still to clear',
  clearWhy:
    'An offer after two rounds is usually conditional. It is final once these are done, and in writing.',
  conditions: {
    'background check': 'Background check',
    'drug screening': 'Drug screening',
    'licences and credentials': 'Licences and credentials',
    references: 'References',
    other: 'Other',
  },
  states: {
    'not asked for': 'Not asked for',
    'asked for': 'Asked for',
    waiting: 'Sent, waiting',
    cleared: 'Cleared',
  },
  written: 'Written offer',
  isFinal: 'It is final',
  afterChecks: 'After the checks',
  makeFinal: 'Make it final',
  madeFinal: 'Final now. That is a small win.',
  makeConditional: 'Still conditional',
  madeConditional: 'Conditional again',
  fit: 'Does it fit you?',
  inYourWords: 'In your words',
  answer: (company: string) => `Answer ${company}`,
  writeDown: 'Write its terms down',
  noted: 'Noted',
  ours: 'References are our own addition.',
};
export type OfferWords = typeof en;
