import type { TimeWords } from './time-words';

export const fr: TimeWords = {
  language: 'fr',
  months: [
    'janv(?:ier|\\.)?',
    'févr?(?:ier|\\.)?|fevrier',
    'mars',
    'avr(?:il|\\.)?',
    'mai',
    'juin',
    'juil(?:let|\\.)?',
    'août|aout',
    'sept(?:embre|\\.)?',
    'oct(?:obre|\\.)?',
    'nov(?:embre|\\.)?',
    'déc(?:embre|\\.)?|decembre',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  relative: [
    ['après-demain', 2],
    ['demain', 1],
    ["aujourd'hui|ce (?:matin|soir)|cet après-midi", 0],
  ],
  nextWeek: 'en huit|de la semaine prochaine|la semaine prochaine',
  dayPrefix: 'le|du|au',
  joiner: 'de|,',
  until: "à|a|au|jusqu'à|–|—|-|et(?= \\d)",
  at: 'à|vers|dès|de',
  clock: 'heures?|h',
  noon: 'midi',
  midnight: 'minuit',
  spoken: [],
  numbers: ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  hours: 'heures?',
  minutes: 'minutes?|min\\.?|mn',
  lengths: [
    ["une heure et demie|1h30 d'|1 h 30 environ", 90],
    ['une demi-heure|demi-heure', 30],
    ["trois quarts d'heure|trois-quarts d'heure", 45],
    ["un quart d'heure|quart d'heure", 15],
    ['une heure|1 heure', 60],
    ['deux heures', 120],
  ],
  morning: 'du matin|le matin|matin',
  afternoon: "de l'après-midi|après-midi|du soir|soir",
  roles: {
    old: "au lieu d[ue']|initialement|prévue?s?|reporter|décaler|déplacer|annul\\w*|anciennement|plutôt que",
    reply:
      "(?:confirm\\w*|répon\\w*|retour|faire savoir|indiquer|dire|préciser)\\b.{0,60}\\b(?:avant|d'ici|jusqu'au|au plus tard)|au plus tard|avant le|d'ici (?:le|au)",
    decision:
      "(?:décision|réponse (?:définitive|de notre part)|recontacter\\w*|résultat|reviendrons|tiendrons|informer\\w*|retour de notre part|donnerons)\\b.{0,60}\\b(?:avant|d'ici|le|au|fin)",
    elsewhere:
      'votre candidature du|courrier du|prise de poste|début (?:de|du) (?:contrat|poste|mission)|dernier|dernière|passée?|échange du|rencontrés?|entretien du|envoyé|depuis|pause|congés|contrat',
    arrive: 'arriv\\w*|présenter|accueil',
    choice:
      '\\bou\\b|soit|quel(?:le)?s?|au choix|créneaux suivants|créneaux|dates suivantes|convien\\w*|disponibilités',
    between: 'entre',
  },
};
