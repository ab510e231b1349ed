import type { NameWords } from './name-words';

export const it: NameWords = {
  language: 'it',
  people: {
    meets:
      "(?:colloquio|incontrer[àa]i?|incontro|incontrare|parler[àa]i?|parlare|conoscer[àa]i?|conoscere|chiamata|videochiamata|riunione|pranzo|caffè|visita|sentir[àa]|chiacchierata|fissare un .{3,30}?)(?: .{0,40}?)?? (?:con|da|dal|dalla|dall'|col)|(?:incontrer[àa]i?|conoscer[àa]i?|vedr[àa]i?)(?: anche)?|(?:sar[àa]i?) (?:intervistat[oa]|ricevut[oa]|accolt[oa]) (?:da|dal|dalla|dall')|(?:la|ti) (?:aspett(?:a|ano|erà|eranno)|ricever[àa](?:nno)?|accoglier[àa](?:nno)?|intervister[àa](?:nno)?|chiamer[àa]|attende|attendono)|(?:sar[àa]|saranno|saremo) present[ei](?: anche)?|(?:ci )?(?:sarò|saremo|saranno)(?: anche)?|ci sarà(?: anche)?(?: (?:mio|mia|il nostro|la nostra|il mio|la mia) \\p{Ll}+,?)?|(?:commissione|giuria|panel)(?: .{0,20}?)?? (?:è |sarà )?compost[ao] da|parteciper[àa](?:nno)?|alla presenza di|presentarti|presentarLa",
    with: 'con|insieme (?:a|con)|assieme a|nonché',
    acts: '(?:la|ti|le) (?:ricever[àa](?:nno)?|accoglier[àa](?:nno)?|intervister[àa](?:nno)?|chiamer[àa](?:nno)?|attend(?:e|ono)|incontrer[àa](?:nno)?|riceve|chiama)|(?:vuole|vogliono|vorrebbe|vorrebbero|desidera) (?:conoscer|parlar|incontrar)\\p{L}*|(?:sarà|saranno) (?:present[ei]|con noi|anche)|(?:può|possono|potrà|potranno) (?:riceverla|riceverti|vederla|vederti|incontrar\\p{L}+|parlar\\p{L}+|sentir\\p{L}+)|parteciper[àa](?:nno)?|condurrà|terrà il colloquio|e io',
    modals:
      '(?:la |ti |le |vi )?\\p{L}+(?:rà|ranno|rebbe|rebbero)|vuole|vogliono|desidera|desiderano|avrebbe piacere',
    arranges:
      'invi\\p{L}*|contatt\\p{L}*|conferm\\p{L}*|mand\\p{L}*|scriv\\p{L}*|rispond\\p{L}*|non|accompagnerà in|risentirà',
    notMet:
      'contattare|rivolgersi a|si rivolga a|rivolgiti a|scrivere a|rispondere a|per conto di|al posto di|sostituisce|gentile|ciao|caro|cara|buongiorno|grazie a|parlato con|incontrato|primo (?:colloquio|incontro) con|dopo il colloquio con|da parte di|concordato con|chieda di|chiedere di|chiedi di',
    labels:
      'intervistator[ei]|intervistatric[ei]|selezionator[ei]|con(?: chi)?|chi|partecipanti|commissione|presenti|interlocutor[ei]|panel|incontrerà|incontrerai|colloquio con',
    contactLabels:
      'responsabile del procedimento|contatt[oi]|organizzatore|domande|da|a|candidat[oa]|nome|oggetto|tema|referente',
    me: 'me|io|il sottoscritto|la sottoscritta|con me',
    senderMeets:
      'con me|(?:e|ed) (?:io|me)|io e|il sottoscritto|la sottoscritta|ti chiamo|la chiamo|(?:ti|la) (?:chiamerò|aspetto|attendo|riceverò|incontrerò)|mi farebbe piacere|(?:la|ti) (?:contatterei|contatterò|chiamerei|sentirei)|mi piacerebbe|ci sarò io|sarò presente|posso chiamar(?:ti|la)|ci vediamo|incontrarci|(?:il mio soci[oa]|la mia socia|il mio collega|la mia collega|mio marito|mia moglie) .{0,20}?ed? io|nel mio (?:ufficio|studio)|anche il mio soci[oa]|anche la mia socia',
    senderMaybe:
      'ci vediamo|ti aspetto|la aspetto|chiedi di me|a (?:presto|domani)|mi piacerebbe|puoi passare',
    senderStaysAway:
      'io non (?:ci sarò|sarò presente|potrò)|(?:passerò|entrerò) (?:solo|a salutare)|senza di me',
    and: 'e|ed|nonché|&|insieme a|e con|con|poi|e poi|inoltre|anche|o|oppure|seguit[oa] da|più',
    our: "al|alla|allo|all'|(?:il |la |i |le |l')?nostr[oaie]|il|lo|la|i|gli|le|l'|un|una|un'|su[oa]|mi[oa]|tu[oa]|futur[oa]|collegh?[aei]|dal|dalla|dall'|del|della|con il",
    courtesy:
      'Prof|Prof\\.ssa|Professor|Professoressa|Sig|Sig\\.ra|Sigg|Sig\\.na|Signor|Signora|Dott|Dott\\.ssa|Dottoressa|Dottor|Ing|Avv|Arch|Rag|Geom|Don|Spett',
    honours: 'Dr|Dr\\.ssa',
    notNames:
      'io tu lui lei noi voi loro il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su per tra fra e o ma se non sì che chi quando dove come perché mio mia tuo tua suo sua nostro nostra vostro vostra questo questa grazie ciao buongiorno buonasera gentile caro cara egregio spettabile cordiali saluti distinti lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ora ore data luogo indirizzo sede durata sala piano edificio via viale piazza corso reception colloquio colloqui chiamata videochiamata telefono link invito candidatura posizione ruolo riferimento azienda risorse umane hr team ufficio personale selezione reparto pausa pranzo caffè visita domanda domande oggetto conferma spostamento annullamento zoom teams microsoft google meet siamo accoglienza incontro presentazione programma inizio fine invitati dopo la ti le ci sarà saranno ecco prova può possiamo vorremmo osteria',
  },
  company: {
    before:
      "(?:candidatura|posizione|colloquio|ruolo|tirocinio|lavoro|team|interesse|processo|selezione|opportunità|carriera|lavorare|offerta|benvenut[oa])(?: .{0,50}?)?? (?:presso|in|nella|nel|nell'|da|alla|al|con)(?: la| il| lo| l')?|interesse (?:per|verso)(?: la| il| l')?|qui in|presso(?: la| il| lo| l'| lo studio| la sede di)?|entrare in|l'azienda|(?:sono|siamo) (?:di|della|del)|all'",
    client:
      "azienda cliente|(?:il nostro|il mio|nostro|mio) cliente,?(?: la| il| l')?|per conto (?:di|della|del)(?: nostro cliente)?,?",
    invites:
      '(?:desidera|vorrebbe|vuole) (?:conoscer|incontrar|invitar)\\p{L}*|è lieta|è lieto|(?:la|ti) invita|cerca|ricerca',
    labels: 'azienda|società|ente|datore di lavoro|organizzazione|struttura',
    departments:
      'ufficio (?:del )?personale|ufficio risorse umane|risorse umane|ufficio selezione|selezione(?: del personale)?|hr|recruiting|recruiter|team|talent(?: acquisition)?|personale|lavora con noi|no-?reply|non rispondere|segreteria|direzione|carriere|ufficio|servizio|gestione risorse umane',
    organisations:
      'S.r.l. Srl S.p.A. SpA S.n.c. S.a.s. Gruppo Comune Provincia Regione Ministero Azienda Ospedale Clinica Casa Istituto Scuola Liceo Università Accademia Fondazione Associazione Banca Assicurazioni Panificio Pasticceria Ristorante Osteria Trattoria Hotel Albergo Libreria Tipografia Farmacia Officina Officine Trasporti Logistica Editrice Edizioni Museo Biblioteca Teatro Asilo Laboratorio Laboratori Consulenza Studio Energia Industrie Costruzioni Cooperativa Cantina Cantine Caseificio Ceramiche Acque Mobili Carrozzeria Supermercati Ospedali ASL ASST IRCCS Autorità Agenzia Unione Consorzio Federazione Sindacato Fattoria Agriturismo Vivaio Vivai Masseria Tenuta Frantoio Birrificio Gelateria Pizzeria Macelleria Pescheria Salumificio Lavanderia Sartoria Gioielleria Cartoleria Fonderia Segheria Cantieri Cantiere Immobiliare Società Compagnia Residenza Nido Parrocchia Diocesi Rifugio Albergo Centro Poliambulatorio Acciaierie Tessitura Filatura Conceria',
    agencies:
      'agenzia per il lavoro|società di selezione|head ?hunter|consulente (?:di selezione|hr)|somministrazione',
  },
  role: {
    before:
      '(?:posizione|ruolo|figura|posto|incarico|mansione|offerta|vacancy|tirocinio|candidatura)(?: .{0,8}?)?? (?:di|da|come|per|quale|a)|candidatura (?:per (?:la posizione|il ruolo) di|come|a|alla posizione di|quale)|prova (?:come|da)',
    maybeBefore:
      '(?:colloquio|candidatura|selezione|candidat[oa]|candidato|prova|incontro|annuncio)(?: .{0,20}?)?? (?:per|di|come|da|a)|come|posizione|ruolo|per|cerchiamo un[ao]?|come|assumere|assunzione di|cerchiamo|offrirti il posto di|in qualità di|posto da|ruolo da',
    after: '',
    articles: "il|la|lo|un|una|un'|l'|nostr[oa]|posizione di|ruolo di",
    labels:
      'posizione|ruolo|mansione|figura(?: professionale)?|offerta|annuncio|posto|incarico|profilo|assegno',
    stops:
      "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|presso|in|nella|nel|nell'|da|con|e (?:vorremmo|saremmo|siamo|avremmo|ci|ti|la|desideriamo)|che|la|ti|le|è|sarà|ha|abbiamo|per (?:la|il|un)|alle|si|non|dal|su|vorremmo|siamo|ma|dopo|del (?:nostro|gruppo)|purtroppo|oggi|ieri|domani|viene|salta|slitta|previst[oa]|fissat[oa]|resta|rimane|sarebbe|era|già|ancora|però|anche|sul|sulla|sono|nostr[oa]|tua|sua|è stat[oa]|davanti|a partire|entro|fino",
    subjectNoise:
      'invito|convocazione|conferma|annullamento|spostamento|rinvio|a|al|un|il|la|colloquio|colloqui|telefonico|online|conoscitivo|candidatura|posizione|ruolo|per|di|del|r|re|i|promemoria|primo|secondo|finale|disponibilità|chiamata|esito|presso|video|tua|sua|in|cucina|prova|proposta|offerta|test|tecnico|abbiamo|ricevuto|e|con|selezione',
    jobs: 'istruttor* governante* agricoltor* carrellista* corriere* ragionier* estetista* fiorista* ottico librai* direttor* direttric* responsabil* cap* capo* coordinator* coordinatric* supervisor* president* presidentessa vicepresident* soci* fondator* fondatric* cofondator* titolar* proprietari* amministrator* amministratric* delegat* dirigent* ingegner* sviluppator* sviluppatric* programmator* programmatric* tecnic* analist* consulent* avvocat* notai* contabil* commercialist* revisor* impiegat* addett* assistent* segretari* receptionist commess* venditor* venditric* cassier* magazzinier* magazzino operai* operator* operatric* meccanic* elettricist* idraulic* falegnam* murator* autist* cuoc* camerier* pasticcer* panettier* fornai* chef commis infermier* medic* dottor* dottoressa farmacist* fisioterapist* psicolog* veterinari* insegnant* professor* professoress* docent* maestr* educator* educatric* bibliotecari* grafic* architett* geometr* giornalist* redattor* redattric* editor* traduttor* ricercator* ricercatric* stagist* tirocinant* apprendist* praticant* assessor* sindac* hr recruiter selezionator* selezionatric* cto ceo cfo coo lead senior junior manager head engineer developer art maître director qualità produzione data sous-chef pizzaiol* barista bagnin* lavapiatti saldator* saldatric* imbianchin* giardinier* parrucchier* barbier* sart* stilist* fotograf* attor* attric* musicist* interpret* statistic* economist* geolog* biolog* agronom* odontoiatr* dentist* logopedist* terapist* nutrizionist* badant* babysitter oss osa ostetric* pilot* hostess macchinist* tassist* marinai* pescator* pompier* carabinier* giudic* magistrat* procurator* gestor* espert* scienziat* specialist* lider* tutor* docente animator* animatric* facchin* portier* custod* guardian* manutentor* tornitor* fresator* carpentier* gruist* escavatorist* elettrotecnic* perit* disegnator* disegnatric* collaborator* collaboratric* funzionari* archivist* restaurator* restauratric* buyer agent* rappresentant* banconist* macellai* pescivendol* gelatai* casar* aiuto orologiai* orefic* gioiellier* ceramist* tipograf* rilegator* liutai* ebanist* mosaicist* fisico chimico matematico vigile',
  },
  place: {
    labels: 'luogo|dove|indirizzo|sede|ubicazione|sala|📍',
    streets:
      "(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Ll]ungarno|[Ll]ungolago|[Ll]ungomare|[Ss]alita|[Ll]ocalità)(?: (?:dei|degli|delle|della|dello|dell'|del|di|al))? ?[\\p{Lu}][\\p{L}'.]*(?: (?:dei |di |del )?[\\p{Lu}][\\p{L}'.]*){0,3},? (?:n\\.? ?)?\\d{1,4}(?: ?(?:bis|/?[a-z])(?![\\p{L}]))?",
    rooms: 'sala|piano|edificio|ufficio|aula|palazzo|scala|ingresso|reception|stanza|municipio',
    heads:
      'sede uffici ufficio studio negozio filiale stabilimento clinica laboratorio ristorante magazzino agenzia scuola liceo istituto ospedale hotel albergo osteria trattoria bar caffè museo biblioteca teatro municipio comune palazzo edificio sala aula salone reception portineria ingresso cantina azienda cantiere officina farmacia università facoltà campus fabbrica bottega pasticceria cancello casa',
    own: 'nostr[oaie]|mio|mia|vostr[oa]|loro|suo',
    leads: "presso|a|al|allo|alla|all'|in|nel|nello|nella|nell'|nei|negli|stesso posto,|da",
    after:
      'ore|mattina|pomeriggio|sera|oggi|domani|mezzogiorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|colloquio|mezza|quarto|sempre|persona|incontrarla|incontrarti|presenza|vederla|vederti|aspetto|aspettiamo|conoscerla|conoscerti|pure|passare|venire|venga|vieni|passa|passi|qui|vediamo|ci|riceviamo|riceveremo',
    beside: 'posto|posizione|lavoro|ruolo|squadra|team|interesse|candidatura|lavorare|finale',
    kinds: {
      phone: 'telefonic\\p{L}*|per telefono|telefonata|(?:ti|la) chiam\\p{L}+|chiamar(?:ti|la)',
      video:
        'videochiamata|videoconferenza|video\\p{L}*|zoom|teams|google meet|webex|skype|online|da remoto|virtuale',
      onsite:
        "giornata di prova|in presenza|di persona|presso (?:la|il|lo|i|le|l')? ?(?:nostr|sede|casa|studio|uffici)|nella nostra|nel nostro|in sede|documento d'identità|sala \\p{L}+|reception|(?:ti|la|vi) aspett\\p{L}*|vieni|venga|passa(?: da noi)?|visita",
      panel: 'commissione|giuria|panel',
      meal: 'pranzo (?:con|insieme)|pranziamo|ceniamo|(?:a|durante il|per un) (?:pranzo|cena)|prendiamo un caffè',
      test: 'prova pratica|prova in|una prova|prova scritta|turno di prova',
    },
    phones: 'al|numero|chiam\\p{L}+ (?:al|allo)|telefono',
    notPhones:
      'domand[ae]|se (?:non|ha|hai)|annullare|contatt[oi]|ritardo|fax|tel\\.? ?:|imprevist[oi]|qualsiasi|chiamarmi|chiamarci|mi chiami|per (?:info|informazioni)',
  },
};
