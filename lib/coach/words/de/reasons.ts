import { wordDay } from '../../../time/wording';
import { capital, count } from '../../say';
import type { ReasonWords } from '../reason-words';

export const reasons: ReasonWords = {
  heading: 'Warum man Sie wohl noch einmal einlädt',
  title: {
    concern: 'Um einen Zweifel zu klären',
    finalists: 'Um unter den Letzten zu wählen',
    culture: 'Um zu sehen, ob Sie hierher passen',
    agreement: 'Um die anderen im Team zu gewinnen',
    confirm: 'Um den guten Eindruck zu prüfen',
    tests: 'Um genauer hinzusehen, vielleicht mit einem Test',
    details: 'Um Einzelheiten zu klären',
  },
  advice: {
    concern: 'Sagen Sie es offen, und sagen Sie alles. Für jeden offenen Punkt eine ehrliche Antwort.',
    finalists:
      'Vielleicht sind noch zwei oder drei übrig. Gehen Sie durch, was verlangt ist, und belegen Sie jeden Punkt.',
    culture:
      'Es bleibt ein Vorstellungsgespräch, und so nett ist man dort zu allen. Finden Sie heraus, was dort zählt.',
    agreement: 'Fangen Sie bei jedem von vorn an. Rechnen Sie damit, dass niemand etwas von Ihnen weiß.',
    confirm: 'Bleiben Sie bei Ihren Kernpunkten. Sagen Sie noch einmal klar, warum Sie passen.',
    tests: 'Rechnen Sie mit Aufgaben, Beispielen oder einem Test. Fragen Sie, welcher Art, und üben Sie.',
    details: 'Gehalt, Urlaub, Umzug, Einarbeitung: Kennen Sie vorher Ihre Grenzen.',
  },
  evidence: {
    'noted-concern': 'Nach der letzten Runde haben Sie einen Zweifel notiert.',
    'mail-concern': 'Die Mail spricht von offenen Punkten.',
    'reacted-badly': 'Sie haben eine kühle Reaktion notiert.',
    'one-topic': 'Es ist ein Gespräch mit einem Thema.',
    'final-round': 'Es heißt dort: die letzte Runde.',
    'mail-finalists': 'Die Mail spricht vom letzten Schritt oder der engeren Wahl.',
    'decides-soon': ({ day }) => `Die Entscheidung soll bis ${wordDay(String(day), 'de')} fallen.`,
    'called-back': 'Sie sind wieder eingeladen: Das sind wenige.',
    meal: 'Sie sind zum Essen eingeladen.',
    'mail-culture': 'Die Mail klingt nach Kennenlernen.',
    'on-site': 'Sie sollen vor Ort kommen.',
    'new-people': ({ fresh, all }) =>
      fresh === all
        ? all === 1
          ? 'Diese Person kennen Sie noch nicht.'
          : `Alle ${count(all, 'de')} sind Ihnen neu.`
        : `${capital(count(fresh, 'de'))} von ${count(all, 'de')} Personen ${fresh === 1 ? 'ist' : 'sind'} Ihnen neu.`,
    'only-hr-so-far': 'Bisher kennen Sie nur die Personalabteilung.',
    'senior-people': '{name} ist weit oben und Ihnen neu.',
    panel: 'Mehrere sitzen in einem Gespräch.',
    peers: ({ peers }) =>
      peers === 1
        ? 'Jemand davon arbeitet vielleicht bald neben Ihnen.'
        : `${capital(count(peers, 'de'))} davon arbeiten vielleicht bald neben Ihnen.`,
    'mail-agreement': 'Die Mail spricht von weiteren, die mitreden.',
    'same-people': ({ all }) =>
      all === 1 ? 'Sie treffen dieselbe Person wieder.' : 'Sie treffen dieselben Leute wieder.',
    'short-slot': 'Der Termin ist kurz: {minutes} Minuten.',
    'test-set': 'Die Einladung nennt einen Test.',
    'mail-tests': 'Die Mail spricht von einer Aufgabe oder einem Test.',
    'they-raised-money': 'Das Gehalt kam von der anderen Seite zur Sprache.',
    'mail-details': 'Die Mail spricht von Konditionen.',
    'you-said-so': 'So sehen Sie es selbst.',
  },
  youSaidSo: { agree: 'Stimmt', disagree: 'Das nicht', again: 'Doch wieder' },
};
