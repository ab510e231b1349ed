import type { LabelWords } from './label-words';

/** The reader sits on the other side of the table, or speaks as the candidate: in every language. */
export const otherSideWords: LabelWords[] = [
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:(?:first|second|third|last|next) candidate(?!s)|(?:see|seeing|meet|meeting|have|interview|are|interviewing|with) (?:two|three|four|five|six|\d) (?:candidates|applicants|people)|candidates?['’]s? (?:cvs?|resum\p{L}*|files?|packs?)|the candidate (?:is|has|will|was)|(?<=(?:candidate|applicant|\p{L} \p{L}\.?) )(?:has )?(?:confirmed|accepted|declined) (?:for|the)|scor(?:ing|e) ?(?:grid|sheet|matrix|form|card)s?|(?:split|divide|share out) the questions|sit(?:ting)? in on|panel (?:member|chair)\b|(?:willing|able|available|free|happy) to (?:chair|serve|sit on|join the panel|interview (?!with))|chair the (?:\p{L}+ )?(?:panel|interviews?|committee)|candidates on the (?:short-?)?list|you(?:'re| are| will be|'ll be) interviewing(?! with| for| at)|(?:could|can|would|will) you (?:please )?(?:cover|handle|focus on|ask about|take the|probe|do the) .{0,30}(?:questions?|part|section|slot|half|session|topic)|(?:his|her|their) (?:cv|resum\p{L}*|curriculum|portfolio|application)|(?:our|pre-?screened|available|qualified|strong|excellent) candidates (?:available|for|who|ready)|(?:wed|mon|tue|thu|fri|tomorrow|today)\p{L}*['’]?s? candidate|(?:still|are you) (?:looking for|hiring|recruiting) a|interviewer training|(?:do|take|run|hold) the (?:first |second )?interview .{0,60}for me|interview (?:someone|somebody) (?:for|with) me|your interviewing schedule|(?:leave|write|add|enter|share) (?:your )?(?:notes|feedback) (?:in|on|into|before|after)|helping with this loop|hiring loop|you(?:'ve| have|'re| are)? (?:been )?(?:scheduled|assigned|asked|added|down|booked) (?:to (?:conduct|interview|run|lead)|as (?:an |the )?interviewer)|(?:(?:can|could|would|will|please) you (?:please )?|scheduled to |asked to |need you to |please )(?:(?:conduct|run|lead|cover|hold) (?:the|an|this|one of the|some)|(?:take|do) (?:the|this|one of the|some)) (?:\p{L}+ ){0,4}interviews?|submit your feedback|interview(?:ing)? (?:him|her|them|the candidates?|applicants)|interviewers? (?:needed|wanted|required)|shortlisting (?:meeting|panel)|(?:interview|panel) (?:pack|questions) (?:is|are) (?:attached|in)|your availability (?:to|for) interview(?:ing)? (?:candidates|applicants|for the|\p{L}+ candidates))(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:(?:vorstellungs|bewerbungs|auswahl)?gespräche?n? .{0,60}(?:dabei ?sein|dabei\?|teilnehmen\?|begleiten|mitmachen|unterstützen)|mappen der bewerb\p{L}*|bewerbermapp\p{L}*|bewertungsbogen|(?:erste[rn]?|nächste[rn]?) (?:bewerber|kandidat)(?:in)?\b|(?:zwei|drei|vier|fünf) (?:bewerber|kandidat)\p{L}*|als beisitz\p{L}*|stell\p{L}* sich .{0,30}(?:bewerber|kandidat)\p{L}*|(?:beiden|drei|vier) (?:bewerber|kandidat)\p{L}*|(?:im|für (?:das|unser)) auswahlgremium|(?:bewerber|kandidat)(?:en|innen|in)? (?:interviewen|kommt|kommen|stell\p{L}* sich)|membre du jury|grille d['’](?:évaluation|entretien)|dossiers des candidats|(?:recevoir|rencontrer|auditionner) (?:les|deux|trois|quatre) candidat\p{L}*|(?:deux|trois|quatre|cinq) candidat\p{L}*|faire passer .{0,20}entretiens?|(?:participer|assister) aux entretiens|entrevistar (?:al?|a la|a los|a las|o|os|as) ?candidat\p{L}*|entrevistas? (?:a|de|con|com|dos|das|los|las) (?:los |las )?candidat[oa]s?|(?:dos|tres|cuatro|dois|três|quatro) candidat[oa]s|ficha de (?:evaluación|avaliação)|formar parte del (?:tribunal|panel)|fazer parte da banca|colloqui (?:con|dei|ai|di) (?:i )?candidat\p{L}*|(?:le |i )?(?:due|tre|quattro) candidat\p{L}*|ti giro i curriculum|scheda di valutazione|far parte della commissione|aanschuiven bij|(?:twee|drie|vier|vijf) kandidaten|(?:score|beoordelings)formulier|zitting (?:te )?nemen in de|cv['’]s van de kandidat\p{L}*)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 5,
    pattern:
      /(?<!\p{L})(?:thank(?:s| you)(?: very much| so much)? for (?:the|your|this)(?: kind)? invit(?:ation|e)|thank(?:s| you)(?: very much)? for inviting me|i(?:'m| am| would be|'d be) (?:very )?(?:happy|glad|pleased|delighted|able) to (?:confirm(?: that i| my|(?! (?:that|your|you|the|an?|receipt|this)\b))|accept (?:the|your|this)|attend(?! to)|come(?! back to you))|i (?:can )?(?:hereby )?confirm (?:my|that i)|i(?:'d| would) welcome the (?:chance|opportunity)|please find (?:attached|enclosed) my|(?:vielen |herzlichen |besten )?dank für (?:die|ihre|deine) (?:freundliche )?einladung|gerne? (?:nehme|komme|bestätige) ich|im anhang finden sie meine?n?|merci (?:beaucoup )?(?:pour|de) (?:votre|cette|l['’]|ton) ?invitation|je (?:vous )?confirme (?:ma|que je)|veuillez trouver ci-joint mon|(?:muchas )?gracias por (?:la|su|tu) invitación|confirmo mi asistencia|adjunto mi|(?:muito )?obrigad[oa] pel[oa] (?:seu )?convite|confirmo a minha presença|(?:segue|envio) em anexo o meu|(?:la |vi |ti )?(?:ringrazio|grazie) per (?:l['’]|il vostro |il suo )?invito|confermo la mia presenza|in allegato il mio|(?:hartelijk )?(?:dank|bedankt) voor (?:de|uw|je) uitnodiging|(?:ik )?bevestig(?: ik)? (?:graag )?(?:mijn|dat ik)|bijgaand (?:vindt u )?mijn)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 5,
    pattern:
      /(?<!\p{L})(?:(?:would like|wish|want|have decided|need|am writing) to withdraw|withdraw(?:al of)? my (?:application|candidacy)|have accepted (?:another|a different|an) (?:position|offer|job|role)|(?:meine bewerbung|hiermit) zurück(?:ziehen|zuziehen)|ziehe (?:ich )?meine bewerbung|retirer ma candidature|retirar mi candidatura|retirar a minha candidatura|ritirare la mia candidatura|mijn sollicitatie in(?: te )?trekken|my number is|speak then|works (?:well|great|perfectly|fine) for me|i'm available (?:on|at|any)|(?:tomorrow|monday|tuesday|wednesday|thursday|friday|that)(?: at \d\S*)? works (?:for me|well for me))(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 5,
    pattern:
      /(?<!\p{L})(?:(?:named|given|listed|put) you(?:r name)? (?:down )?as (?:a |his |her |their )?refer\p{L}*|reference (?:request|check)(?: for)?|act as (?:a )?refer\p{L}*|(?:als|ihre) referenz (?:angegeben|genannt)|référence professionnelle|(?:comme|como|come) refer\p{L}*|als referent(?:ie)?)(?!\p{L})/iu,
  },
];
