import type { Round } from '../../model/understanding';

type RoundName = { round: Round; pattern: RegExp; certain: boolean };

/** What mails say of rounds, in every language. */
export const roundWords = {
  /** A round that is named as past is not the one that is announced. */
  past: /\b(?<![-\w])(?:after|following|from|since|last week|enjoyed|thank(?:s| you) for|passed|cleared|(?:through|completed|completing|finished|passing) (?:the|your|our)|suite à|nach|após|depois|dopo|na|dat de|schön,? dass|glad|as soon as|once|when|until)\b[^.!?]{0,40}$/i,
  /** A round that is still to be decided on is not this one: “we will tell you whether you are in the second round”. */
  undecided:
    /\b(?:whether|if it goes well|if (?:all goes|you (?:pass|get through)|we (?:both )?(?:like|want))|may (?:be )?(?:invited|asked)|invited to (?:a|the)|will (?:then )?(?:be|follow|go|proceed|move)|followed by|then|ob sie|ob du|anschließend|danach|ensuite|si vous|después|luego|depois|poi|se sarà|of je|of u|daarna|vervolgens)\b[^.!?]{0,50}$/i,

  /** It may come to it, and may not: “If it goes well there will be a second interview”. */
  isOpen:
    /^(?:if (?:it|all|that|this|things|you|we|the)|wenn|falls|si|se|als|mocht)\b[^.!?]{0,60}(?:will be|would be|there(?:'s| is)|may|might|follow|folgt|aura|habrá|haverá|ci sarà|volgt)\b/i,

  /** How rounds are named; the first that fits counts, so the particular stands before the general. */
  named: [
    {
      round: 'final',
      certain: true,
      pattern:
        /\bfinal(?:-| )?(?:round|meeting|stage|interview|panel|loop|step|conversation|selection)|\b(?:last|final) (?:part|leg|hurdle|step|round|stage|interview|conversation)|\b(?:letzte|abschließende)[nrs]? (?:gespräch|runde|schritt)|abschlussgespräch|endrunde|\bfinale[ns]? (?:gespräch|runde|interview)|(?:one of|among) (?:our |the )?(?:two|three|four|2|3|4)? ?finalists|entretien final|dernier (?:entretien|tour)|dernière étape|(?:entrevista|etapa|fase|ronda|loop|painel) final|[uú]ltima (?:entrevista|fase|etapa|ronda)|colloquio finale|ultimo (?:colloquio|step|passaggio|incontro)|laatste (?:gesprek|ronde|stap|selectiedag|twee|drie)|finale ronde|eindgesprek/i,
    },
    {
      round: 'third',
      certain: true,
      pattern:
        /\b(?:third|3rd)(?:-| )(?:and final )?(?:round|interview|stage|conversation|meeting|step)|\b(?:round|stage) (?:three|3|iii)\b|\bdritte[nrs]? (?:gespräch|runde|interview)|troisième (?:entretien|tour)|tercera (?:entrevista|ronda|fase)|terceira (?:entrevista|etapa|fase)|terzo colloquio|derde (?:gesprek|ronde)/i,
    },
    {
      round: 'second',
      certain: true,
      pattern:
        /\b(?:second|2nd)(?:-| )(?:round|interview|stage|conversation|meeting|step|visit|chat|in-person)|\b(?:round|stage) (?:two|2|ii)\b|\bcall-?back interview|zweitgespräch|\bzweite[nrs]? (?:gespräch|runde|interview|termin|vorstellungsgespräch)|(?:second|deuxième|2e|2ème) (?:entretien|tour|rendez-vous|échange)|segunda (?:entrevista|reuni[oó]n|ronda|fase|etapa|conversa|visita|charla)|2[ªa] (?:entrevista|fase|ronda)|secondo (?:colloquio|incontro)|tweede (?:gesprek|ronde|sollicitatiegesprek)|vervolggesprek/i,
    },
    {
      round: 'screening',
      certain: true,
      pattern:
        /\b(?:phone|recruiter|initial phone|telephone|video|hr|first phone)[- ]screen(?:ing)?\b|\bscreening (?:call|interview|chat|conversation)|\b(?:intro(?:ductory)?|exploratory|initial|quick|short|brief) (?:\d+[- ]minute )?(?:call|phone call|chat)\b|\brecruiter (?:call|chat|screen)|\bpre-?screen|telefonisches? (?:erst|kennenlern)\w*|kurzes telefonat|premier échange téléphonique|pré-?(?:qualification|sélection)|primer filtro|(?:chiamata|colloquio) di screening|telefonische (?:screening|voorselectie)|introductory (?:discussion|conversation)|llamada (?:inicial|de preselecci[oó]n)|primera llamada|conversa inicial|triagem|primo contatto telefonico|telefonische kennismaking|kort telefoontje/i,
    },
    {
      round: 'first',
      certain: true,
      pattern:
        /\b(?:first|1st|initial)(?:-| )(?:round|interview|stage|in-person interview)|\bfor a first (?:chat|conversation|talk|meeting)|\bfirst[- ](?:formal|stage) (?:interview|telephone|phone|chat)|\b(?:round|stage) (?:one|1|i)\b|erst(?:gespräch|interview)|erste[nrs]? (?:gespräch|vorstellungsgespräch|runde|interview|kennenlernen)|premier (?:entretien|rendez-vous|tour|contact|call|échange(?! téléphonique))|primera (?:entrevista|ronda|fase|charla)|primeira (?:entrevista|etapa|fase|conversa)|primeiro papo|primo colloquio|colloquio conoscitivo|eerste (?:gesprek|ronde|sollicitatiegesprek|kennismaking)|kennismakingsgesprek/i,
    },
    {
      round: 'second',
      certain: false,
      pattern:
        /\b(?:come|coming|have you|bring you|see you|invite you|like you|(?<!push(?:ing|ed)? )you) back\b(?! to (?:me|us|you)\b)|\bcall-?back\b|\bplant visit\b|\bfly ?back\b|\bmeet you again|\bsee you again|\bspeak (?:with|to) you again|wiedersehen|wiederzusehen|noch einmal (?:zu uns|sprechen|treffen)|vous revoir|revenir|volver a (?:verte|hablar|conocer)|rivederl|rivederti|opnieuw (?:spreken|ontmoeten)|nog een keer/i,
    },
  ] as RoundName[],
};
