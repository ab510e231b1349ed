/**
 * Sentences that only imagine: what happens to those who are chosen, what to do if one cannot come, which button moves
 * a meeting. What they name has not happened, so they speak for nothing.
 */
export const imagined: Record<string, RegExp[]> = {
  en: [
    /\b(?:decides?|determines?|based on (?:your|the) (?:result|score)s?)\b.{0,20}\b(?:who|whether|if)\b|\bbefore we (?:invite|schedule|arrange|interview)/i,
    /\b(?:may|might|could) (?:also )?(?:be|get) (?:invited|contacted|asked|called|selected)\b/i,
    /\b(?:only (?:those|shortlisted|successful|candidates|applicants)|(?:candidates|applicants|those) (?:who|whose|that|selected|shortlisted|we)|(?:shortlisted|successful|selected) (?:candidates|applicants))\b/i,
    /\b(?:if|should|once|in case|in the event)\b.{0,80}\b(?:match|fit\b|shortlist|selected|successful|qualif|suitable|benchmark|not heard|hear back|right person|next step)/i,
    /^(?:\W{0,3})(?:if|should) (?:you|we|there|it|your|selected|shortlisted|this)\b(?!.{0,50}\b(?:still|interested|available|free|works|suits|happy|like to meet)\b)/i,
    /\bif you (?:need|have|wish|want|cannot|can't|can not|are unable|must|would prefer|'d prefer|no longer)\b/i,
    /\byou(?:'ll)? (?:need|want|wish|have) to (?:cancel|re-?schedule|change|move) (?:it|this|your|something|the)?/i,
    /\b(?:reply|text|click|press|use|tap|visit|log ?in|here) .{0,60}\b(?:cancel|re-?schedule)\b/i,
    /\b(?:cancel|re-?schedule)\b.{0,160}(?:\||\/|\bor\b|·|•).{0,20}\b(?:cancel|re-?schedule)\b/i,
    /\b(?:24|48|twenty-four) hours'? (?:notice|before)|\bcancellation policy\b/i,
    /\binterviews (?:are|will|take|should|may|for (?:this|the)) .{0,30}\b(?:planned|held|take|place|scheduled|expected|likely|week|conducted)/i,
    /\b(?:we can only|we will only|only able to) (?:contact|invite|respond|reply)/i,
    /\bassume (?:that )?you(?:r application)? (?:have|has|were|was) (?:not|un)/i,
  ],
  de: [
    /^\W{0,3}(?:falls|sollten?|wenn|sofern|bei (?:verhinderung|fragen|absage))\b(?!.{0,60}\b(?:interesse|passt|zusagt|recht ist)\b)/i,
    /\b(?:falls|sollten|sofern|wenn)\b.{0,80}(?:verhindert|verschieb|absagen|nicht (?:können|passt|möglich)|überzeug|in frage|engere auswahl|ausgewählt|passt,? laden)/i,
    /\bgegebenenfalls\b|\bggf\.|\bim falle (?:einer|eines)/i,
  ],
  fr: [
    /^\W{0,3}(?:si|en cas|au cas|dans le cas|sans (?:réponse|nouvelles?))\b(?!.{0,50}\b(?:intéress|convient|disponible)\b)/i,
    /\b(?:si|en cas)\b.{0,80}(?:retenu|correspond|empêche|annul|report|modifier|sélectionn)/i,
    /\b(?:pourrez|pourriez|seront|serez éventuellement) .{0,20}(?:contactés?|invités?)\b.{0,20}(?:si|éventuell)/i,
  ],
  es: [
    /^\W{0,3}(?:si|en caso)\b(?!.{0,50}\b(?:interesa|disponible|viene bien)\b)/i,
    /\b(?:si|en caso)\b.{0,80}(?:encaja|seleccionad|ajusta|cancelar|cambiar|no pued)/i,
  ],
  pt: [
    /^\W{0,3}(?:se|caso|em caso)\b(?!.{0,50}\b(?:interesse|disponível|tiver disponibilidade)\b)/i,
    /\b(?:se|caso)\b.{0,80}(?:compatível|selecionad|avançar|cancelar|alterar|não (?:puder|poder))/i,
  ],
  it: [
    /^\W{0,3}(?:se|qualora|nel caso|in caso)\b(?!.{0,50}\b(?:interess|disponibil)\b)/i,
    /\b(?:se|qualora|nel caso)\b.{0,80}(?:linea|selezionat|idone|annullare|spostare|non pot)/i,
  ],
  nl: [
    /\b(?:hoort? (?:je|u)|laten we (?:je|u) weten) .{0,20}\bof (?:we|wij)\b|\bof (?:we|wij) (?:je|u) .{0,20}uitnodig/i,
    /^\W{0,3}(?:als|mocht|indien|wanneer je niet)\b(?!.{0,50}\b(?:interesse|schikt|uitkomt)\b)/i,
    /\b(?:als|mocht|indien)\b.{0,80}(?:past|aansluit|geselecteerd|verhinderd|annuler|afzeg|verzet|niet (?:kan|kunt|lukt))/i,
  ],
};
