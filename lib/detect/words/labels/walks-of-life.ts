import type { LabelWords } from './label-words';

/** Talks that are no job interview of the reader’s: at work, in the press, for research, at school, the bank, the doctor’s; in every language. */
export const walksOfLife: LabelWords[] = [
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:(?:annual|yearly|mid-year|quarterly|end of year|performance|salary|probation(?:ary)?) (?:review|appraisal|conversation|check-?in)|self-(?:assessment|appraisal|review)|one-to-one|your 1:1|exit interview|as you(?:'re| are) leaving us|(?:mitarbeiter|jahres|beurteilungs|austritts|perspektiv|zielvereinbarungs|personalentwicklungs)gespräch\p{L}*|entretien (?:annuel|professionnel|d['’]évaluation|de (?:départ|sortie))|evaluaci[oó]n (?:anual|de desempeño)|entrevista de (?:salida|desligamento)|avaliação (?:anual|de desempenho)|valutazione (?:annuale|delle prestazioni)|colloquio (?:annuale|di uscita|di valutazione)|(?:functionerings|beoordelings|exit|jaar|voortgangs)gesprek\p{L}*)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:interview you (?:about|for (?:our|the|my|a|an) (?!role|position|post|job))|interview (?:for|with) (?:the|our) (?:magazine|paper|newspaper|radio|programme|show|gazette|review|blog|channel)|(?:news|tv|television|radio|newspaper|magazine)['’]?s? interview|(?:our|my) (?:readers|listeners|viewers|audience)|(?<=(?:autumn|spring|summer|winter|next|ber) )issue|(?:sie|dich|ihnen|dir) (?:gern\p{L}* |dazu |darüber )*(?:interviewen|ein interview führen)|interview (?:für|mit) (?:das|die|den|unsere?n?) (?:\p{L}*(?:blatt|zeitung|magazin|radio|sender|sendung|podcast|zeitschrift))|vous interviewer|interview (?:pour|avec) (?:notre|la|le) (?:journal|magazine|radio|émission|revue|chaîne)|entrevistar(?:te|le|la|lo|os)|entrevist[aá]-l[oa]|entrevista (?:en|para|na|no) (?:la |el |o |a |nuestr\p{L} |noss\p{L} )?(?:radio|rádio|programa|revista|peri[oó]dico|jornal|podcast|canal)|intervistar(?:la|lo|ti|vi)|(?:un['’]|l['’])?intervista (?:per|con|a) (?:il|la|un|una|lei|te)|(?:je|u) (?:graag )?interviewen|interview (?:voor|met) (?:de|het|ons|onze) (?:krant|blad|radio|programma|tijdschrift|podcast)|(?:für|for|pour|para|per|voor) (?:einen|an|un|um|een) (?:artikel|article|artículo|artigo|articolo))(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:study|research|test) participants?|teilnehmer\p{L}* (?:gesucht|für)|wir suchen (?:personen|teilnehm\p{L}*|menschen)|aufwandsentschädigung|gutschein|(?:recherch|cherch)\p{L}* (?:des )?participants|carte cadeau|dédommagement|bon d['’]achat|buscamos (?:participantes|personas que|usuarios)|tarjeta regalo|procuramos (?:pessoas|participantes|utilizadores)|(?:um|de|oferecemos um) vale|vale[- ](?:presente|oferta)|cartão[- ]presente|cerchiamo (?:partecipanti|persone|utenti)|buono (?:regalo|amazon|da)|(?:zoeken|gezocht:?) (?:deelnemers|mensen|gebruikers)|cadeaubon|vergoeding van €)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:a|the|your|our|product|live|software|quick|free|personal) demos?(?! (?:lesson|class|teach))|demo (?:on|call|booked|request|confirmed|of|session|tomorrow)|(?:our|the) (?:platform|software|product|solution)s? (?:can|helps?|works?|lets?)|show you how \p{L}+ (?:works|schedules|helps|can)|(?:teams|companies|businesses|people) like yours|pricing|free trial|discovery call|strategy call|sales (?:team|call) (?:at|with)|product tour|produktdemo|produktvorstellung|démo(?:nstration)? (?:de|du)|demostración (?:de|del)|demonstração (?:do|da|de)|dimostrazione (?:del|della)|productdemo)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:parents?['’] evening|parent[- ]teacher|dear (?:parents|guardians)|class teacher (?:on|for|about)(?= .{0,40}child)|elternsprechtag|elternabend|liebe eltern|sprechstunde|réunion parents|chers parents|tutor(?:í|i)a (?:de|con) (?:su|tu) hij\p{L}|queridos (?:pais|padres)|colloqui con (?:gli insegnanti|i docenti)|gentili genitori|registro elettronico|ouderavond|oudergesprek\p{L}*|beste ouders)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /(?<!\p{L})(?:kita\b|kindergarten|crèche|guardería|asilo nido|kinderopvang|dentist|dental (?:check|appointment|hygiene)|your (?:medical |hospital |clinic )?appointment with dr|check-?up|vaccination|blood test|zahnarzt\p{L}*|arzttermin|vorsorgeuntersuchung|impftermin|rendez-vous (?:médical|chez le)|dentiste|cita (?:médica|previa)|consulta (?:médica|de \p{L}+logia|de \p{L}+logía)|visita medica|dal dentista|tandarts\p{L}*|huisarts|mortgage|baufinanzierung|finanzierungsgespräch|hypothe\p{L}*|prêt immobilier|hipoteca|crédito (?:à )?habitação|mutuo|financial advis[eo]r|steuerberat\p{L}*|notar(?:termin)?|order (?:no|number|confirmed|#|\d)|your (?:order|parcel|delivery|reservation|booking|table|flight|stay)|ihre (?:bestellung|lieferung|reservierung)|votre (?:commande|livraison|réservation)|(?:su|tu) (?:pedido|reserva)|(?:seu|sua) (?:pedido|encomenda|reserva)|(?:il suo|il tuo) ordine|(?:la sua|la tua) prenotazione|(?:je|uw) (?:bestelling|reservering|boeking))(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:(?:application|applied|applying) (?:for|to) (?:the |a |an |our |your )?(?:flat|apartment|unit|room|house|property|tenancy|visa|passport|permit|loan|mortgage|card|grant|scholarship|school|nursery|course|membership|hoa|planning)|bewerbung (?:um|für|auf) (?:die |eine |das |ein |unsere )?(?:\p{L}*wohnung|wg|zimmer|studienplatz|\p{L}*stipendium|kita\p{L}*|kredit)|besichtigung\p{L}*|selbstauskunft|candidature (?:pour|à) (?:l['’]|un |le )?(?:appartement|logement|location|master|formation)|visite de l['’]appartement|dossier de location|visita (?:al|del|do|ao) (?:piso|apartamento|appartamento)|solicitud de (?:alquiler|visado|beca|préstamo)|candidatura (?:ao|à|al|alla) (?:apartamento|arrendamento|mestrado|bolsa|master|borsa)|bezichtiging\p{L}*|huurwoning|(?:clinical|drug|vaccine) (?:trial|study)|(?:screening|study|follow-up) visit|klinische studie|essai clinique|ensayo clínico|ensaio clínico|sperimentazione|nursery (?:place|school)|key (?:person|worker)|settling-in|entwicklungsgespräch|intakegesprek|sportschool|(?:gym|club) membership|personal trainer|je lid (?:wordt|bent))(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:your on-?boarding|on-?boarding(?=:| (?:session|day|call|schedule|begins|starts))|your first day|first day (?:at|with|of)|new (?:starter|joiner|hire)s?|it set-?up|welcome pack|induction (?:day|week|programme)|(?:ihr|dein)\p{L}* erster (?:arbeits)?tag|einarbeitung|(?:votre|ton) premier jour|(?:su|tu) primer día|(?:seu|teu) primeiro dia|(?:il suo|il tuo) primo giorno|(?:je|uw) eerste (?:werk)?dag|inwerk\p{L}*|naturali[sz]ation|citizenship|green card|adjustment of status|asylum|biometrics|failure to appear|permanent resident|einbürgerung\p{L}*|titre de séjour|permiso de residencia)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:profile|portrait|feature|piece|story) (?:of|on|about) (?:you|women|people|young|local)|(?:school|student|local|company|staff|parish|national) (?:paper|newspaper|magazine|radio)|media (?:request|enquiry|appearance)|on the sofa|the bbc|(?:notre|la prochaine) édition|(?:un|le|votre) portrait|rédaction|reportage|nächste ausgabe|(?:unsere|die) redaktion|leserinnen|próxim[ao] (?:número|edição|edición)|prossimo numero|personeelsblad|volgende nummer|ons blad|weekly\]|forward (?:this )?to a friend|live q&a|in this (?:issue|edition)|(?:fellow )?subscribers?|members,|dear members|agenda:.{0,40}election|open day|giornata aperta|journée portes ouvertes|jornada de puertas abiertas|tag der offenen tür|iscriviti (?:qui|ora)|inscrivez-vous|anmeldung unter)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:retained|instructed|engaged) (?:on|by|to)|confidential (?:search|conversation|opportunity|discussion)|your name (?:came up|was (?:given|mentioned|suggested))|(?<=\p{L} )search for a|(?:registration|processing|application|booking) fee|pay (?:the|a) .{0,20}fee|as (?:one of )?(?:our|a) (?:most )?(?:active|valued|loyal|existing) (?:customers?|users?|members?)|(?:our|the) product manager|secure your (?:interview )?(?:slot|place|spot)|only \d+ (?:places|spots|seats|slots) left|earn (?:up to )?[$€£]|text (?:our|the|us)|full name and)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:viva(?: voce)?|thesis defen[cs]e|(?:internal|external) examiners?|(?:scholarship|fellowship|bursary|grant|award)s? (?:panel|interview|committee)|(?:co-?op|condo|strata) board|purchase application|insurance claim|(?:loss |claims? )assessor|water damage|zeitzeug\p{L}*|befragen|jobmesse|karrieremesse|über \d+ (?:arbeitgeber|aussteller)|eintritt frei|simulation d['’]entretien|coach(?:ing)?(?: de carrière)?|tutor de|estimada familia|queridas familias|estamos convidando (?:clientes|usuários)|você recebe r\$|uw aanvraag|keukentafelgesprek|huishoudelijke hulp|gp (?:phone|appointment)|telephone appointment with|the doctor will|(?:edit|editor (?:of|at)) \p{Lu}|feature you|run an interview with you|with premium|viewed your)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /(?<!\p{L})(?:adoption (?:panel|agency|process|team)|foster(?:ing)? (?:panel|famil\p{L}+|carers?)|travel scholarships?|fellowships? (?:office|interview|day)|adoptions\p{L}+|pflegefamilie\p{L}*|pflegeeltern|agrément (?:en vue )?d['’]adopt\p{L}*|famille d['’]accueil|adopción|familia de acogida|adoção|família de acolhimento|adozione|famiglia affidataria|adoptie\p{L}*|pleegouder\p{L}*|studiekeuze(?:check|gesprek)\p{L}*|aangemeld voor de (?:opleiding|studie)|einschulung\p{L}*|schulanmeldung)(?!\p{L})/iu,
  },
  {
    for: 'none',
    weight: 4,
    unlessApplied: true,
    pattern:
      /(?<!\p{L})(?:stood out to me|caught my (?:eye|attention)|impressed by your (?:profile|background|work|experience)|i think you(?:'d| would| could| might) be (?:a |an )?(?:great|good|strong|perfect|excellent|ideal)|(?:recruiter|founder|head of \p{L}+|talent partner) (?:at|for|with) .{2,30} here|growing our .{0,30}team|(?:would|might) you be interested in (?:a|an|the|hearing|exploring|learning)|(?:do you have|got) (?:time|\d+ minutes) for a (?:quick|brief|short)(?![^.!?]{0,60}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[^.!?]{0,30}\d|\d\s?[ap]m)))(?!\p{L})/iu,
  },
];
