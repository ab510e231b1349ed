import type { AskingWords } from './asking-words';

export const de: AskingWords = {
  greet: 'Guten Tag {name},',
  greetNobody: 'Guten Tag,',
  sign: 'Mit freundlichen Grüßen',
  letters: {
    'ask for schedule': {
      subject: 'Gespräch zur Stelle {role}: Wen treffe ich?',
      body: [
        'vielen Dank für die Einladung. Ich freue mich darauf.',
        'Damit ich mich gut vorbereiten kann: Wie ist der Tag geplant, und wen treffe ich? Namen und Aufgaben würden mir am meisten helfen.',
        'Sagen Sie mir bitte auch, ob es eine Aufgabe oder einen Test gibt und ob ich etwas mitbringen soll.',
      ],
    },
    'ask for material': {
      subject: 'Etwas zum Lesen vor dem Gespräch zur Stelle {role}',
      body: [
        'ich bereite mich auf unser nächstes Gespräch vor und möchte {company} besser kennenlernen.',
        'Was würden Sie mir zum Lesen empfehlen: eine Broschüre, einen Bericht, eine genauere Beschreibung der Stelle? Über alles, was Sie weitergeben können, freue ich mich.',
      ],
    },
    'follow-up': {
      subject: 'Stelle {role}: eine kurze Frage',
      body: [
        'seit unserem Gespräch ist etwas Zeit vergangen.{?byDay} Sie wollten bis {byDay} entscheiden; ich weiß, dass so etwas länger dauern kann.',
        'Mein Interesse an der Stelle {role} bei {company} ist so groß wie am Tag unseres Gesprächs. Darf ich fragen, wie es steht und wann ich mit einer Antwort rechnen kann?',
        'Wenn von mir noch etwas fehlt, reiche ich es gern nach.',
      ],
    },
    'no-show': {
      subject: 'Unser Gespräch zur Stelle {role}: ein neuer Termin?',
      body: [
        'wir wollten {interviewDay} miteinander sprechen. Ich habe gewartet, doch wir haben uns nicht gefunden. Ich hoffe, bei Ihnen ist alles in Ordnung.',
        'Über die Stelle {role} würde ich weiterhin sehr gern mit Ihnen sprechen. Wann würde es Ihnen passen?',
      ],
    },
    missed: {
      subject: 'Unser Gespräch zur Stelle {role}: meine Entschuldigung',
      body: [
        'ich habe unser Gespräch {interviewDay} versäumt. Das tut mir leid; Sie hatten sich die Zeit für mich genommen.',
        'Der Grund: {reason}',
        'Wenn Sie dazu bereit sind, wäre ich für einen zweiten Termin sehr dankbar.',
      ],
    },
    'ask for time': {
      subject: 'Ihr Angebot zur Stelle {role}: etwas mehr Zeit',
      body: [
        'vielen Dank für Ihr Angebot zur Stelle {role}. Es bedeutet mir viel.',
        'Ich möchte mich mit Bedacht entscheiden. Darf ich Ihnen meine Antwort bis {newDay} geben?',
        '{?byDay}Sollte es bei {byDay} bleiben müssen, sagen Sie es mir bitte; dann halte ich mich daran.',
      ],
    },
    accept: {
      subject: 'Meine Zusage zur Stelle {role}',
      body: [
        'vielen Dank für Ihr Angebot. Die Stelle {role} bei {company} nehme ich gern an.',
        'Mein erster Tag kann {newDay} sein. Sagen Sie mir bitte, was Sie bis dahin von mir brauchen.',
        'Ich freue mich auf die Zusammenarbeit.',
      ],
    },
    decline: {
      subject: 'Ihr Angebot zur Stelle {role}',
      body: [
        'vielen Dank für Ihr Angebot zur Stelle {role} und für die Zeit, die Sie und andere im Haus mir gewidmet haben.',
        'Nach reiflicher Überlegung habe ich mich dagegen entschieden. Leicht war das nicht, denn ich habe {company} sehr schätzen gelernt.',
        'Ich wünsche Ihnen die richtige Besetzung und hoffe, dass wir uns wieder begegnen.',
      ],
    },
    withdraw: {
      subject: 'Meine Bewerbung zur Stelle {role}',
      body: [
        'vielen Dank für Ihr Interesse und für die Einladung.',
        'Ich habe mich entschieden, meine Bewerbung um die Stelle {role} bei {company} nicht weiterzuverfolgen, und möchte es Ihnen früh sagen.',
        'Für Ihre Wahl wünsche ich Ihnen Erfolg.',
      ],
    },
    availability: {
      subject: 'Gespräch zur Stelle {role}: meine Zeiten',
      body: [
        'vielen Dank für die Einladung. Ich komme gern.',
        'Diese Zeiten passen mir: {times}.',
        'Sollte keine davon gehen, schlagen Sie bitte eine andere vor; ich richte es ein, wenn ich kann.',
      ],
    },
    'ask about conditions': {
      subject: 'Ihr Angebot zur Stelle {role}: die nächsten Schritte',
      body: [
        'vielen Dank für Ihr Angebot zur Stelle {role}. Ich freue mich sehr darüber.',
        'Wenn ich es richtig verstehe, sind noch offen: {conditions}. Was brauchen Sie dafür jeweils von mir, und wie lange dauert es gewöhnlich?',
        'Wann darf ich mit dem endgültigen Angebot in Schriftform rechnen?',
      ],
    },
  },
};
