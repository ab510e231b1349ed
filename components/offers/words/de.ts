import type { OfferWords } from './en';

const numbers = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
const word = (count: number) => numbers[count] ?? String(count);

/** German words of the offers. */
export const de: OfferWords = {
  title: (offers, waiting) => {
    const have = `${word(offers)} ${offers === 1 ? 'Angebot' : 'Angebote'}`;
    const start = have.charAt(0).toUpperCase() + have.slice(1);
    if (waiting === 0) return start;
    return `${start}, ${waiting === 1 ? 'eine Antwort steht' : `${word(waiting)} Antworten stehen`} noch aus`;
  },
  empty: 'Noch kein Angebot',
  emptyWhy: 'Wenn eines kommt, stehen seine Bedingungen hier neben Ihrer Grenze und neben jedem anderen.',
  plans: (company, day) => `${company} will bis ${day} entscheiden.`,
  afterAll: (company, day) => `${company} will bis ${day} entscheiden, wenn alle diese abgelaufen sind.`,
  askForTime: 'Um mehr Zeit bitten',
  yourLine: 'Ihre Grenze',
  lineWhy: 'Worunter Sie nicht gehen. Legen Sie es fest, bevor Sie vergleichen.',
  below: 'unter Ihrer Grenze',
  final: 'Endgültiges Angebot',
  conditional: 'Angebot unter Vorbehalt',
  decideBy: (day) => `Entscheiden bis ${day}`,
  wasDue: (day) => `War bis ${day} gedacht`,
  noDay: 'Keine Frist',
  terms: {
    pay: 'Gehalt',
    leave: 'Urlaub',
    fromHome: 'Von zu Hause',
    benefits: 'Leistungen',
    relocation: 'Umzug',
    training: 'Weiterbildung',
    startsOn: 'Beginn',
    decideBy: 'Entscheiden bis',
  },
  add: 'Eintragen',
  edit: (what, company) => `${what}, ${company}`,
  clear: 'Noch zu klären',
  clearWhy:
    'Nach zwei Runden steht ein Angebot meist unter Vorbehalt. Endgültig ist es danach, und schriftlich.',
  conditions: {
    'background check': 'Zuverlässigkeitsprüfung',
    'drug screening': 'Drogentest',
    'licences and credentials': 'Zulassungen und Nachweise',
    references: 'Referenzen',
    other: 'Sonstiges',
  },
  states: {
    'not asked for': 'Nicht verlangt',
    'asked for': 'Verlangt',
    waiting: 'Eingereicht, offen',
    cleared: 'Erledigt',
  },
  written: 'Schriftliches Angebot',
  isFinal: 'Es ist endgültig',
  afterChecks: 'Nach den Prüfungen',
  makeFinal: 'Ist endgültig',
  madeFinal: 'Jetzt endgültig. Das ist ein kleiner Sieg.',
  makeConditional: 'Doch unter Vorbehalt',
  madeConditional: 'Wieder unter Vorbehalt',
  fit: 'Passt es zu Ihnen?',
  inYourWords: 'In Ihren Worten',
  answer: (company) => `${company} antworten`,
  writeDown: 'Bedingungen notieren',
  noted: 'Notiert',
  ours: 'Referenzen sind unsere eigene Ergänzung.',
};
