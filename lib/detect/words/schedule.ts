/** What is done to a meeting that is given another time. */
const moving = String.raw`move|moved|moving|push|pushed|pushing|(?<!(?:trial|work|working|night|day|late|early|evening|first|test) )shift (?:it|this|the|our|your)|shifted|bring forward|brought forward|reschedul\p{L}*|pass(?:ou|a|e)|pasa|change|changed|postpone|postponed|verschieb\p{L}*|verschoben|verleg\p{L}*|verlegt|déplac\p{L}*|décal\p{L}*|report\p{L}*|mover|movemos|cambia\p{L}*|aplaza\p{L}*|traslada\p{L}*|adia\p{L}*|mudar|alterar|alterad\p{L}*|remarca\p{L}*|spost\p{L}*|rinvi\p{L}*|verplaats\p{L}*|verzet\p{L}*|verhui\p{L}*`;
/** The same, where only a second time behind it tells that it is meant so. */
const movingAlone = String.raw`remplac\p{L}*|sustitu\p{L}*|substitu\p{L}*|sostitu\p{L}*|vervang\p{L}*|ersetz\p{L}*|shift|slid(?:es?)?|slipp(?:ed|s)|schieben|bring(?:ing)?|pasar|pasemos|passar|passer|avanc\p{L}*|vorverleg\p{L}*|vorzieh\p{L}*|umleg\p{L}*|legen|anticip\p{L}*|antecip\p{L}*|adelant\p{L}*|vervroeg\p{L}*|uitstel\p{L}*|pospon\p{L}*|rearrang\p{L}*|mud(?:a|amos|ou)`;

