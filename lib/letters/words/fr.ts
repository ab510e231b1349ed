import type { ThankYouWords } from './letter-words';

export const fr: ThankYouWords = {
  subject: [
    'Merci pour {talk}',
    'Tous mes remerciements pour {talk}',
    'Après {talk}',
    'Un grand merci pour {talk}',
  ],
  talk: { phone: 'notre appel', meal: 'notre repas', other: 'notre échange' },
  talkOn: '{talk} de {day}',
  greet: {
    brief: { byFirstName: false, words: 'Bonjour {name},' },
    warm: { byFirstName: false, words: 'Bonjour {name},' },
    formal: { byFirstName: false, words: 'Bonjour {name},' },
  },
  thanks: {
    brief: [
      'Merci pour {talk}.',
      'Un court message pour vous remercier de votre temps et pour {talk}.',
      'Merci beaucoup pour {talk}.',
      'Je vous remercie pour {talk}.',
    ],
    warm: [
      'Merci pour {talk}. J’en garde une idée plus claire du travail.',
      'Merci pour votre temps et pour {talk}. J’ai eu plaisir à parler avec vous.',
      'Je tiens à vous remercier pour {talk}. J’y ai souvent repensé depuis.',
      'Merci pour {talk} et pour votre franchise. Aucune annonce n’en dit autant.',
    ],
    formal: [
      'Je vous remercie pour {talk} et pour le temps que vous m’avez accordé.',
      'Permettez-moi de vous remercier pour {talk}, qui m’a été très utile.',
      'Par ces quelques lignes, je souhaite vous remercier pour {talk}.',
      'Je vous adresse mes remerciements pour {talk}. J’ai apprécié cette rencontre.',
    ],
  },
  topic: [
    'Je repense surtout à ce sujet : {topic}.',
    'Un point m’est resté en mémoire : {topic}.',
    'J’ai beaucoup apprécié que nous ayons abordé ce thème : {topic}.',
    'Ce qui m’a fait voir le travail de près : {topic}.',
    'De nos propos, je retiens d’abord ceci : {topic}.',
  ],
  second: [
    'J’ai aussi gardé ceci à l’esprit : {topic}.',
    'Un autre point compte pour moi : {topic}.',
    'Je n’oublie pas non plus : {topic}.',
  ],
  wish: [],
  told: [],
  said: [
    'J’ai noté ensuite ces mots : {said}',
    'Dans mes notes, une phrase me revient : {said}',
    'Ce que j’ai retenu, en peu de mots : {said}',
  ],
  promised: [
    'Je n’oublie pas ce que je vous ai promis : {topic}.',
    'Ma promesse tient toujours : {topic}.',
    'Il me reste une chose à faire pour vous : {topic}.',
  ],
  strengths: {
    HR: [
      'Voici ce que j’apporterais à vos équipes : {strengths}.',
      'Mes collègues pourraient y compter dès le début : {strengths}.',
    ],
    supervisor: [
      'Voici en quoi je pourrais vous soulager : {strengths}.',
      'Au quotidien avec vous, je m’appuierais sur ceci : {strengths}.',
      'Vous pourriez compter sur ceci : {strengths}.',
    ],
    'committee head': [
      'Pour le choix de la commission, voici ce que j’apporterais : {strengths}.',
      'Au regard de la mission, voici mes atouts : {strengths}.',
    ],
    peer: [
      'Dans notre travail commun, j’apporterais ceci : {strengths}.',
      'Les jours chargés, vous pourriez compter sur ceci : {strengths}.',
    ],
    executive: [
      'À vos projets, je pourrais apporter ceci : {strengths}.',
      'Sur la durée, voici ce que j’apporterais : {strengths}.',
    ],
    report: [
      'Voici ce que l’équipe pourrait attendre de moi : {strengths}.',
      'Voici comment je chercherais à vous être utile : {strengths}.',
    ],
    other: [
      'Voici ce que j’apporterais : {strengths}.',
      'Là où je peux aider le plus : {strengths}.',
      'Ce que je peux offrir : {strengths}.',
    ],
  },
  want: {
    brief: [
      'Le poste « {role} » chez {company} me plairait beaucoup.',
      'Mon intérêt pour le poste « {role} » chez {company} n’a fait que grandir.',
    ],
    warm: [
      'J’aimerais beaucoup travailler avec vous au poste « {role} » chez {company}, et je m’en sens capable.',
      'Après notre échange, j’en ai la certitude : le poste « {role} » chez {company} est un travail que je veux et que je peux faire.',
      'Le poste « {role} » chez {company} m’attire plus que jamais, et je saurais bien le tenir.',
    ],
    formal: [
      'Je vous confirme mon vif intérêt pour le poste « {role} » chez {company} et ma conviction de pouvoir répondre à vos attentes.',
      'Notre échange a renforcé mon souhait d’occuper le poste « {role} » chez {company}, qui correspond à mon expérience.',
    ],
  },
  close: {
    brief: ['Je me réjouis de vous lire.', 'S’il manque quelque chose, je vous l’envoie volontiers.'],
    warm: [
      'S’il reste une question, écrivez-moi ou appelez-moi.',
      'Ce sera un plaisir d’avoir de vos nouvelles.',
      'J’espère que nous reparlerons bientôt.',
    ],
    formal: [
      'Je reste à votre disposition pour toute question et attends votre réponse avec intérêt.',
      'Je vous transmettrai volontiers tout document utile.',
      'Ce serait un plaisir de poursuivre notre échange.',
    ],
  },
  sign: { brief: 'Bien à vous,', warm: 'Bien cordialement,', formal: 'Avec mes salutations distinguées,' },
  quote: ['« ', ' »'],
  and: 'et',
};
