/** What tells at a glance what a mail speaks of, all languages in one. */
export const speaksOf = {
  job: /\b(?:job interview|entrevista de (?:trabajo|empleo|emprego)|colloquio di lavoro|entretien d'embauche|vorstellungsgespräch|bewerbungsgespräch|position|role|vacanc(?:y|ies)|opening|job|post of|hiring|applicants?|candidates?|your (?:cv|resume)|stelle|bewerbung|bewerber\w*|poste de|candidature|candidat\w*|puesto|vacante|vaga|candidatura|posizione|functie|sollicitat\w*|vacature)\b/i,
  /** Work is spoken of, though in words that other walks of life have as well. */
  work: /\b(?:application (?:for|as)|dein(?:e)? (?:github|portfolio|lebenslauf|cv)|work (?:for|with) us|bei uns (?:zu )?arbeiten|travailler (?:chez|avec) nous|trabajar con nosotros|trabalhar (?:connosco|conosco)|lavorare (?:con|da) noi|bij ons (?:te |wilt |wil |komt )?werken)\b/i,
  /** The reader has applied, or has talked with them before. */
  applied:
    /\b(?:appl(?:y|ying|ied|ication)|submi(?:t|tted|ssion)|your (?:cv|resume|résumé|letter|portfolio|interest)|(?:first|last|previous|our) (?:interview|conversation|call|chat|round)|bewerb\w*|unterlagen|candidat\w*|postul\w*|curr[ií]cul\w*|sollicit\w*)\b/i,
  interviewNoun: /interview|gespräch|entretien|entrevista|colloquio|gesprek|phone screen/i,
  interviewNamed:
    /interview|call-?back|on-?site|gespräch|kennenlern|bewerb|entretien|candidat|entrevista|colloquio|gesprek|kennismak|sollicit|\b(?:your|deine|ihre|votre|tu|su|sua|tua) (?:application|cv|profile|resume)\b|\bround\b|shortlist|phone screen|recruit|hiring|for applying|last step|(?:meet|meeting) (?:our|the) |programming|coding/i,
};
