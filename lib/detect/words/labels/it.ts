import type { LabelWords } from './label-words';

export const it: LabelWords[] = [
  {
    for: 'interview',
    weight: 2,
    pattern:
      /(?:invit(?:are|iamo|arla|arti|o\b)|invito|convoc|(?:ti|la|vi) (?:aspett|attend)\p{L}*).{0,80}(?:colloquio|incontro|intervista|conoscitivo)|colloquio.{0,60}(?:posizione|con|per|presso|ruolo)/iu,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern: /\bcolloqui(?:o|amo)|prova pratica|giornata di prova|turno di prova|fare una prova/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?:vorremmo|ci piacerebbe|saremmo|desideriamo|piacere di|volentieri).{0,50}(?:conoscer|incontrar|sentir|parlar|invitar|rivederl|veder)/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern:
      /(?:secondo|terzo|ultimo|prossimo|finale|ulteriore) (?:colloquio|incontro|step|fase)|colloquio finale/i,
  },
  { for: 'interview', weight: 1, pattern: /(?:sua|tua) candidatura|posizione di|ruolo di|in merito alla/i },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /conferm(?:iamo|o\b|ato|ata)|conferma (?:del|di)|promemoria|le ricord|ti ricord|come (?:concordato|d'accordo|da accordi)|a domani/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern:
      /(?:la prego|ti chiedo|può|puoi|gentilmente|cortesemente).{0,20}conferm|attendiamo (?:sua |tua )?conferma|confermare la/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /disponibilità|quando (?:potrebbe|sarebbe|puoi|può)|quale (?:giorno|orario)|scegli|le andrebbe bene .{0,60} o(?:ppure)? |preferisce|fasce orarie/i,
  },
  { for: 'invitation', weight: 1.2, pattern: /invit|vorremmo|le andrebbe bene|proponiamo/i },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /spostar|spostat|rimandar|rinviar|rinviat|posticip|anticipar|nuova data|nuovo orario|anziché|invece (?:di|che|del)|riprogramm/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern: /(?:se|qualora) .{0,60}(?:spostar|rimandar|altra data|impossibilit)/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /non (?:ci sarà|è prevista|verrà fissata) (?:una |un['’])?(?:altra|nuova) data|non verrà (?:riprogrammat|recuperat)\p{L}*|non ha senso che (?:tu venga|venga)/iu,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /diventa (?:definitiv|vincolant|effettiv)\p{L}* (?:solo )?(?:quando|se|dopo)|subordinat[oa] a|appena .{0,60}(?:facciamo|preparo|mandiamo) .{0,20}contratto/iu,
  },
  { for: 'cancellation', weight: 3.6, pattern: /annull(?:are|ato|iamo|amento)|disdir|disdett|cancellat/i },
  { for: 'cancellation', weight: -3, pattern: /(?:se|qualora) .{0,60}(?:annull|disdir)/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /non (?:abbiamo|è stat|possiamo|proseguir|sarà|procedere).{0,50}(?:selezionat|scelt|proseguir|candidatura|possibile|seguito|procedere|esito)|altr[oaie] candidat[oaie]|(?:purtroppo|spiacenti).{0,60}non (?:abbiamo|è stat|possiamo (?:proced|prosegu)|rientra)|in bocca al lupo/i,
  },
  { for: 'rejection', weight: 2, pattern: /purtroppo|siamo spiacenti|ci dispiace/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:lieti|piacere|felici).{0,40}(?:offrir|proporr|proposta|assun)|proposta (?:di assunzione|contrattuale|economica)|lettera di (?:assunzione|impegno)|benvenut[oa] (?:nel|in)|contratto in allegato/i,
  },
  { for: 'conditional offer', weight: 6, pattern: /subordinat|condizionat|a condizione/i },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /(?:abbiamo )?ricevuto (?:la )?(?:sua|tua) candidatura|grazie per (?:la |l')?(?:sua |tua )?(?:candidatura|interesse|esserti candidat)|candidatura (?:è stata )?(?:ricevuta|inviata|registrata)/i,
  },
  {
    for: 'interview',
    weight: -3,
    pattern: /(?:se|qualora|nel caso) (?:il|la)? ?(?:suo|tuo|sua|tua) (?:profilo|candidatura).{0,80}/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern: /test (?:online|tecnico|attitudinale|di)|prova scritta|questionario|esercizio|caso di studio/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /grazie (?:ancora |mille )?per (?:il colloquio|avermi|il suo tempo|il tempo|l'incontro|l'opportunità).{0,200}\b(?:io|mi|mio|mia|sono)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /newsletter|disiscriv|cancella(?:ti|rsi) dal|offerte di lavoro|nuove offerte|webinar|guida gratuita|ricerca utenti|podcast|visto\b|inquilin|coinquilin|iscriviti/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /ascoltatori|lettori|cittadinanza|borsa di studio|ammissione|proprietario|inquilin|valutazione annuale|centro per l'impiego|genitori|reclamo/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /workshop|consigli|giornalist|redazione|consolato|affitto|appartamento|stanza|volontari|ammission|sondaggio|simulazion/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /ho visto il (?:tuo|suo) profilo|il (?:tuo|suo) profilo (?:mi|ci)|(?:saresti|sarebbe) interessat|per un nostro cliente|aperto a nuove/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /ci vediamo|a (?:lunedì|martedì|mercoledì|giovedì|venerdì)\b.{0,12}!|ricordar(?:le|ti)|restiamo d'accordo/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /cambio (?:di )?(?:orario|data|ora)|imprevisto|possiamo (?:fare|spostar|vederci)/i,
  },
  {
    for: 'rejection',
    weight: 4.5,
    pattern: /(?:scelto|preferito) (?:un|una|altr).{0,25}(?:profil|candidat|person)|altro profilo/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern: /(?:suo|tuo) curriculum|prossimo passo|conoscere (?:il|la|i) /i,
  },
];
