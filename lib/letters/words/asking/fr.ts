import type { AskingWords } from './asking-words';

export const fr: AskingWords = {
  greet: 'Bonjour {name},',
  greetNobody: 'Bonjour,',
  sign: 'Bien cordialement,',
  letters: {
    'ask for schedule': {
      subject: 'Entretien « {role} » : qui vais-je rencontrer ?',
      body: [
        'Merci pour votre invitation, que je reçois avec plaisir.',
        'Pour bien me préparer : pourriez-vous me dire comment la journée est prévue et qui je vais rencontrer ? Les noms et les fonctions m’aideraient beaucoup.',
        'Dites-moi aussi, s’il vous plaît, s’il y aura un exercice ou un test, et si je dois apporter quelque chose.',
      ],
    },
    'ask for material': {
      subject: 'De la lecture avant l’entretien « {role} »',
      body: [
        'Je prépare notre prochain échange et voudrais mieux connaître {company}.',
        'Que me conseilleriez-vous de lire : une brochure, un rapport, une description plus complète du poste ? Tout ce que vous pourrez partager me sera utile.',
      ],
    },
    'follow-up': {
      subject: 'Le poste « {role} » : une brève question',
      body: [
        '{?byDay}Vous pensiez décider avant le {byDay}. Je sais que cela peut prendre plus de temps que prévu.',
        'Mon intérêt pour le poste « {role} » chez {company} est aussi vif que le jour de notre échange. Puis-je vous demander où en sont les choses, et quand j’aurai de vos nouvelles ?',
        'S’il manque quelque chose de mon côté, je vous l’envoie volontiers.',
      ],
    },
    'no-show': {
      subject: 'Notre entretien « {role} » : une nouvelle date ?',
      body: [
        'Nous devions nous parler {interviewDay}. J’ai attendu, mais nous ne nous sommes pas trouvés. J’espère que tout va bien de votre côté.',
        'J’aimerais toujours beaucoup parler avec vous du poste « {role} ». Quel autre moment vous conviendrait ?',
      ],
    },
    missed: {
      subject: 'Mes excuses pour notre entretien « {role} »',
      body: [
        'J’ai manqué notre entretien {interviewDay} et vous prie de m’en excuser. Vous aviez réservé ce temps pour moi.',
        'La raison : {reason}',
        'Si vous le voulez bien, une seconde chance me ferait très plaisir, au moment qui vous convient.',
      ],
    },
    'ask for time': {
      subject: 'Votre offre « {role} » : un peu plus de temps',
      body: [
        'Merci pour votre offre pour le poste « {role} ». Elle compte beaucoup pour moi.',
        'Je voudrais décider avec soin. Pourrais-je vous répondre pour le {newDay} ?',
        '{?byDay}Si la date du {byDay} doit rester, dites-le-moi : je m’y tiendrai.',
      ],
    },
    accept: {
      subject: 'Mon accord pour le poste « {role} »',
      body: [
        'Merci pour votre offre. J’accepte avec plaisir le poste « {role} » chez {company}.',
        'Mon premier jour peut être le {newDay}. Dites-moi ce dont vous avez besoin d’ici là.',
        'Je me réjouis de travailler avec vous.',
      ],
    },
    decline: {
      subject: 'Votre offre « {role} »',
      body: [
        'Merci pour votre offre pour le poste « {role} », et pour le temps que vous et vos collègues m’avez accordé.',
        'Après mûre réflexion, j’ai choisi de ne pas l’accepter. Le choix n’a pas été simple, car j’ai beaucoup apprécié {company}.',
        'Je vous souhaite de trouver la bonne personne et espère que nos chemins se croiseront de nouveau.',
      ],
    },
    withdraw: {
      subject: 'Ma candidature « {role} »',
      body: [
        'Merci pour votre intérêt et pour votre invitation.',
        'J’ai décidé de ne pas poursuivre ma candidature au poste « {role} » chez {company} et tiens à vous le dire tôt.',
        'Je vous souhaite de réussir dans votre choix.',
      ],
    },
    availability: {
      subject: 'Entretien « {role} » : mes disponibilités',
      body: [
        'Merci pour votre invitation. Je viendrai avec plaisir.',
        'Ces moments me conviennent : {times}.',
        'Si aucun ne va, proposez-m’en un autre et je ferai de mon mieux.',
      ],
    },
    'ask about conditions': {
      subject: 'Votre offre « {role} » : les étapes suivantes',
      body: [
        'Merci pour votre offre pour le poste « {role} ». Elle me fait très plaisir.',
        'Si je comprends bien, ces points restent ouverts : {conditions}. De quoi avez-vous besoin pour chacun, et combien de temps cela prend-il ?',
        'Quand puis-je attendre l’offre définitive par écrit ?',
      ],
    },
  },
};
