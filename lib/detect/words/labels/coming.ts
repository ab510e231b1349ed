import type { LabelWords } from './label-words';

/** How people ask somebody over who wrote to them about work, without the word interview; in every language. */
export const comingWords: LabelWords[] = [
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?<!\p{L})(?:(?:come|pop|drop|swing|stop) (?:on )?(?:down|by|round|over|along|past|up|in) (?:to|and|on|at|for|the|our|here|this|next|mon|tue|wed|thu|fri|sat|sun|tomorrow|after)\p{L}*|(?:have|see|meet) you (?:with us|here|(?:in|over|up|down) (?:for|to|at|on|next|this))|(?:walk|show|take) you (?:round|around|through the (?!platform|product|demo))|see (?:if|whether|how) we (?:get on|fit|click)|hear(?:ing)? (?:more )?(?:from you )?about your (?:time|experience|work|background|plans)|(?:looking forward|look forward) to (?:meeting|seeing) you|talk (?:about|over|through) the .{2,40}(?:job|role|position|post)|(?:vorbei|rein)(?:schauen|kommen|zukommen|zuschauen)|zu uns (?:zu )?kommen|ins? (?:büro|haus|werkstatt|betrieb|praxis|geschäft) (?:zu )?kommen|fass\p{L}* connaissance|faire (?:votre|ta) connaissance|passer (?:à|au|nous voir|chez)|vous (?:rencontrer|recevoir|accueillir|parler)|conocer(?:te|le|la|nos)|(?:pasar|pasarte|venir|acercarte) (?:por|a|el|la|a la)|(?:a |o |te |lhe )?conhec[eê](?:r|-l[oa])|(?:a |o )?receber para|passar (?:por|cá|aqui)|incontrar(?:la|lo|ti|ci)|conoscer(?:la|lo|ti|ci)|passare (?:da|in|a)|(?:je|u) (?:graag )?(?:ontmoeten|leren kennen|spreken|zien)|langs ?(?:te )?komen|binnenlopen)(?!\p{L})/iu,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?<!\p{L})(?:when\b.{0,50}\b(?:ring|call|phone|reach|speak|talk|chat)|(?:ring|call|phone) you (?:on|at|this|next|tomorrow|to|about|for)|(?:hop|jump|get) on (?:a|the) (?:call|phone)|(?:mit (?:ihnen|dir) )?telefonieren|(?:sie|dich|ihnen|dir) (?:telefonisch|kurz anrufen|anrufen)|erreiche[n]? (?:ich|wir) (?:sie|dich)|vous (?:appeler|joindre|téléphoner)|t['’]appeler|(?:échange|entretien|point) téléphonique|llamar(?:te|le|la)|(?:te|le) (?:llamo|llamamos)|hablar (?:contigo|por teléfono|con usted)|videollamada|(?:te|lhe) ligar|ligar-(?:te|lhe)|bate-papo|conversar (?:com|por|consigo)|chiamar(?:ti|la|vi)|sentirci (?:per|al)|due chiacchiere|videochiamata|(?:zullen|laten) we (?:even )?(?:bellen|afspreken|praten)|(?:je|u) (?:even )?(?:kunnen )?bellen|belafspraak|videogesprek)(?!\p{L})/iu,
  },
  {
    for: 'interview',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:(?:got|read|received|seen|saw|liked|loved|enjoyed|thank(?:s| you) for(?: sending(?: (?:over|in|us))?)?) your (?:letter|cv|c\.v\.|note|portfolio|résumé|resume|message about|application|work)|(?:ihre|deine) (?:unterlagen|bewerbung|mappe|brief)|(?:votre|ton) (?:lettre|cv|profil|candidature|dossier)|(?:tu|su) (?:curr[ií]culum|cv|perfil|carta|candidatura)|inscribirte en|(?:seu|teu|sua|tua) (?:curr[ií]culo|cv|perfil|carta|candidatura)|(?:la sua|la tua|il suo|il tuo) (?:candidatura|cv|curriculum|profilo|lettera)|(?:je|jouw|uw) (?:leuke |mooie )?(?:brief|cv|sollicitatie|profiel|motivatie)|leuke brief|vacanc(?:y|ies)|\p{L}+ vacancy|job (?:as|at)|about the .{2,40}job)(?!\p{L})/iu,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?<!\p{L})(?:(?:like|love|good|great|nice|want) (?:for )?us to (?:meet|talk|chat|speak)|let['’]s (?:talk|meet|chat|speak)|(?:make|have|grab|meet for) (?:a )?coffee|make it (?:over|in|down|up|round) (?:to|on|for)|sit down with (?:you|our|us)|(?:loved|liked|enjoyed) (?:the|your) (?!idea|article|podcast|book|talk)|(?:lass uns|wollen wir) .{0,30}(?:quatschen|plaudern|reden|sprechen|unterhalten|austauschen)|hat uns (?:sehr |total |echt |voll )?(?:überzeugt|gefallen|neugierig|begeistert|beeindruckt)|bij ons (?:wilt|wil|komt|komen|zou willen) werken|charlar (?:un rato|contigo|un poco)|marcar uma (?:chamada|conversa)|te conhecer|fissare (?:un|una) (?:\p{L}+ )?(?:call|chiamata|videochiamata|incontro|colloquio)|(?:video|telefon|online)gespräch\p{L}*|videotelefonat|mit ihnen austauschen|einzelgespräch\p{L}*|(?:parler(?:ons|ez)?|discuter(?:ons)?) (?:ensemble )?d[ue] (?:votre |ce |la |l['’])?(?:poste|candidature|parcours|mission)|(?:vous )?(?:fer(?:a|ons|ai)) visiter|devant (?:une|la|le) (?:commission|jury)|vous présenter (?:le|à|en|au)|se le cita|queda (?:usted )?citad[oa]|ha superado la|prueba y entrevista|hablar (?:del|sobre el) puesto|falar sobre a vaga|será recebid[oa]|fare una prova|venire (?:a|in|da)|(?:dan )?zie (?:ik|wij) (?:je|u)|zien we (?:je|u)|(?:een ochtend|een dag|mee) ?(?:meedraaien|meelopen|draaien)|proefdraaien|over de functie|in gesprek over)(?!\p{L})/iu,
  },
  {
    for: 'interview',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:application (?:for|to)|applied (?:for|to)|sift|callback|audition|casting)(?!\p{L})/iu,
  },
  {
    for: 'interview',
    weight: 0.8,
    pattern:
      /(?<!\p{L})(?:(?:ask|report|check in|sign in) (?:for|to|with|at) (?:me\b|the (?:gate|desk|office|reception|front)|reception|our|mr|ms|mrs|dr)|bring (?:your|a copy|photo|two|some|any|along|proof|id\b)|wear (?:boots|comfortable|smart|safety|closed)|(?:our|the) (?:cto|ceo|cfo|coo|founders?|hiring manager|head of \p{L}+|team lead|(?:engineering|store|nurse|shop|restaurant|general|line|department|regional|operations|site|plant|ward|branch|area|service) (?:manager|lead|director|supervisor)|head ?teacher|principal|head chef|wardens|partners|governors)|bringen sie .{0,50}mit\b|fragen sie nach|melden sie sich (?:am|beim|an der)|demandez|munissez-vous|apporte[zr]|pregunta por|trae(?:r|iga)? (?:el|tu|su|una)|procure por|traga|traz(?:er|er o)|chieda di|chiedi di|portare|porti con|vraag naar|neem .{0,30}mee)(?!\p{L})/iu,
  },
  {
    for: 'request for availability',
    weight: 2.2,
    pattern:
      /(?<!\p{L})(?:(?:a few|some|couple of|several|two or three) (?:times|dates|days|slots)(?: (?:that|which|when|you|to|next|this|on|in))|when (?:would|is|might|could) .{0,20}(?:good|best|convenient|suit|right) (?:moment|time|day)?|(?:choose|pick|select|reserve|book) (?:a|your|one|an) (?:\p{L}+ ){0,2}(?:slot|time|date)|what (?:day|time|evening|morning|afternoon)s? (?:suits?|works?|would|is|are)|(?:nennen|schicken|geben|schreiben) (?:sie|du) .{0,40}(?:zeitfenster|termine|zeiten|termin)|(?:zwei|drei|mehrere|ein paar) (?:oder (?:zwei|drei) )?(?:zeitfenster|termine)|which you could|wann (?:erreich\p{L}*|könn\p{L}*|kann|hätten|hättest|wäre\p{L}*)|quand (?:seriez|pourriez|pouvez|êtes|peut-on|puis-je)|(?:quelles?|vos|tes) (?:\p{L}+ ){0,2}(?:disponibilités|créneaux)|cuándo (?:te|le|podr\p{L}+|pued\p{L}+)|(?:un paio|qualche|alcun[ie]) (?:di )?(?:orari|date|giorni|disponibilità)|(?:m['’]|nous )indiquer (?:vos|tes|quand)|(?:un par|algun[oa]s|dos o tres) (?:de )?(?:horas|horarios|fechas|huecos)|que dias|such(?:e|en sie)? (?:dir|sich) .{0,80}(?:slot|termin|zeit)|(?:einen|eine) (?:slot|termin|zeit) aus|(?:op )?welke dag(?:en)?|qué (?:días|horas?|horarios?|día)|(?:quais|que|qual) (?:os )?(?:horários?|dias?|dia)|quando (?:ti|la|le|possiamo|potremmo|potresti|potrebbe|sarebbe|saresti|é que|pode|podemos)|(?:quali|che) (?:giorni|orari)|la(?:at|ten) .{0,20}weten wanneer|wanneer (?:je|u|kun|kunt|zou|past))(?!\p{L})/iu,
  },
];
