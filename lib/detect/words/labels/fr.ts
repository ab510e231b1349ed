import type { LabelWords } from './label-words';

export const fr: LabelWords[] = [
  {
    for: 'interview',
    weight: 2,
    pattern: /(?:votre|l['’]|un) ?entretien.{0,30} (?:je vous|nous vous) propos/i,
  },
  {
    for: 'interview',
    weight: 2,
    pattern:
      /(?:invit(?:er|ons|ation|é)|convoqu|convocation|convier|recevoir|rencontrer).{0,80}(?:entretien|échange|rencontre|visio|vous)|entretien.{0,60}(?:poste|avec|chez|pour)/i,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern:
      /\bentretien|\bentrevue|\bessai (?:jeudi|vendredi|lundi|mardi|mercredi|samedi)|\bfaire un essai|\béchange (?:téléphonique|avec)|convenir d'un|journée d'essai/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?:souhait|aimer|voud|serions|ravi|heureu|plaisir).{0,50}(?:vous (?:rencontrer|recevoir|inviter|revoir|proposer)|faire (?:votre )?connaissance|échanger avec vous)/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern:
      /(?:deuxième|second|troisième|dernier|prochain(?:e)?|nouvel) (?:entretien|tour|échange|rendez-vous|étape)/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern: /votre candidature|au poste de|pour le poste|concernant le poste/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /confirm(?:ons|e\b|ation|é)|est (?:bien )?(?:fixé|réservé|confirmé|prévu)|rappel|comme convenu|à demain|c'est noté/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern:
      /(?:merci de|veuillez|pouvez-vous|pourriez-vous) (?:nous |me |bien vouloir )?confirmer|confirmer votre (?:présence|venue)/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /disponibilités|seriez-vous (?:disponible|libre)|êtes-vous (?:disponible|libre)|créneau|quand .{0,30}disponible|quel(?:le)?s? .{0,30}(?:convien|arrange)|choisi(?:r|ssez) (?:un|votre)|que préf[ée]rez-vous|qu.est-ce qui vous arrange/i,
  },
  { for: 'invitation', weight: 1.2, pattern: /invit|convocation|vous propos|souhait\w+ vous rencontrer/i },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /remplacer (?:le|notre|votre) (?:rendez-vous|entretien)|report(?:er|é|ons)|décal(?:er|é|ons)|déplac(?:er|é|ons)|nouvelle date|nouvel horaire|autre (?:date|créneau)|au lieu d/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern: /(?:si|en cas).{0,60}(?:report|décal|déplac|autre (?:date|créneau)|empêchement)/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /n['’]y (?:en )?aura pas (?:d['’]autre|de nouve)|(?:aucune|pas (?:donné )?de) nouvelle date|ne sera (?:pas|ni) (?:reporté|reprogrammé|remplacé)|(?:rendez-vous|entretien) .{0,90}est supprimé|recrutement s['’]arrête/i,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /ferme qu['’]à|réserves d['’]usage|deviendra (?:ferme|définitive?)|qu['’]à (?:une|deux|trois) conditions?/i,
  },
  { for: 'cancellation', weight: 3.6, pattern: /annul(?:er|é|ons|ation)|n'aura pas lieu/i },
  { for: 'cancellation', weight: -3, pattern: /(?:si|en cas).{0,60}annul|annuler ou/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /suite favorable|poursuivre avec (?:vous|un autre|une autre)|n'avons pas (?:retenu|pu retenir)|pas (?:été )?retenue?|ne (?:pouvons|pourrons|donnerons|sera) pas .{0,30}(?:suite|retenir|donner)|autres? (?:candidat|profil|personne)|(?:candidature|profil) .{0,60}n'(?:a|est|avons) pas|bonne (?:continuation|chance) dans (?:vos|votre)|ne pas donner suite/i,
  },
  {
    for: 'rejection',
    weight: -3,
    pattern: /considérer que nous ne donnons pas suite|sans (?:réponse|nouvelle) de notre part/i,
  },
  { for: 'rejection', weight: 2, pattern: /regret|malheureusement/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:plaisir|heureu|ravi).{0,30}(?:de )?vous (?:proposer|offrir) (?:le|un) (?:poste|contrat|cdi|cdd)|promesse d'embauche|offre d'embauche|contrat (?:ci-joint|en pièce)|bienvenue (?:dans|parmi)/i,
  },
  { for: 'conditional offer', weight: 6, pattern: /sous réserve|conditionnelle/i },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /(?:bien )?reçu votre candidature|accusons réception|candidature (?:a (?:bien )?été|est) (?:reçue|enregistrée|transmise)|merci (?:pour|de) votre candidature/i,
  },
  {
    for: 'interview',
    weight: -3,
    pattern: /si (?:votre|vous).{0,80}(?:entretien|contacter|correspond|recontact)/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern: /test (?:technique|en ligne|de|d')|exercice|questionnaire|étude de cas/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /merci (?:beaucoup |encore )?(?:pour|de) (?:m'avoir|notre (?:entretien|échange)|votre (?:temps|accueil)|l'entretien).{0,200}\b(?:je|j'|moi)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /newsletter|désabonn|désinscri|alerte emploi|nouvelles offres|offres d'emploi|salon de l'emploi|simulation(?:s)? d'entretien|webinaire|inscription gratuite|inscrivez-vous|colocat|podcast|étude utilisateur|sondage/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /auditeurs|lecteurs|l'article para|naturalisation|bourse|admissible|master\b|propriétaire|locataire|entretien annuel|entretien de suivi|france travail|pôle emploi|conseiller en|parents d'élèves|réclamation/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /visa|consulat|à l'antenne|radio|locat|visite (?:d[ue]|de l)|émission|rédaction|enquête|préfecture|admission|bénévol|journaliste/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /votre profil (?:a retenu mon|m'a|sur linkedin|correspond)|je suis tombé|seriez-vous (?:ouvert|intéressé)|à l'écoute (?:de nouvelles|du marché)|pour (?:un de mes|l'un de mes|mon) clients?/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /\b(?:à|a) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b.{0,12}!|rappeler|entendu pour|je vous attends|nous vous attendons/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern:
      /passer nous voir|profil (?:nous )?(?:intéress|a retenu)|l'équipe .{0,30}vous rencontrer|vous rencontrerez|faire le point avec vous/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /changement (?:d'horaire|de date|d'heure)|contretemps|plutôt que|avancer (?:notre|votre|l')/i,
  },
];
