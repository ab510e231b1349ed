/** How links to meetings and to pages for booking are told, all languages in one. */
export const linkWords = {
  /** Rooms of known services written without “https://”. */
  bareRooms:
    /(?<![@\w./])((?:[a-z0-9-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|calendly\.com|whereby\.com|webex\.com)\/[^\s<>"')\]|]{2,500})/gi,
  /** A room at the writer’s own house begins so. */
  ownRoom:
    /^(?:meet|meeting|zoom|teams|video|visio|bbb|jitsi|webex|calls?|talk|conf|conference|konferenz|rooms?|live|sala|stanza|salle|raum|rejoindre|join)\./i,
  /** A line that names itself a number. */
  phoneLabel:
    /^(?:phone|telephone|tel\.?|telefon|téléphone|teléfono|telefone|telefono|telefoon|call-?in|dial-?in)\s?:\s*$/i,
  /** Hosts of meeting rooms, compared whole; `*.` takes in every host below. */
  meetingHosts: [
    'zoom.us',
    '*.zoom.us',
    '*.zoom.com',
    '*.zoomgov.com',
    'teams.microsoft.com',
    'teams.live.com',
    '*.teams.microsoft.com',
    'gov.teams.microsoft.us',
    'meet.google.com',
    '*.webex.com',
    'chime.aws',
    '*.chime.aws',
    'whereby.com',
    '*.whereby.com',
    '*.hirevue.com',
    'app.willo.video',
    '*.willo.video',
    'willo.video',
    '*.bluejeans.com',
    'bluejeans.com',
    '*.gotomeeting.com',
    'gotomeet.me',
    'meet.goto.com',
    'meet.jit.si',
    '8x8.vc',
    'app.sparkhire.com',
    '*.sparkhire.com',
    '*.vidcruiter.com',
    'jobma.com',
    '*.jobma.com',
    '*.starleaf.com',
    '*.ringcentral.com',
    'v.ringcentral.com',
    '*.lifesize.com',
    'app.gather.town',
    'coderpad.io',
    'app.coderpad.io',
    '*.myinterview.com',
    '*.modernhire.com',
    '*.outmatch.com',
    'interviewstream.com',
    '*.interviewstream.com',
    '*.talview.com',
    '*.skype.com',
    'join.skype.com',
    '*.kumospace.com',
    'meet.brightpattern.com',
    'us.bbcollab.com',
  ],

  /** Names that pretend to be one of them are looked for in any host that is none. */
  meetingNames: /zoom|teams|webex|google-?meet|hirevue|whereby/i,

  /** Hosts of booking pages. */
  bookingHosts: [
    'calendly.com',
    '*.calendly.com',
    '*.goodtime.io',
    'goodtime.io',
    'cal.com',
    '*.cal.com',
    '*.youcanbook.me',
    'youcanbook.me',
    'calendar.app.google',
    'outlook.office365.com',
    'outlook.office.com',
    'bookings.cloud.microsoft',
    '*.savvycal.com',
    'savvycal.com',
    'meetings.hubspot.com',
    '*.chilipiper.com',
    'doodle.com',
    '*.doodle.com',
    '*.acuityscheduling.com',
    'app.acuityscheduling.com',
    'koalendar.com',
    'zcal.co',
    'tidycal.com',
    '*.appointlet.com',
    '*.simplybook.me',
    '*.candidate.fyi',
    '*.modernloop.io',
    '*.prelude.co',
    '*.cronofy.com',
    '*.paradox.ai',
    'olivia.paradox.ai',
    'x.ai',
    'app.reclaim.ai',
    'doo.dle',
  ],

  /** Words of a link, or of its path, that lead to choosing a time. */
  bookingWords:
    /\b(?:schedul\w*|calendly|my calendar|your availability|availability using|book|choose|pick|select|self-?schedul\w*|termin (?:wählen|buchen|auswählen)|such(?:e|en)? (?:dir|sie sich)|wähle(?:n sie)?|slot|wunschtermin|choisi\w*|elig\w*|escolh\w*|scegli\w*|créneau|réserver|reservar|agendar|marcar|prenota\w*|inplannen|kies)\b/i,
  /** Hosts named for what one does there: `booking.firm.example`. */
  bookingNames:
    /^(?:book|bookings?|schedul(?:e|er|ing)|appointments?|termine?|rdv|rendez-?vous|prenota|prenotazioni|afspraak|afspraken|citas?|agendar|agendamento)\.[^.]+\.[^.]|^(?:meintermin|calbook|calendly|bookme|termin)[a-z-]*\./i,
  bookingPath: /\/(?:self[-_]?schedul\w*|schedul(?:e|ing)\/|availability|book(?:ing)?s?\/|owa\/calendar)/i,
  /** Before a number: it is for those who have a question or cannot come: “Verhinderd? Bel …”. */
  inCase:
    /(?<!\p{L})(?:verhinder\p{L}*|can(?:['’]t|not) (?:make it|come|attend)|unable to (?:come|attend)|running late|late|lost|questions?|fragen|rückfragen|empêch\p{L}*|imprévu|(?:un )?imprevist[oi]|impedid[oa]|impediment[oi]|dudas|dúvidas|domande|vragen|laat)\s?\?\s[^.!?]{0,24}$/iu,
  /** Right before the address of a room that no list knows: “join”, “Type: Video”. */
  joinWords:
    /(?<!\p{L})(?:join|dial-?in|einwahl|link|lien|enlace|ligação|room|video|visio|vídeo|meeting|call|(?:start|begin|record|open) (?:your |the )?interview|beitreten|teilnehmen|einwählen|rejoin\p{L}*|connect\p{L}*|collegat\p{L}*|accedi|únete|conéct\p{L}*|entr[ae]|deelnemen)(?!\p{L})/iu,
  /** Right before a link that begins an interview by itself, wherever it leads. */
  startWords:
    /(?<!\p{L})(?:start|begin|record)(?: your| the)?(?: video| recorded| one-way| on-demand)? (?:interview|responses?|answers?)\W*$/iu,
  /** What a link to join is called, wherever it leads. */
  linkNames:
    /(?<!\p{L})(?:link de (?:acesso|acceso|conex[aãi][oó]n?|ligação)|lien (?:d['’]accès|de connexion)|zugangslink|einwahllink|teilnahmelink|link (?:di accesso|per (?:accedere|partecipare))|toegangslink|deelnamelink)\W*$/iu,
  /** A sentence that tells of a link further down. */
  linkBelow:
    /(?:book|choose|pick|select|schedul)[^.!?\n]{0,60}(?:link below|following link|below|link here)/i,
  /** A part of a host or a path that stands for a room. */
  roomPath:
    /(?:^|[./_-])(?:join|rejoindre|meet|video|visio|rooms?(?![a-z])|live|calls?(?![a-z])|interview|stanza|sala(?![a-z])|salle|raum|kamer)/i,

  /** Links that are neither: to change, cancel, unsubscribe, read on. */
  otherLinks:
    /\b(?:re-?schedul\w*|cancel|abmelden|unsubscribe|unsubscribed|privacy|preferences|dial(?!-?in\W{0,3}$)|find a local number|learn more|help|manage|decline|map|directions|anfahrt)\b/i,
  dialIn:
    /\b(?:dial|one tap|join by phone|call[- ]?in|einwahl|par téléphone|por teléfono|por telefone|phone|telefon\w*|telefoon)\b/i,
  /** Behind a number: who calls it joins the interview; whether it is the reader’s own. */
  joinsBy:
    /^[^.!?]{0,50}\b(?:to join|to be (?:connected|put through)|for (?:the|your) (?:interview|call))\b/i,
  /** Behind a number: whoever has a question may call it. */
  reachable:
    /^[^.!?]{0,40}(?<!\p{L})(?:erreichbar|zu erreichen|joignable|localizable|raggiungibile|bereikbaar|contactável)(?!\p{L})/iu,
  code: /(?:\bid|code|passcode|pin|kennnummer|zugangscode|ref\w*|nummer der|meeting|conference id|kenncode|clave|senha|codice|iban|ust\S*)\W{0,4}$/i,
  isReaders: /^\s(?:still )?(?:the )?(?:best|right|correct) number\b/i,
};