/** Words around the times of a day, all languages in one. */
export const schedule = {
  /** A label before a zone, and the brackets around it. */
  zoneLabel:
    /^(?:time ?zone|zeitzone|fuseau horaire|zona horaria|fuso(?: hor[aá]rio| orario)?|tijdzone)\s?:?\s?|^\(|\)$/gi,
  /** An hour of the afternoon, and behind it its day or nothing. */
  lateHour:
    /^(?:1[3-9]|2[0-2])(?:\s(?:instead|today|tomorrow|tonight|on (?:mon|tue|wed|thu|fri|sat|sun))\b|[.,!?]?$)/i,
  /** A day’s number, and behind it the word before an hour. */
  dayThenHour:
    /^\d{1,2}(?:st|nd|rd|th|\.|º)?,? (?:a las?|al?(?= mediod)|a(?= mezzo)|às|as|alle|à|um|om|at|@)\s/i,
  /** An hour, and behind it its day. */
  hourThenDay:
    /^\d{1,2}(?:[:.][0-5]\d)?\s(?:today|tomorrow|tonight|this|on|instead|(?:mon|tues?|wed|thu|fri|sat|sun)\p{L}*)\b/iu,
  /** Between the first and the last day of a span. */
  spanTo:
    /^[\s,.)]{0,3}(?:,? ?and )?(?:through|thru|to|until|till|ending|bis(?: zum)?|au|jusqu'au|al|hasta(?: el)?|a|até(?: o)?|ao|fino al|tot(?: en met)?|t\/m|[-–—])\s?(?:the |on |den |zum |le |el )?$/i,
  /** Rows of a day’s plan that are no meeting, and words that a length of the whole stands with; all languages in one. */
  pauseWords:
    /^\W*(?:\d{1,2}\s?[:.hu]?\s?\d{0,2}\s?(?:[ap]\.?m\.?|uhr|uur|u|h)?\s?(?:[-–—]|to|bis|à|a)?\s?(?:\d{1,2}\s?[:.hu]?\s?\d{0,2})?\s?(?:[ap]\.?m\.?|uhr|uur|u|h)?\W*)?(?:(?:coffee |short |comfort |tea )?break|pause|caf[eé] ?\(|rece(?:p[cç]|ç)ão(?= e caf)|pranzo (?:libero|per conto)|(?:almuerzo|comida) (?:libre|por (?:tu|su) cuenta)|almoço (?:livre|por conta)|déjeuner libre|mittag(?:essen)? (?:zur freien|auf eigene)|lunch op eigen|temps libre|tempo libero|tempo livre|tiempo libre|freie zeit|vrije tijd|(?:(?:koffie|kaffee|café|caffè|thee|tee|tea|coffee|douche|shower|duschen?|ducha|doccia|umziehen|pauze)(?:\s(?:and|und|et|y|e|en)\s|$)){1,4}|kaffeepause|descanso|pausa|intervalo|free time|leave for|travel to|pick-?up|(?:morning|afternoon) (?:tea|coffee)|arriv(?:al|e)|check[- ]?in|ankunft|empfang|accueil|llegada|chegada|arrivo|ontvangst|aankomst|registration|welcome coffee|lunch (?:break|on your own)|on your own|coffee$|mittagspause|treffpunkt|meeting point|point de rencontre|ritrovo|verzamelen|end(?: of day)?|ende|finish|depart(?:ure)?|(?:i|we|[a-z]{2,12})(?:['’]ll| will)? (?:pick|collect) you\b.*|back to (?:the |your )?(?:airport|hotel|station)|airport|transfer to|taxi to|wrap(?:[- ]up)?$)\b/i,
  lengthContext:
    /(?:last|lasts|take|takes|allow|reckon on|figure on|plan (?:on|for|about)|duration|length|expect|approximately|approx|roughly|about|around|±|\+\/?-|up to|no more than|not (?:be |take |last )?(?:more|longer) than|i(?:['’]d| would)? (?:think|say|guess|expect|reckon)|scheduled for|set aside|block(?: out)?|reserve|within|runs? for|(?:meet|meeting|see|talk|speak|chat|sit down|interview|call)\b[^.!?]{0,30}\bfor|it(?:'s| is| will be| would be)|(?:we(?:'d|'ll)?|I(?:'d|'ll)?) need|dauert?|dauer|\bdur[ae]\b|conte com|rechnen sie|rechne mit|calcul[ae]|etwa|rund|circa|ca\.|planen sie|durera|durée|environ|prévoir|comptez|duración|aproximad\w*|durará|unos?|duração|cerca de|aproximadamente|durata|durerà|circa|calcol[aio]|prevediamo|t(?:enga|ieni) liber[oai]|reken(?:t)? op|plan(?:t)?|trek|duurt|ongeveer|neemt|duur)[^.!?]{0,40}$/i,
  lengthOf:
    /^[^.!?]{0,14}(?:interview|call|chat|conversation|meeting|video|phone|zoom|teams|session|screen|(?:demo|trial|sample|practice) (?:lesson|class|shift)|audition|gespräch|telefonat|entretien|échange|visio|entrevista|llamada|videollamada|conversa|colloquio|videochiamata|gesprek|belletje|with|mit|avec|con|com|met|in all|altogether|total|long\b|max|tops|vorgesehen|eingeplant|zeit|of your time)/i,
  /** Before the day of a month, behind its weekday: “on Monday evening, the 12th”. */
  lateBefore:
    /(?:evening|afternoon|night|abend|nachmittag|soir|après-midi|tarde|noche|noite|sera|pomeriggio|avond|middag),?\s(?:the |den |der |le |el |il |d[ií]a |de )?$/iu,
  /** What is eaten or done in the evening, and in the morning: 7:30 is meant then. */
  dinnerWords:
    /(?<!\p{L})(?:dinner|supper|drinks|cocktails?|party|concert|abendessen|dîner|cena|jantar|(?<!(?:['’]s|the|a|local) )diner|borrel)(?!\p{L})/iu,
  breakfastWords:
    /(?<!\p{L})(?:breakfast|frühstück\p{L}*|petit[- ]déjeuner|desayuno|café da manhã|pequeno-almoço|colazione|ontbijt)(?!\p{L})/iu,
  /** Just before a length these ask for so much of somebody’s time. */
  askedFor:
    /(?<!\p{L})(?:have|got|need|spare|grab|give me|want|free for|meet for|talk for|chat for|call for|book|haben sie|hast du|hätten sie|avez-vous|auriez-vous|as-tu|tienes?|tiene|tem|teria|hai|avrebbe|heb je|heeft u)\s(?:you |about |around |just |maybe |etwa |environ |unos )?$/iu,
  /** In the sentence before a length: it is the time that filling something in takes. */
  lengthOfPaper:
    /(?<!\p{L})(?:forms?|surveys?|questionnaires?|formular\p{L}*|fragebogen|formulaires?|formularios?|formulários?|questionari[oi]?|vragenlijst\p{L}*|reports?|video)(?!\p{L})/iu,
  lengthOfPart:
    /(?:presentation|präsentation|présentation|presentación|apresentação|presentazione|presentatie|exercise|written|test|questions?|early|before|prior|vorher|avant|antes|prima|minutes? (?:early|before)|(?<!to )(?:walk|drive|commute|tour)|on foot|away|by (?:bus|train|tram|car)|form\b|survey|application|video|fill|complete)/i,
  /** Around a length, at `~`: it is how far it is, how soon they answer, or how long somebody has been there. */
  lengthElsewhere:
    /(?<!\p{L})(?:within|in less than|every|per|after|for the (?:past|last)|innerhalb|binnen|alle|nach|seit|sous|dans les|depuis|après|dentro de|en menos de|desde hace|tras|em até|depois de|dentro de|entro|dopo|da|na|sinds|elke)\s(?:the |den |der |les |las |as |le )?~|~[^~.!?]{0,20}(?<!\p{L})(?:hours?['’]? notice|to (?:find|get|park|reach|walk)|earlier|early|before|prior|ahead|away|drive|walk|bus|train|by car|früher|vorher|vor (?:beginn|dem)|zu fuß|entfernt|fahrt|weg|mit (?:dem|der)|avant|en avance|à pied|de route|de trajet|de marche|antes|andando|a pie|en coche|a pé|de carro|prima|a piedi|in anticipo|di strada|eerder|vooraf|lopen|rijden|fietsen|pause|break|descanso|pausa|intervalo)(?!\p{L})/iu,
  /** “The interview consists of eight questions and lasts about”: what lasts is the meeting. */
  lengthOfWhole:
    /(?<!\p{L})(?:interview|conversation|meeting|call|gespräch|entretien|entrevista|colloquio|gesprek)(?!\p{L})[^.!?]{0,60}\s(?:lasts?|takes?|runs?|dauert|dure|dura|duurt)\s(?:for |about |around |approximately |etwa |environ |unos |cerca de |circa |ongeveer )*$/iu,
  /** What the employer promises to tell: with these, “by the 20th” is their date and not the reader’s. */
  promiseWords:
    /(?<!\p{L})(?:we(?:'ll| will| aim to| hope to| expect to| plan to| should)?(?: \w+){0,3} (?:decide|inform|notify|contact you|be in touch|let you know|get back|make (?:a|our|the)|reach out|come back to you)|offers? (?:will )?(?:go|be made|are made)|(?:make|made|reach) (?:a|our|the|its|their) (?:selection|decision|offer|choice)|decision|you(?:'ll| will| should)? (?:hear|have (?:a|our))|outcome|teilen wir|melden wir uns|hören sie|hörst du|informieren wir|geben wir|entscheid\p{L}*|ergebnis\p{L}*|vous (?:recevrez|aurez)|nous (?:vous )?(?:recontacterons|reviendrons|tiendrons|donnerons|informerons|communiquerons)|décision|(?:le|te|les) (?:daremos|comunicaremos|informaremos|avisaremos)|daremos respuesta|resolución|decisi[oó]n|daremos (?:uma )?(?:resposta|retorno)|decisão|le faremo sapere|ti faremo sapere|vi faremo sapere|decisione|esito|laten (?:we|wij)|hoor je|hoort u|besluit|beslissing)(?!\p{L})/iu,
  /** Before “from 1pm to 3:15pm” these make the first the old and the second the new hour. */
  moveWords: new RegExp(
    String.raw`(?<!\p{L})(?:${moving})(?!\p{L})[^.!?]{0,60}\s(?:from|von|vom|de|du|d'|da|das|dalle|dal|van|del?)\s?(?:the |den |las? |\p{L}{3,10}tag,? |\p{L}{3,6}day,? )?$|(?<!\p{L})(?:slide|push|move|shift|bump|nudge|swap)\s(?:today|tomorrow|this (?:morning|afternoon)|\p{L}+day|our|your|the)(?:['’]s)?\s(?:\p{L}+day,?\s)?$`,
    'iu',
  ),
  /** In the sentence of two times these make the first the old and the second the new one. */
  movingWords: new RegExp(String.raw`(?<!\p{L})(?:${moving}|${movingAlone})(?!\p{L})`, 'iu'),
  /** Between the old and the new time, where words of moving stand with them. */
  movedTo:
    /^[^.!?;\n]{0,40}?(?<!\p{L})(?:to|until|till|for|par|por|con|door|durch|auf|zum|au|à|al|ao|a|alla|para(?: [oa])?|naar|op)\s(?:the |on |den |dem |le |el |la |o |het )?$/iu,
  /** Between them, where the first is said to have been: “was Thu 10:00, now Fri 14:00”. */
  wasBefore: /(?<!\p{L})(?:was|war|bisher|était|era|estava)\s?:?\s?(?:on |am |le |el |op )?$/iu,
  isNow:
    /^[\s,;)–-]{0,4}(?:\([^()\d]{1,20}\) )?(?:and |und |et |y |e |en )?(?:is )?(?:now|nun|neu|jetzt|désormais|ahora|agora|ora|nu)\s?:?\s?(?:on |am |le |el |op )?$/iu,
  /** “If 3:30 is no good”: nothing is gone yet. */
  ifBefore:
    /(?<!\p{L})(?:if|should|falls|wenn|sollte|si|se|als|indien|caso)\s(?:the |that |der |die |\p{L}+day (?:at )?)?$/iu,
  /** “Thursday at 2 is now Friday at 3”: that the one was need not be said. */
  saysIs: /(?<!\p{L})(?:is|ist|est|es|è|é)\s/iu,
  /** Behind a time, in its sentence: it holds no more. */
  goneBehind:
    /^[^.!?;]{0,90}(?<!\p{L})(?:fällt (?:\p{L}+ ){0,3}(?:aus|flach|ins wasser)|(?:können|kannst) (?:\p{L}+ ){1,3}(?:knicken|vergessen|streichen)|(?:brauchst|brauchen|musst|müssen) (?:du|sie) (?:\p{L}+ ){0,3}nicht (?:zu )?kommen|ist (?:leider )?(?:geplatzt|gestrichen|hinfällig)|platzt|tombe à l['’]eau|saute|est (?:annulé|supprimé)e?|ne (?:pourra|peut) avoir lieu|se cae|no hace falta que (?:vengas?|venga)|se suspende|cai(?:u)? por terra|já não (?:se realiza|dá|pode ser|é possível)|não precisas? (?:de )?vir|non si (?:fa|può|riesce|tiene)|non serve che (?:venga|vieni)|valt (?:\p{L}+ ){0,3}(?:in het water|weg|uit)|kan (?:\p{L}+ ){0,3}niet doorgaan|hoef(?:t|t u)? (?:je |u )?niet te komen|schiet erbij in|falls? through|is a no-go|fell through|no need to come|non faccio in tempo|não vai (?:acontecer|poder|ser possível)|no va a poder|findet (?:leider |nun |doch )?nicht statt|kann (?:\p{L}+ ){0,3}nicht (?:stattfinden|gehalten|eingehalten|wahrgenommen)|(?:won't|will not|can't|cannot) (?:be possible|happen|go ahead|take place|proceed|work)|(?:i|we|he|she|they)(?: really| now)? (?:can't|cannot|can not|won't be able to|am unable to|are unable to) (?:\p{L}+ ){0,5}(?:then|that (?:time|day|slot))|(?:is|are) (?:now |unfortunately )?(?:no (?:longer )?(?:good|available|possible)|not (?:available|possible|going ahead)|out of the question|impossible)|(?:is|are|stands?|gets?) (?:off|postponed|cancell?ed|withdrawn)|has (?:had )?to be postponed|(?:non ce la faccio|non riesco|non (?:posso|potrò))|no (?:puedo|podr[eé]|podemos|llego|llegamos|me es posible|me da tiempo)|não (?:consigo|posso|vou poder|dá)|je ne (?:peux|pourrai)|(?:schaff(?:e|t|en)|kann|können) (?:ich|wir|er|sie) [^.!?;]{0,40}nicht|hat sich (?:\p{L}+ ){0,2}erledigt|(?:ça )?(?:ne )?(?:marche\p{L}*|va|colle|convient|conviendra) (?:\p{L}+ ){0,1}(?:pas|plus)|(?:geht|klappt) (?:es )?[^.!?;]{0,30}nichts?|lukt [^.!?;]{0,40}niet|(?:kan|kunnen) (?:ik|we|wij) [^.!?;]{0,40}niet|queda (?:pospuest|suspendid|aplazad)\p{L}*|salta|entfällt|ausfallen|aufgehoben|verschoben werden|n'aura pas lieu|ne pourra pas|est reporté|não (?:se realiza|será possível|vai ser possível|se poderá)|fica adiad\p{L}*|gaat niet door|ha(?:al|len) (?:ik|we|wij) (?:(?:er|het|hem|ze) )?[^.!?;]{0,20}(?:af|uit)|muss ich (?:\p{L}+ ){0,3}absagen|est (?:donc |bien )?(?:annulé|supprimé)e?|queda(?:n)? (?:anulad|cancelad)\p{L}*|è (?:rinviat|sospes)\p{L}*)(?!\p{L})/iu,
  /** Behind an hour that holds no more: “instead of Thursday 11 am we will meet on”, what is told next holds. */
  nextClause:
    /\d\s?(?:[ap]\.?m\b|uhr|h\b|uur)[^,;]{0,4}\s(?:we|let|i|can|could|how|wir|nous|on|nos|ci|laten)\b|\d\s?(?:[ap]\.?m\b|uhr|h\b|uur)?,\s(?:the|das|unser|il|la|lo|el|le|l['’]|notre|nuestra|o|a|nossa|het|ons|onze)\s/i,
  /** A line that names itself so tells when: “Time: 11.50 a.m.”. */
  whenField:
    /^\W*(?:time|when|zeit|uhrzeit|wann|heure|quand|hora|cuándo|horário|quando|ora|orario|tijd|wanneer|start(?: time)?)\W{1,4}$/iu,
  /** Just before an hour: “at 9:00 and not at 11:00”. */
  notBefore:
    /(?:plutôt|rather|lieber|mejor|melhor|piuttosto|liever)[^.!?]{0,20}(?<!\p{L})(?:qu['’]|que |than |als |che )(?:at |um |à |a las? |às |alle |om )?$|(?:[,(–-]|(?<!\p{L})(?:and|but|und|et|mais|y|e|en|maar|ma|mas|pero))\s?(?:not|nicht|non(?: pas)?|no|não|niet)\s(?:at |on |um |am |à |a las? |às |alle |om |om |el |il |le )?$/iu,
  /** Behind the new day: the hour stays. */
  sameTime:
    /^[^.!?]{0,30}(?:[?.!]\s)?(?<!\p{L})(?:same (?:time|hour)|(?:gleiche|selbe)[nr]? (?:zeit|uhrzeit)|même heure|mism[ao] hor(?:a|ario)|mesm[ao] hor(?:a|ário)|stess[oa] (?:ora|orario)|zelfde (?:tijd|tijdstip|uur)|(?:uhr)?zeit (?:wie gehabt|bleibt)|(?:l['’])?heure (?:reste|ne change)|(?:hora|hora) (?:no cambia|mantém-se|igual)|orario invariato|(?:de )?tijd blijft|time (?:stays|remains|is unchanged))(?!\p{L})/iu,
  /** The mail moves an interview. */
  movedWords:
    /(?<!\p{L})(?:br(?:ing|ought) (?:\p{L}+ ){0,4}forward|(?<!not (?:be )?)re-?schedul\p{L}*|(?:has|have|had) (?:been )?(?:to be )?(?:moved?|changed|postponed|shifted|pushed)|need to (?:move|push|shift|change)|moved to|(?<!no )new (?:date|time|slot)|updated invitation|changed: (?:time|date)|now (?:takes?|taking) place|will now|change of (?:date|time)|time change|(?:date|time) (?:has|have) changed|details of your interview .{0,60}changed|terminverschiebung|terminänderung|verschieb\p{L}*|verschoben|verleg(?:en|t)|ausweichen|neuer termin|repouss\p{L}*|remplac(?:er|ons) (?:le |notre |votre )|nouvelle date|nouvel horaire|nouveau créneau|report(?:er|é|ée|ons)|décal\p{L}*|déplac\p{L}*|nueva (?:fecha|hora)|nuevo horario|reprogram\p{L}*|aplaz\p{L}*|cambio de (?:fecha|hora)|nova data|novo hor[aá]rio|remarca\p{L}*|reagenda\p{L}*|adia(?:r|d[ao]|mento|mos)|nuova data|nuovo orario|spostat[oa]|spostare|spostamento|rinvi(?:o|are|at[oa])|nieuwe (?:datum|tijd)|nieuw tijdstip|verzet(?:ten)?|verplaats\p{L}*|verschui(?:f|v)\p{L}*|schuiven|(?:passar|mudar|transferir|antecipar|adiantar) (?:\p{L}{1,5} )?(?:entrevista|conversa|reunião|encontro)|(?:pasar|adelantar|mover) (?:\p{L}{1,7} )?(?:entrevista|cita|reunión|charla)|anticipare|remettre (?:ça|cela|l['’]entretien|notre)|is no good)(?!\p{L})/iu,
  /** The mail calls an interview off. */
  cancelWords:
    /(?<!\p{L})(?:cancel\p{L}*|(?:is|are) (?:now |therefore )?off(?=[,.;!]|$)|called off|call off|(?:will )?no longer (?:hold|be holding|going ahead|taking place)|calling off|withdrawn|(?:can't|cannot|won't|will not|not) (?:be )?(?:go(?:ing)? ahead|take place|proceed)|abgesagt|absage\p{L}*|absagen|entfällt|annul\p{L}*|suspend\p{L}*|afgezegd|gaat niet door|afzeggen|vervalt)(?!\p{L})/iu,
  /** The mail asks for another time. */
  asksAnew:
    /(?<!\p{L})(?:(?:give|send|suggest|propose|offer|text|tell) (?:me|us) [^.!?]{0,30}(?:dates?|times?|days?|slots?|windows)|another (?:day|date|time|slot)|(?:two|three|some|a few|a couple of|other)(?: or \p{L}+)? (?:dates?|times|days|slots|mornings|afternoons)[^.!?]{0,24} (?:suit|work|that you could)|other (?:dates|times|days)|when else|andere[rn]? (?:termin|tag)|autre (?:jour|date)|otr[oa] (?:d[ií]a|fecha)|outr[oa] (?:dia|data)|altr[oa] (?:giorno|data)|andere (?:dag|datum))(?!\p{L})/iu,
  /** Just before a time these say that it holds now. */
  newTimeWords:
    /(?<!\p{L})(?:(?:new|revised|amended)(?: date| time| slot)?(?: and time)?|now|updated(?: to)?|moved to|changed to|rescheduled (?:to|for)|instead|moved to|postponed (?:to|until)|verschoben auf|verlegt auf|report[ée]{1,2}e? (?:au|à)|spostat\p{L} (?:a|al|alle)|trasladad\p{L} (?:al|a)|adiad\p{L} para|verplaatst naar|neuer? (?:termin|zeit|uhrzeit|datum)|neu|nun|nouvelle? (?:date|heure|horaire)|nouveau|désormais|nuev[ao]s?|ahora|nov[ao]s?|agora|nuov[oa]|ora|nieuwe?|nu)(?!\p{L})[^.!?]{0,40}$/iu,
  /** Just before a time: “instead of in the office, and at noon” goes on to what holds. */
  newThought: /,\s(?:and|but|und|et|y|e|en)\s(?:at|on|um|am|à|a\s?las?|às|alle|op|om)\s[^,.]{0,12}$/i,
  /** Just before a time these say that it holds no more. */
  oldTimeWords:
    /(?<!\p{L})(?:old|was|from|former|previous|alt(?:er|e)?|bisher(?:ig\p{L}*)?|ancien\p{L}*|anterior|antes|vecchi[oa]|precedente|oude?|eerder)\s?(?:time|date|termin|datum|date|heure|fecha|hora|data|orario|tijd)?\s?:\s?$/iu,
  /** Just before an hour: “any time after 4” names none. */
  beyond:
    /(?<!\p{L})(?:jusque|before|after|post|past|later than|nach|vor|après|avant|despu[eé]s de|antes de|dopo|prima del|depois d|antes d|na|voor)(?:s?\s|l?e?\s|as\s)(?:den |die |le |las? |o |the )?$/iu,
  /** One meeting after the other. */
  thenWords:
    /(?<!\p{L})(?:then|followed|after(?:wards| that| which)?|next|finally|subsequently|im anschluss|anschließend|danach|dann|zunächst|puis|ensuite|suivi|después|luego|a continuación|seguid[oa]|depois|em seguida|poi|dopo|seguir[aà]|a seguire|daarna|vervolgens|aansluitend)(?!\p{L})/iu,
  /** Just before an hour, behind another: “begins at nine with a tour, and at half past ten you meet”. */
  andAt:
    /(?:[,;]\s(?:and|und|et|y|e|en)(?: then| dann| puis| luego| poi| daarna)?|;)\s(?:at|um|à|a las?|às|alle|om)\s$/iu,
  /** Between the time where they are and the time where the reader is. */
  thatIs:
    /(?<!\p{L})(?:that['’]?s|that is|which (?:is|means)|i\.?e\.?|so|das (?:ist|sind|wäre)|also|soit|donc|es decir|o sea|ou seja|cioè|ossia|quindi|dat is|dus)\s[^.!?\d]{0,16}$/iu,
  forReader:
    /^[^.!?\d]{0,12}(?<!\p{L})(?:for you|your (?:time|side|end)|bei (?:ihnen|dir)|(?:ihrer|deiner) zeit|chez (?:vous|toi)|(?:para|por) (?:ti|usted|você|si)|(?:tu|su|sua) hora|da (?:lei|te)|bij (?:jou|je|u)|voor (?:jou|u))(?!\p{L})/iu,
  /** Just before a time: it is when the meeting ends. */
  endsAt:
    /(?<!\p{L})(?:until|till|['’]?til|up to|(?:done|finished|through|out|over) by|ends?(?: at)?|bis(?: zirka| etwa| gegen| ca\.?)?|fertig (?:um|gegen)|jusqu['’](?:à|au|vers)|jusque(?: vers)?|fini[er]?s? (?:à|vers)|hasta(?: las?)?|acaba\p{L}*(?: a las?| sobre las?)?|até(?: às?| as)?|termina\p{L}*(?: às| alle)?|fino (?:alle|a)|tot|sluiten rond|afgerond (?:om|rond)|eindtijd|ende|fin|fim|fine|einde)\s?:?\s(?:about |around |roughly |ca\.? )?$/iu,
  /** Between two times these offer a choice. */
  orWords: /(?<!\p{L})(?:or|oder|ou|o|u|of|oppure|ovvero)(?!\p{L})/iu,
  /** Between two days that share what follows: “Monday and Tuesday at 10”. */
  andDay: /^,?\s(?:and|und|et|y|e|en)\s(?:on |am |le |el |il |op |den )?$/iu,
  /** Between two weekdays of a list, with their hours. */
  orDayNext:
    /^[^.!?;\p{L}]{0,14}(?:(?:at|um|à|a las?|alle|às|om|uhr|uur|h|dalle|from|ab|dès|[ap]m)[^.!?;\p{L}]{0,12}){0,2}(?:,|(?<!\p{L})(?:or|oder|ou|o|u|of|oppure|ovvero))\s(?:on |am |le |el |il |op |den |même )?$/iu,
  /** Between two days of which one is to be chosen. */
  orDay: /^(?:,\s|,?\s(?:or|oder|ou|o|u|of|oppure)\s)(?:on |am |le |el |il |op )?$/iu,
  /** The same further apart, where the “of” of another language may stand. */
  orWordsIn: {
    en: /\bor\b/i,
    de: /\boder\b/i,
    fr: /\bou\b/i,
    es: /\b[ou]\b/i,
    pt: /\bou\b/i,
    it: /\b(?:o|oppure|ovvero)\b/i,
    nl: /\bof\b/i,
  } as Record<string, RegExp>,
  /** “0800-1100 sim check”, “1300 panel interview”: what a row of a plan begins with. */
  planRow:
    /^(?:0[6-9]|1[0-8])[0-5][05](?:\s?[-–—]\s?(?:0[6-9]|1\d|2[0-2])[0-5][05](?!\d)|\s(?:panel|interview|tour|lunch|meet|test|arriv\p{L}*|coffee|presentation|exercise|welcome|briefing|debrief|sim(?:ulator)?|check|talk|q&a|close|finish)(?!\p{L}))/iu,
  /** Before several times in one line these make them a plan. */
  agendaWords:
    /(?<!\p{L})(?:agenda|schedule|itinerary|programme?|timetable|running order|ablauf|tagesplan|zeitplan|déroul\p{L}*|planning|programa|programma|orden del día|dagindeling)(?!\p{L})/iu,
  /** “your interview of 12 October”: of a day to come, it is that one. */
  ofInterview:
    /(?<!\p{L})(?:interview of|gespräch vom|entretien du|entrevista del?|colloquio del|gesprek van)(?: \p{L}{3,13},?)?\s$/iu,
  /** “I’ll phone at 9.30 for 9.45”: one comes at the first, and it begins at the second. */
  forStart: /\s?(?:for|pour|für)\s(?:an? )?/iuy,
  /** Before and behind a length: the meeting begins so much later, or earlier. */
  shiftLater: {
    before:
      /(?:(?<!\p{L})back(?: by)?|(?<!\p{L})(?:delay|postpone)(?:ed|ing)?(?: \p{L}+){0,4}(?: by)?|retras\p{L}+|atras\p{L}+|adiar|posticip\p{L}+(?: di)?|ritard\p{L}+(?: di)?|retard\p{L}+(?: d['’e])?|repouss\p{L}+(?: d['’e])?)\s?$/iu,
    behind:
      /^\s?(?:later|nach hinten|später|plus tard|más tarde|después de lo|mais tarde|più tardi|dopo (?:rispetto|il previsto)|naar achter(?:en)?)(?!\p{L})/iu,
  },
  shiftEarlier: {
    before:
      /(?:(?<!\p{L})forward(?: by)?|adelant\p{L}+|antecip\p{L}+(?: em)?|anticip\p{L}+(?: di)?|avanc\p{L}+(?: d['’e])?)\s?$/iu,
    behind:
      /^\s?(?:earlier|früher|eher|nach vorn\p{L}?|plus tôt|antes(?=\s?[.,;!?(]|$)|antes de lo|prima(?=\s?[.,;!?(]|$)|más temprano|mais cedo|prima del previsto|eerder|vroeger|naar voren)(?!\p{L})/iu,
  },
  /** In the sentence of such a length: something is moved, not told of. */
  shifts:
    /(?<!\p{L})(?:push|take place|takes place|taking place|anticip\p{L}*|comenz\p{L}*|move|shift|start|begin|beginn|begins|starts|come|make|postpone|delay|put|bring|beginn\p{L}*|schieb\p{L}*|verschieb\p{L}*|verleg\p{L}*|vorzieh\p{L}*|komm\p{L}*|anfang\p{L}*|fängt|fangen|start\p{L}*|décal\p{L}*|retard\p{L}*|avanc\p{L}*|commenc\p{L}*|venir|venez|viens|repouss\p{L}*|retras\p{L}*|adelant\p{L}*|emp\p{L}*|aplaz\p{L}*|adi\p{L}*|atras\p{L}*|antecip\p{L}*|começ\p{L}*|spost\p{L}*|postici\p{L}*|anticip\p{L}*|iniz\p{L}*|verzet\p{L}*|verschui\p{L}*|begint|beginnen|kan|kunnen|könn\p{L}*)(?!\p{L})/iu,
  /** Just before an hour: the first of two within which something lies. */
  betweenHours: /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen)\s[^.!?\d]{0,24}$/iu,
  /** “Beginn/Ende: 08:30 / 09:45”: before two hours, that they are the ends of one. */
  bothEnds:
    /(?:beginn?|start|anfang|aanvang|début|inicio|início|inizio|von|from|de|das|dalle|van)\s?[/–-]\s?(?:end[es]?|schluss|fin|fim|fine|einde?|eindtijd|bis|to|à|às|alle|tot)\s?:?\s{0,2}$/i,
  /** Behind a day: then they decide. */
  decidesBehind:
    /^[^.!?;\d]{0,20}(?<!\p{L})(?:entscheid\p{L}*|die entscheidung|een besluit|de knoop|(?:we|they) (?:will |shall |hope to )?decide|nous (?:décid|tranch)\p{L}*|decid(?:im|ir|er|iam)\p{L}*|la (?:decisión|décision))(?!\p{L})/iu,
  /** Behind hours: so long the house is open or shut. */
  opensBehind:
    /^\s?(?:open(?:en|gaat|gaan)?|geöffnet|geschlossen|dicht|offen|ouvert\p{L}*|ferm[ée]\p{L}*|abiert\p{L}*|cerrad\p{L}*|apert\p{L}*|chius\p{L}*|abert\p{L}*|fechad\p{L}*)(?!\p{L})/iu,
  /** Begins the line of one of several meetings: “LEG 2 – on site”. */
  stageHead:
    /^\W*(?:leg|part|step|stage|round|meeting|interview|session|day|teil|termin|tag|gespräch|runde|étape|entretien|jour|etapa|entrevista|d[ií]a|parte|fase|colloquio|tappa|deel|gesprek|stap|dag)\s?\d\b|^\W*(?:first|second|1st|2nd|erste[rs]?|zweite[rs]?|premi[eè]re?|deuxième|primer[ao]?|segund[ao]|primeir[ao]|prim[ao]|second[ao]|eerste|tweede)\s(?:leg|part|step|stage|meeting|interview|session|teil|termin|gespräch|partie|étape|entretien|parte|etapa|entrevista|fase|colloquio|incontro|deel|gesprek)\W/iu,
  /** “Rundgang CT/MRT”: two letters of a zone that are something else. */
  noZone: /^[CEMP]T\/(?![CEMP]T|UTC|GMT)/,
  /** The mail says that no other time will be sought. */
  noNewDate:
    /(?<!\p{L})(?:not be rescheduled|no (?:new|other|replacement) (?:date|time|appointment)|nicht nachgeholt|ersatztermin (?:\p{L}+ ){1,3}(?:nicht|keiner)|keinen? (?:ersatz|neuen )termin|n['’](?:y )?(?:en )?aura pas d['’]autre|(?:aucune|pas (?:donné )?de) nouvelle date|no habrá (?:otra|nueva)|não haverá (?:outra|nova)|non ci sarà (?:un['’]|una )(?:altra|nuova)|geen (?:nieuwe|andere) (?:afspraak|datum)|non stiamo riprogrammando)(?!\p{L})/iu,
  /** Before an hour: it is so late where somebody else is. */
  elsewhereHour: /(?<!\p{L})(?:his|her|their|my|your local|seine?|ihre?)\s$/iu,
  /** Just before an hour: from Monday to Friday a house is open. */
  openDays:
    /(?<!\p{L})(?:mo|mon(?:day)?s?|montags?|lu|lun|lundi|lunes|seg(?:unda(?:-feira)?)?|luned[ìi]|ma|maandag|tue?s?|di|mar)\.?\s?(?:[-–—/]|to|thru|through|bis|au|a|à|al|tot(?: en met)?|t\/m)\s?(?:thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|do|fr|sa|so|donnerstag|freitag|samstag|sonntag|jeu|ven|sam|dim|jeudi|vendredi|samedi|dimanche|jue|vie|s[áa]b|dom|jueves|viernes|s[áa]bado|domingo|qui|sex|quinta|sexta(?:-feira)?|gio|gioved[ìi]|venerd[ìi]|sabato|domenica|vr|za|zo|vrijdag|zaterdag|zondag)s?\.?[,:]?\s(?:from |von |de |das |dalle |van )?$/iu,
  /** Just before a day: until then something lay, or is awaited. */
  untilDay:
    /(?:^|[^\d\p{L}]|\p{L}{3}\s)(?:bis|d['’]ici|tot|uiterlijk|entro|hasta|até)\s(?:zum |den |le |a |o |el |al )?$/iu,
  /** Between an hour and its day. */
  onDay:
    /^\s?(?:(?:interview|appointment|slot|call|meeting|chat|talk|session) )?(?:on |am |le |el |op |de |del |na |no |di |, )?$/iu,
  /** Between an hour and a day these make the hour the old and what follows the new time: “from 2 pm to tomorrow at noon”. */
  toDay: /^\s(?:to|auf|à|a|para|naar)\s$/iu,
  /** Between two lengths these add them up. */
  followedBy:
    /^[^.!?]{0,60}(?<!\p{L})(?:followed by|plus|then|gefolgt von|danach|suivi d|puis|seguid[oa] d|seguit[oa] d|gevolgd door)(?!\p{L})/iu,
  /** Just before hours and minutes: so long does it take. */
  takes:
    /(?<!\p{L})(?:dur\p{L}*|pren(?:d|dra|dre)|compte[rz]?|prévo\p{L}*|reserv\p{L}*|cont[ae]\p{L}*|lev(?:a|ará)|demora\p{L}*|environ|circa|cerca de|dauert|etwa|takes?|allow|about)(?:\s(?:d['’]ordinaire|environ|en tout|uns|com|cerca de|circa|etwa))*\s(?:d['’])?$/iu,
  /** Behind a weekday: the number of its day. */
  bareNumber:
    /^,? (?:d[ií]a |the |den |der |le |el |il |op )?(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª)?(?=$|[\s,;:)!?-])(?!\s?(?:[-–—]|[ap]\.?m\b|uhr|uur|h\b|hrs|heures|horas|ore|o'clock|min|of\b|people|slots?)|:\d|,\d)/i,
  /** Before and behind a weekday: it lies behind. */
  pastBefore:
    /(?:\blast|\b(?:this|the) past|letzte[nr]?|vergangene[nr]?|el pasado|na última|scorso|vorige|afgelopen)\s$/i,
  pastAfter: /^\s(?:dernier|passé|pasado|passad[oa]|scorso)(?!\p{L})/iu,
  /** A short weekday is also a word of some language (mon, so, do, sat): then a day or an hour must follow. */
  dayFollows:
    /^(?:[.,)/]|$|\s?[-–&|·⋅]|\s(?:\d|the\b|at\b|or\b|and\b|half?\b|halb\b|viertel\b|kwart\b|next\b|from\b|den\b|um\b|am\b|à\b|alle\b|às\b|om\b|de\b|noon|morning|afternoon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
  /** Just before an hour: it is said once more. */
  sameTimeBefore:
    /(?:same (?:time|hour)|(?:gleiche|selbe)[nr]? (?:uhr)?zeit|même heure|mism[ao] hora|mesm[ao] hor(?:a|ário)|stess[oa] ora|zelfde (?:tijd|uur))[,:]?\s\(?$/iu,
  /** Behind a number: so many of something, and no hour. */
  counted:
    /^\s?(?:%|km|min|minut|stund|tag|day|week|woch|month|monat|year|jahr|jour|heures? de|ans?\b|año|anos|anni|giorn|d[ií]as|dias|dagen|jaar|person|people|candidat|euro|eur\b|€|slide|page|question|people|of\b|x\b)/i,
  /** “a trial day would be arranged later” */
  maybeLater:
    /^[^.!?]{0,40}(?<!\p{L})(?:würde|erst später|would|later|möglicherweise|pourrai\p{L}*|podr[ií]a|poderia|potrebbe|zou)(?!\p{L})/iu,
  /** “your performance at the aptitude test”: what has been done already. */
  behindThem:
    /(?<!\p{L})(?:passed|performance|completed|results?|following|after|scored?|since|took|taken|sat)(?!\p{L})[^.!?]{0,50}$/iu,
  /** “Time zone: Zurich”, “(time zone: Lisbon)”. */
  cityField:
    /(?:time ?zone|zeitzone|fuseau(?: horaire)?|zona horaria|huso|fuso(?: hor[aá]rio| orario)?|tijdzone)\s?:\s(\p{Lu}[^,;)\n]{2,40})/iu,
  /** Before a zone’s short name these say that it is one. */
  ofTimes:
    /(?:\b(?:all|times?|time ?zone|zeiten|zeitzone|heures?|fuseau|horas|hora|huso|horarios?|horários?|fuso|orari[oi]?|tijden|tijdzone)\b)(?:\W{1,3}\w{1,9}){0,3}\W{0,3}$/iu,
  bareRange:
    /^(?:[6-9]|1\d|2[0-2])\s?[-–]\s?(?:1\d|2[0-3]|[1-9])(?=[\s,.;:)!?]|$)(?!\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m[aä]r|mai|okt|dez|avr|juin|ao|fév|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|mei|mrt)|[./-]\d)/i,
  /** “Tuesday or Thursday would do, both at 11”. */
  bothAt:
    /^[^.!?\d]{0,40}(?<!\p{L})(?:both|beide(?:s|n)?|jeweils|allebei|telkens|les deux|ambos|ambas|en ambos casos|in entrambi i casi|entramb[ie]|nos dois casos|dans les deux cas)(?!\p{L})/iu,
  perWeek:
    /^\s?(?:\/|(?:per|a|pro|par|por|al?la|in der|per) )\s?(?:w(?:ee)?ks?|wk|woche|semaine|semana|settimana|month|monat|mois|mes|mese|maand|day|tag|jour|dag)/i,
  dayList:
    /(?:^|[\s(:])((?:\d{1,2}(?:st|nd|rd|th|\.|er)?(?:,\s|,?\s(?:and|or|und|oder|et|ou|y|o|u|e|en|of)\s)(?:the |den |le |el |il |dia |d[ií]a )?){1,6})$/iu,
  cityTime:
    /^(?:(?:hora|horário|heure|ora|zeit)\s)?(?:(?:de|di|du)\s|d['’])?([\p{L} .]{2,24}?)(?: (?:local )?time|(?:er)? zeit|(?:er)? ortszeit|[- ]tijd)(?![\p{L}])/iu,
  timeOfCity:
    /^(?:hora|horário|heure|ora|ortszeit|time|tijd)(?: locale?)? (?:(?:de la|de l['’]|del|de|di|in|von|of|für|en) |d['’])?([\p{L} .]{3,24})/iu,
  /** A line that says when the event of the lines above ends. */
  endLine:
    /^\W{0,3}(?:ends?|ending|finish|ende|fin|término|fim|fine|einde)(?: ?(?:time|date|zeit|on|at))?\s?:\s?$/i,
  startLine: /(?:start|begin|from|when|beginn|début|inicio|início|inizio|aanvang)[^:]{0,12}:/i,
  hourGoesOn:
    /^(?:heures?|h|uhr|uur|horas?|o['’]clock|[ap]\.?m\.?)(?:\s(?:et demie?|et quart|y media|e meia|\d{2}))?(?![\p{L}\d])/iu,
  /** “… à 10 / heures 45”: an hour that the end of a line cuts in two. */
  cutHour: /(?<!\p{L})(?:um|gegen|ab|à|vers|dès|at|from|om|às|as|alle|las|ore)\s\d{1,2}$/iu,
  partOfName:
    /^(?:[Pp]acific|[Mm]ountain|[Ee]astern|[Cc]entral|[Aa]tlantic|[Hh]awaii|[Aa]rizona) (?!Time|Standard|Daylight)\p{Lu}/u,
  /** 8.30 Uhr, 11.15 bis 11.45 Uhr: an hour that looks like a date. */
  hourFollows:
    /^\s?(?:(?:bis|tot|to|à|a|alle|às|[-–—])\s?\d{1,2}(?:[.:]\d\d)?\s?)?(?:uhr|uur|ore|h\b|hrs?\b|[ap]\.?m\b)/i,
  alone:
    /^(?:d[ei] )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})(?=\s?(?:$|[)\].,;|/]|\s[–-]\s|\s\(|\sand\s))(?<!ish|ese|ench|erman|alian|ndian)/u,
  /** Just before a time, behind words of moving: to this one. */
  leadsToNew:
    /\b(?:to|auf|au(?! lieu)|para|a(?! (?:entrevista|conversa|reunião|cita|charla))|al|naar|till|new time|now)\s(?!cancel|call off|come\b|start\b|join|move|make|do\b|meet|postpone|(?:so )?(?:we |i )?(?:cannot|can't|can not))[^.]{0,25}$/i,
  /** Just before an hour at which one is to be there. */
  arriving:
    /\(|\b(?:arriv|present yourself|report(?:ing)?(?![\p{L}])|be there|check|sign|doors|eintreff|ankunft|cheg|lleg)/iu,
  /** Around a time: it is a meeting’s. */
  ofMeeting:
    /interview|meet|call|gespräch|termin|entretien|rendez|entrevista|colloquio|gesprek|conversa|when|wann|quand|date|time/i,
  /** A subject that names a meal: it is what they meet for. */
  mealSubject:
    /(?<!\p{L})(?:lunch|breakfast|brunch|dinner|supper|mittagessen|frühstück|abendessen|déjeuner|déj|dîner|almuerzo|comida|comemos|cena|almoço|jantar|pranzo|ontbijt|etentje|hapje eten)(?!\p{L})/iu,
  leadsHours:
    /^\d{1,2}(?:[:.][0-5]\d)?(?:,\s\d{1,2}(?:[:.][0-5]\d)?){0,4},?\s(?:and|or|&)\s\d{1,2}(?:[:.][0-5]\d)?\s?[ap]\.?m\b/i,
  iana: /^((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?)/,
};
