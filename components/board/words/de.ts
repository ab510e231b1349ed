import type { BoardWords } from './en';

/** German words of board and agenda. */
export const de: BoardWords = {
  thisWeek: 'Diese Woche',
  agenda: 'Was ansteht',
  nothingAhead: 'Nichts steht an',
  nothingWhy: 'Gespräche, Briefe und Antworten stehen hier nach Tagen, sobald es welche gibt.',
  today: (day) => `Heute, ${day}`,
  more: (count) => `${count} weitere`,
  thank: (name) => `Dank an ${name}`,
  someone: 'jemanden aus dem Gespräch',
  due: (when) => `Bis ${when}`,
  wasDue: (when) => `War bis ${when} gedacht. Lohnt sich noch.`,
  decideOn: (company) => `Über ${company} entscheiden`,
  theyDecide: (company) => `${company} will entscheiden`,
  noWord: (company) => `Noch nichts von ${company}`,
  followUp: 'Eine kurze, freundliche Nachfrage ist entworfen',
  zoneOpen: 'Zeitzone noch offen',
  bothTimes: (theirs, city, mine) => `${theirs} in ${city} · ${mine} für Sie`,
  lastDay: 'Der letzte Tag für Ihre Antwort',
  decideBy: (day) => `Entscheiden bis ${day}`,
  thankDue: (name, when) => `Dank an ${name} bis ${when}`,
  thankLate: (name, when) => `Dank an ${name} war bis ${when} gedacht`,
  conditional: 'unter Vorbehalt',
  all: 'Runden und Personen',
};
