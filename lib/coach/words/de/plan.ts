import { count } from '../../say';
import type { PlanWords } from '../plan-words';

export const plan: PlanWords = {
  heading: 'Ihr Plan',
  ready: '{done} von {all} bereit',
  step: {
    'answer-invitation': {
      title: ({ slots }) => (Number(slots) > 0 ? 'Einen der Termine wählen' : 'Auf die Einladung antworten'),
      why: 'Man wartet auf Ihr Wort',
    },
    'ask-zone': { title: 'Klären, welche Zeitzone gemeint ist', why: 'In der Mail steht keine' },
    'answer-concern': {
      title: 'Eine ehrliche Antwort aufschreiben: „{concern}“',
      why: 'Offen seit der letzten Runde',
    },
    'try-call': {
      title: 'Kamera und Link prüfen, etwas essen, ein Glas Wasser hinstellen',
      why: 'Damit die erste Minute ruhig ist',
    },
    'plan-way': {
      title: ({ place }) => (place ? 'Den Weg nachsehen: {place}' : 'Den Weg nachsehen'),
      why: 'Zehn Minuten früher da sein',
    },
    'quiet-phone': { title: 'Ruhigen Platz suchen, Telefon laden', why: 'Notizen und Wasser daneben' },
    'ask-schedule': { title: 'Fragen, wen Sie treffen: Namen und Aufgaben', why: 'Eine Mail liegt bereit' },
    'choose-questions': {
      title: 'Ihre Fragen wählen, eine für jede Person',
      why: 'Die Antworten helfen auch Ihnen',
    },
    'review-notes': {
      title: 'Ihre Notizen der letzten Runde lesen',
      why: 'Die beste Quelle ist, was man Ihnen erzählt hat',
    },
    'recall-round': {
      title: 'Aufschreiben, was Sie von der letzten Runde noch wissen',
      why: 'Zehn Minuten jetzt sparen später eine Stunde',
    },
    'find-story': { title: 'Ein Beispiel finden für „{requirement}“', why: 'Noch belegt es keines' },
    'match-points': {
      title: ({ known }) =>
        Number(known) > 0
          ? 'Punkt für Punkt durchgehen, was verlangt ist'
          : 'Fünf Dinge aufschreiben, die die Stelle verlangt',
      why: 'Für jeden Punkt einen Beleg',
    },
    'start-fresh': { title: 'In zwei Sätzen sagen, wer Sie sind', why: 'Neue Leute wissen nichts von Ihnen' },
    'say-aloud': {
      title: 'Ihre Beispiele laut erzählen, je zwei Minuten',
      why: 'Kurz und klar wird man beim Sprechen',
    },
    'read-up': { title: 'Über {company} nachlesen', why: 'Produkte, Mitbewerber, was dort drückt' },
    'look-up-people': {
      title: ({ more }) =>
        Number(more) > 0 ? `{names} und ${count(more, 'de')} weitere nachschlagen` : '{names} nachschlagen',
      why: 'Was sie tun, und was ihnen wichtig sein kann',
    },
    'deep-answers': {
      title: 'Die drei großen Fragen beantworten',
      why: 'Was Sie gelernt haben, wie Sie anfangen, warum hier',
    },
    'know-lines': {
      title: 'Entscheiden, was nicht verhandelbar ist: Gehalt, Urlaub, Beginn',
      why: 'Zu Hause leichter als am Tisch',
    },
    'know-culture': {
      title: 'Drei Eigenschaften nennen, die dort zählen',
      why: 'Mit je einem Beispiel von Ihnen',
    },
    'key-points': {
      title: 'Ihre drei Kernpunkte aufschreiben',
      why: 'Etwas hat gefallen: Sagen Sie es noch einmal',
    },
    'warm-up-test': { title: 'Eine Probeaufgabe lösen', why: 'Damit die Form nicht neu ist' },
    'four-questions': { title: 'Sich an den vier Fragen prüfen', why: 'Jede Person im Raum stellt sie sich' },
    'table-manners': { title: 'Etwas wählen, das sich leicht isst', why: 'Auch ein Essen ist ein Gespräch' },
    'long-day': {
      title: 'Wasser, etwas zu essen und ein frisches Hemd einpacken',
      why: 'Es wird ein langer Tag',
    },
    'link-background': {
      title: 'Etwas, das Sie getan haben, mit einer ihrer Sorgen verbinden',
      why: 'Es zeigt, dass Sie zugehört haben',
    },
    'ask-material': { title: 'Ihren Kontakt um etwas zum Lesen bitten', why: 'Eine Mail liegt bereit' },
  },
  fourHeading: 'Das fragen sie sich',
  four: {
    'can-do': {
      title: 'Können Sie die Arbeit?',
      tip: 'Nennen Sie etwas, das Sie getan haben und das hier gebraucht wird.',
    },
    'fits-culture': { title: 'Passen Sie hierher?', tip: 'Sagen Sie, was für Sie ein gutes Team war.' },
    'work-with': {
      title: 'Wollen wir mit Ihnen arbeiten?',
      tip: 'Seien Sie zugänglich. Fragen Sie nach dem Alltag.',
    },
    'can-manage': {
      title: 'Kann ich Sie führen?',
      tip: 'Nennen Sie ein Mal, als Sie auf eine Bitte hin den Kurs gewechselt haben.',
    },
  },
};
