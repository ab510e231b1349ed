import type { ReminderWords } from './words';

export const de: ReminderWords = {
  tomorrow: (company) => `Morgen: ${company}`,
  today: (company) => `Heute: ${company}`,
  left: (count) =>
    count === 0
      ? 'Alles ist bereit.'
      : count === 1
        ? 'Noch eins vorzubereiten.'
        : `Noch ${count} Dinge vorzubereiten.`,
  inOneHour: (who) => `In einer Stunde: ${who}`,
  dayOver: (isToday) => (isToday ? 'Geschafft für heute' : 'Gestern geschafft'),
  whileFresh: 'Solange es frisch ist: ein paar Worte zu jedem Gespräch. Daraus wachsen Ihre Briefe.',
  letters: (count) => (count === 1 ? 'Ein Brief für heute' : `${count} Briefe für heute`),
  firstLetter: (name, due) => `Zuerst: ${name}, bis ${due}. Der Entwurf liegt bereit.`,
  thank: (name) => `Dank an ${name}`,
  dueSoon: (due, hours) => `Bis ${due}: noch ${hours} ${hours === 1 ? 'Stunde' : 'Stunden'}.`,
  isLate: (name) => `Brief an ${name} ist überfällig`,
  wasDue: (due) => `Er war bis ${due} gedacht. Auch jetzt lohnt er sich noch.`,
  noWord: (company) => `Noch nichts von ${company}`,
  planned: (day) => `Entscheiden wollte man bis ${day}. Eine kurze Nachfrage liegt bereit.`,
  decideBy: (company, day) => `${company}: bis ${day}`,
  askForTime: 'Ihre Antwort steht aus. Sie können um mehr Zeit bitten, ein Entwurf liegt bereit.',
  whichZone: (company) => `${company}: welche Zeitzone?`,
  zoneOpen: (when) => `${when}. Die Mail nennt keine Zeitzone. Mit ihr kann Encore erinnern.`,
  someone: 'jemanden aus dem Gespräch',
  whileAway: 'Während Sie weg waren',
  more: (first, others) => `${first} ${others === 1 ? 'Noch eines wartet.' : `${others} weitere warten.`}`,
  kinds: { phone: 'Telefonat.', video: 'Videogespräch.', onsite: 'Vor Ort.' },
  actions: {
    'open plan': 'Plan öffnen',
    'open call': 'Zum Gespräch',
    'open notes': 'Notizen',
    'write notes': 'Notieren',
    'write letter': 'Schreiben',
    'mark sent': 'Ist verschickt',
    snooze: 'Später',
    later: 'Später',
    'open letters': 'Briefe öffnen',
    'open interviews': 'Termine öffnen',
    'read follow-up': 'Lesen',
    'wait a week': 'Eine Woche warten',
    'compare offers': 'Angebote vergleichen',
    'ask for time': 'Um Zeit bitten',
    'answer zone': 'Antworten',
  },
};
