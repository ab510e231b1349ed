/** What a sender’s address and closing lines tell of who writes, all languages in one. */
export const senderWords = {
  /** An address that a machine writes from. */
  noReply:
    /^(?:(?:no|nao|ne|non|nicht)-?(?:reply|responda|responder|rispondere|repondre|antworten)|noreply|notif|donot|do-not)/i,
  /** Mail services and recruiting systems: a name or a domain there is not the employer’s. */
  mailSystems:
    /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|icloud|gmx|web|mail|proton|protonmail|greenhouse|greenhouse-mail|lever|hire\.lever|ashbyhq|myworkday|myworkdayjobs|workday|icims|icims-mail|smartrecruiters|workable|workablemail|bamboohr|personio|teamtailor|teamtailor-mail|recruitee|jobvite|taleo|successfactors|goodtime|goodtime-mail|calendly|calendly-mail|hirevue|hirevue-mail|linkedin|indeed|paradox|paradox-mail|codegauntlet|zoom|google|microsoft|jazzhr|jazzhr-mail|gupy|gupy-mail|breezy|pinpointhq|comeet|applytojob|rippling|oraclecloud|eightfold|phenompeople|avature|softgarden|rexx-systems|onlyfy|xing|stepstone|welcomekit|welcometothejungle|talentview|handshake|joinhandshake|codility|hackerrank|testgorilla|docusign|free|orange|laposte|libero|tiscali|web|posteo|mailbox|freenet|rediffmail|onvol|fastmail|hey|zoho|virgilio|alice|tin|planet|xs4all|terra|uol|bol|bluewin|comcast|verizon|btinternet|live|t-online|wanadoo|sapo|ziggo|kpnmail)\.[a-z.]{2,12}$/i,
  /** Names of such systems in a sender’s display name. */
  systemNames:
    /^(?:greenhouse|lever|ashby|workday|icims|smartrecruiters|workable|bamboohr|personio|teamtailor|recruitee|jobvite|taleo|goodtime|calendly|hirevue|linkedin|indeed|paradox|codegauntlet|zoom|google(?: calendar)?|microsoft(?: teams)?|gupy|handshake|jazzhr|xing|stepstone)$/i,
  /** A sender’s domain that says an agency writes. */
  agencyDomain:
    /staffing|placements?$|headhunt|recruit(?!ee)|executivesearch|personalberat|zeitarbeit|interim|uitzend|talentbruecke|resourcing|flexkrachten|seltalent|talent$|headhunt|(?:search|personal|personnel|selectie|seleccion|selezione|recruteurs)$/i,
  /** “Client: Radley Attorneys”: who lists the employer as a client works for it. */
  clientLabel: /^\W*(?:client|customer|kunde|auftraggeber|cliente|opdrachtgever)\s?:\s\S/im,
  /** The part before the @ where no person reads what is answered. */
  machineMailbox:
    /^(?:(?:no|nao|não|ne|non|nicht|do-?not|niet|geen)[._-]?(?:reply|responda|responder|rispondere|repondre|antworten|beantwoorden|antwoord)|noreply|naoresponda|notif\p{L}*|donot\p{L}*|do-not\p{L}*|mailer\p{L}*|alerts?|reminders?|updates?|digest|calendar|invites?|invitations?|esign|bookings?|reply|applications?|bounce\p{L}*|automat\p{L}*|system)(?:[._+-].*)?$/iu,
  /** A closing line that ends so is an agency’s, or a firm’s own people who hire. */
  hiringTrade:
    /(?<!\p{L})(?:recruit\p{L}*|staffing|resourcing|headhunt\p{L}*|personnel|personalberatung|personalvermittlung|zeitarbeit|uitzend\p{L}*|intérim|recrutement|selección|seleção|selezione|werving)(?: (?:ltd|limited|llc|inc|gmbh|b\.?v\.?|partners|group|agency))?\s*$/imu,
  /** “via Vagou”, “Powered by RendezQ”, “Sent by ApplyHub for …”: the name of what only carries the mail. */
  carrier:
    /(?:\bvia|powered by|sent (?:to you )?(?:by|via|through|with|from)|scheduled (?:with|via|through)|made with|enviad[oa] (?:por|via|através d[ao])|envoyé (?:par|via)|inviat[oa] (?:da|tramite)|verzonden (?:door|via)|(?:gesendet|versendet|verschickt|erstellt) (?:von|über|mit)|durch)\s(.{3,40})/giu,
  mailboxes:
    /^(?:info|kontakt|contact|contacto|contatto|contato|hallo|hello|hola|office|admin|mail|post|team|jobs?|karriere|careers?|carrieres?|candidat\p{L}*|bewerbung\p{L}*|recruit\p{L}*|recrut\p{L}*|recursos\p{L}*|rrhh|rh|hr|drh|people|personal\p{L}*|personeel\p{L}*|selec\p{L}*|seleccion|selezione|werkenbij|vacatures?|vacancies|sollicitat\p{L}*|afspraken|planning|talent\p{L}*|hiring|staffing|interviews?|tests?|scheduling|agenda|secretar\p{L}*|segreteria|sekretariat|direktion|direction|direccion|direcao|direzione|gerencia|estt|convocatorias?|concursos?|concorsi|early\.?careers|graduates?|campus|personnel|reception|rezeption|lavoro|empleo|trabalhe|vagas|emploi)(?:[._+-].*)?$/iu,
  /** “… for Sunrise Car Wash”, behind the carrier. */
  forWhom:
    /^.{2,40}?\s(?:for|on behalf of|für|im auftrag (?:von|der)|pour(?: le compte de)?|para|em nome de|en nombre de|per conto di|per|voor|namens)\s(.{2,60})$/iu,
  privateMail:
    /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton|aol|libero|orange|free|laposte|sapo|uol|bol|terra|ziggo)\./i,
};
