import { wordDay } from '../../../time/wording';
import type { QuestionWords } from '../question-words';

export const questions: QuestionWords = {
  heading: 'Ihre Fragen',
  bank: {
    'first-months': 'Was soll nach drei Monaten geschafft sein?',
    'who-decides': 'Wer entscheidet, und bis wann?',
    judged: 'Woran messen Sie, ob ich gut arbeite?',
    departments: 'Mit welchen Teams arbeite ich zusammen, und wie?',
    challenges: 'Was macht Ihnen für nächstes Jahr am meisten Sorgen?',
    plans: 'Wo soll die Firma in drei Jahren stehen?',
    supervisor: 'An wen berichte ich?',
    specifics: 'Was gehört zur Arbeit und steht nicht in der Anzeige?',
    'hard-year': 'Was wird im ersten Jahr schwer?',
    day: 'Wie sieht bei Ihnen eine gewöhnliche Woche aus?',
    stay: 'Was hält Sie hier?',
    'from-a-lead': 'Was erhoffen Sie sich von jemand Neuem?',
    'more-rounds': 'Gibt es danach noch eine Runde?',
    'when-decided': 'Wann darf ich mit einer Antwort rechnen?',
    guidelines: 'Welche Regeln im Haus sollte ich früh kennen?',
    'money-pressure': 'Wo ist das Geld zurzeit knapp?',
    doubts: 'Gibt es etwas, das Sie noch nicht überzeugt?',
    pay: 'An welche Gehaltsspanne denken Sie?',
    leave: 'Wie viele Urlaubstage gibt es?',
    benefits: 'Was kommt zum Gehalt hinzu?',
    relocation: 'Helfen Sie beim Umzug?',
    training: 'Wie viel Zeit ist für die Einarbeitung?',
  },
  group: {
    job: 'Die Arbeit',
    'work together': 'Das Miteinander',
    company: 'Die Firma',
    process: 'Wie es weitergeht',
    money: 'Gehalt und Urlaub',
    you: 'Eigene',
  },
  told: {
    'decides-by': ({ day }) => `Bis ${wordDay(String(day), 'de')}, so steht es in der Mail.`,
    'supervisor-is': '{name}, so haben Sie es notiert.',
    'in-your-notes': 'Aus Ihren Notizen.',
  },
  onlyIfTheyRaiseIt: 'Nur auf Nachfrage: Gehalt und Urlaub',
  whyFolded:
    'Manche sagen, das Gehalt darf jetzt zur Sprache kommen. Lassen Sie der anderen Seite den ersten Schritt.',
  theyRaisedIt: 'Es kam zur Sprache',
};
