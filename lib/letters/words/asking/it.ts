import type { AskingWords } from './asking-words';

export const it: AskingWords = {
  greet: 'Buongiorno {name},',
  greetNobody: 'Buongiorno,',
  sign: 'Un cordiale saluto,',
  letters: {
    'ask for schedule': {
      subject: 'Colloquio per {role}: chi incontrerò?',
      body: [
        'grazie per l’invito, che accolgo con piacere.',
        'Per prepararmi bene: potrebbe dirmi come è prevista la giornata e chi incontrerò? Nomi e ruoli mi aiuterebbero molto.',
        'Mi dica anche, per favore, se ci sarà un esercizio o una prova e se devo portare qualcosa.',
      ],
    },
    'ask for material': {
      subject: 'Qualcosa da leggere prima del colloquio per {role}',
      body: [
        'sto preparando il nostro prossimo incontro e vorrei conoscere meglio {company}.',
        'Che cosa mi consiglierebbe di leggere: un opuscolo, una relazione, una descrizione più completa della posizione? Tutto ciò che può condividere mi sarà utile.',
      ],
    },
    'follow-up': {
      subject: 'La posizione di {role}: una breve domanda',
      body: [
        '{?byDay}pensavate di decidere entro {byDay}. So che queste cose possono richiedere più tempo del previsto.',
        'Il mio interesse per la posizione di {role} presso {company} è vivo come il giorno in cui abbiamo parlato. Posso chiedere a che punto siete e quando potrò avere notizie?',
        'Se manca qualcosa da parte mia, lo invio volentieri.',
      ],
    },
    'no-show': {
      subject: 'Il nostro colloquio per {role}: un’altra data?',
      body: [
        'dovevamo sentirci {interviewDay}. Ho aspettato, ma non ci siamo trovati. Spero che vada tutto bene.',
        'Vorrei ancora molto parlare della posizione di {role}. Quale altro momento Le andrebbe bene?',
      ],
    },
    missed: {
      subject: 'Le mie scuse per il colloquio per {role}',
      body: [
        'ho mancato il nostro colloquio {interviewDay} e me ne scuso. Aveva riservato quel tempo per me.',
        'Il motivo: {reason}',
        'Se per Lei va bene, apprezzerei molto una seconda occasione, quando preferisce.',
      ],
    },
    'ask for time': {
      subject: 'La Sua offerta per {role}: un po’ più di tempo',
      body: [
        'grazie per l’offerta della posizione di {role}. Significa molto per me.',
        'Vorrei decidere con cura. Potrei darLe la mia risposta entro {newDay}?',
        '{?byDay}Se la data di {byDay} deve restare, me lo dica e la rispetterò.',
      ],
    },
    accept: {
      subject: 'Accetto la posizione di {role}',
      body: [
        'grazie per l’offerta. Accetto con piacere la posizione di {role} presso {company}.',
        'Il mio primo giorno può essere {newDay}. Mi dica di che cosa ha bisogno fino ad allora.',
        'Sarà un piacere lavorare con voi.',
      ],
    },
    decline: {
      subject: 'La Sua offerta per {role}',
      body: [
        'grazie per l’offerta della posizione di {role} e per il tempo che Lei e i colleghi mi avete dedicato.',
        'Dopo un’attenta riflessione ho deciso di non accettarla. Non è stato facile, perché ho imparato ad apprezzare molto {company}.',
        'Vi auguro di trovare la persona giusta e spero che ci rivedremo.',
      ],
    },
    withdraw: {
      subject: 'La mia candidatura per {role}',
      body: [
        'grazie per l’interesse e per l’invito.',
        'Ho deciso di non proseguire con la mia candidatura per la posizione di {role} presso {company} e desidero dirlo presto.',
        'Vi auguro una buona scelta.',
      ],
    },
    availability: {
      subject: 'Colloquio per {role}: i miei orari',
      body: [
        'grazie per l’invito. Verrò con piacere.',
        'Questi momenti mi vanno bene: {times}.',
        'Se nessuno è possibile, ne proponga un altro e farò il possibile.',
      ],
    },
    'ask about conditions': {
      subject: 'La Sua offerta per {role}: i prossimi passi',
      body: [
        'grazie per l’offerta della posizione di {role}. Mi fa molto piacere.',
        'Se ho capito bene, restano aperti questi punti: {conditions}. Di che cosa ha bisogno da me per ciascuno, e quanto tempo richiede di solito?',
        'Quando posso aspettarmi l’offerta definitiva per iscritto?',
      ],
    },
  },
};
