import type { NameWords } from './name-words';

export const nl: NameWords = {
  language: 'nl',
  people: {
    meets:
      '(?:gesprek|gesprekje|interview|kennismaking|afspraak|lunch|koffie|rondleiding|call|belafspraak|ontmoeting|kennismaken|sollicitatiegesprek|kennismakingsgesprek)(?: .{0,40}?)?? (?:met|door)|(?:spreekt|spreek|sprek[et]n?|praat|ontmoet|ontmoeten|ziet|zien) (?:je |u |dan |ook |daar |we )*(?:met)?|(?:wordt|word) (?:je |u )?(?:ontvangen|geïnterviewd|gebeld) door|(?:aanwezig|erbij|daarbij) (?:zijn|is)|(?:gesprekspartners?|interviewers?) (?:zijn|is)|(?:commissie|panel)(?: .{0,20}?)?? (?:bestaat|bestaande) uit|(?:schuift|schuiven|sluit|sluiten|komt|komen|is|zijn) (?:ook|eveneens|verder)|naast mij (?:schuift|sluit|is)(?: ook)?|maak je kennis met|leer je kennen',
    with: 'met|samen met|en met|evenals|naast',
    acts: '(?:belt|bellen|ontvangt|ontvangen|interviewt|spreekt|begeleidt|leidt) (?:je|u|jou|het|dan)|(?:zal|zullen|gaat|gaan|wil|willen) (?:je|u|jou|graag|met|het|ook|erbij|aanwezig)|(?:is|zijn) (?:ook |er )?(?:bij|aanwezig|erbij)|(?:schuift|schuiven|sluit|sluiten) (?:ook )?aan|neemt deel|nemen deel|kan (?:je|u|jou) (?:ontvangen|spreken|zien|bellen)|voert het gesprek|en ik',
    modals: 'zal|zullen|gaat|gaan|wil|willen|zou|komt|zit|schuift|sluit|kijkt ernaar uit',
    arranges:
      'stu\\p{L}*|mail\\p{L}*|contact\\p{L}*|bevestig\\p{L}*|schrijf\\p{L}*|antwoord\\p{L}*|niet|haal\\p{L}*|laat\\p{L}* weten|brengt',
    notMet:
      'contact op(?:nemen)? met|mail naar|vragen aan|namens|in plaats van|vervangt|beste|geachte|hoi|dag|hallo|dank aan|gesproken met|(?:eerste|vorige) gesprek met|gesprek van .{3,20}? met|overleg met|afgesproken met|vraag naar|stuur(?:en)? naar|bericht van',
    labels:
      'gesprekspartners?|(?:je|uw) gesprekspartners?|interviewers?|met(?: wie)?|wie|aanwezig(?:en)?|deelnemers?|commissie|panel|je spreekt(?: met)?|u spreekt(?: met)?|selectiecommissie',
    contactLabels: 'contact(?:persoon)?|organisator|vragen|van|aan|kandidaat|naam|onderwerp|recruiter',
    me: 'mij|me|ik|mijzelf|mezelf|ondergetekende',
    senderMeets:
      'vertel ik (?:je|u)|laat ik (?:je|u)|(?:met|naast|en|door) (?:mij|me|mijzelf|mezelf)|en ik (?:ontvang|spreken|spreek|zien|heten|willen|zouden|leren)\\p{L}*|ik bel|bel ik|(?:mijn )?(?:collega|compagnon|partner|man|vrouw|zoon|dochter) .{0,30}?en ik|ik (?:wil|zou|ontvang|spreek|ontmoet)(?: je| u| jou)?(?: graag)?(?: willen)? ?(?:ontmoeten|spreken|bellen|leren kennen|kennismaken|ontvang\\p{L}*)?|ons gesprek|kan ik je bellen|mag ik je bellen|ondergetekende|op mijn kantoor|moet ik het gesprek',
    senderMaybe:
      'tot (?:dan|morgen|snel|maandag|dinsdag|woensdag|donderdag|vrijdag|ziens)|kom (?:gerust|even|langs)|vraag naar mij|ik zie je graag|kun je (?:langskomen|komen)',
    senderStaysAway:
      '(?:zelf )?(?:ben|kan) ik (?:er )?(?:helaas )?(?:zelf )?niet (?:bij|aanwezig)|ik (?:ben|kan) (?:er )?(?:zelf )?niet bij|zonder mij|ik kom (?:alleen|even)[^.]{0,40}',
    and: 'en|alsmede|evenals|&|plus|daarna|vervolgens|en met|met|ook|of|en daarna|gevolgd door',
    our: "onze|ons|de|het|een|jouw|je|uw|mijn|zijn|haar|hun|toekomstige?|nieuwe|collega(?:'s)?",
    courtesy: 'Prof|Professor|dhr|mevr|mw|heer|mevrouw|meneer|de heer|drs|ir|ing|mr',
    honours: 'Dr',
    notNames:
      'achterdeur voordeur koffie thee plezier belangstelling interesse ik jij je u hij zij wij we ze het de een die dat dit deze mijn jouw uw ons onze hun van voor met op in aan bij naar uit om te en of maar als wanneer waar wie wat hoe waarom niet geen ja nee bedankt dank hoi hallo dag beste geachte groet groeten groetjes vriendelijke hartelijke hoogachtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo januari februari maart april mei juni juli augustus september oktober november december uur datum tijd locatie plaats adres duur kamer zaal verdieping gebouw straat laan plein kade receptie gesprek gesprekken interview sollicitatie sollicitatiegesprek kennismakingsgesprek telefonisch telefoon videogesprek link uitnodiging bevestiging functie vacature rol positie bedrijf personeelszaken hr recruitment team afdeling kantoor pauze lunch koffie rondleiding vraag vragen onderwerp zoom teams microsoft google meet graag helaas hierbij leuk kun kunt kan wil gesprekspartners programma ontvangst afsluiting naast uiterlijk locatie succes mevrouw meneer heer',
  },
  company: {
    before:
      '(?:sollicitatie|functie|vacature|gesprek|rol|stage|baan|team|interesse|procedure|carrière|werken|kans|solliciteren|gesolliciteerd|kennismaking|kennismakingsgesprek|welkom|positie)(?: .{0,50}?)?? (?:bij|in)(?: de| het)?|interesse in(?: de| het)?|hier bij|wij bij|het bedrijf|werken (?:bij|voor)|bij(?: de| het)?',
    client:
      '(?:mijn|onze) (?:opdrachtgever|klant|cliënt),?(?: de| het)?|namens(?: de| het| onze opdrachtgever| mijn opdrachtgever)?|in opdracht van(?: de| het)?|voor (?:onze|mijn) opdrachtgever,?',
    invites:
      '(?:wil|wilt|willen) (?:je |u )?(?:graag )?(?:met|kennismaken|ontmoeten|uitnodigen|spreken)|nodigt (?:je|u)|zoekt',
    labels: 'bedrijf|organisatie|werkgever|instelling|onderneming',
    departments:
      'recruitment|recruiter|personeelszaken|p&o|hr(?:-?afdeling| team)?|human resources|(?:afdeling|team) (?:hr|recruitment|p&o|personeelszaken|selectie)|team|werving(?: (?:en|&) selectie)?|vacatures|werken bij|no-?reply|niet beantwoorden|secretariaat|directie|afdeling|hr-adviseur|sollicitaties',
    organisations:
      'B.V. BV N.V. NV V.O.F. Groep Gemeente Provincie Waterschap Ministerie Ziekenhuis Zorggroep Kliniek Praktijk School Basisschool College Universiteit Hogeschool Instituut Stichting Vereniging Bank Verzekeringen Bakkerij Slagerij Restaurant Hotel Boekhandel Drukkerij Apotheek Garage Transport Logistiek Uitgeverij Museum Bibliotheek Theater Kinderopvang Laboratorium Administraties Administratie Accountants Advocaten Advies Bouw Bouwbedrijf Installatietechniek Energie Industrie Coöperatie Software Techniek Supermarkt Fietshuis Hoveniers Makelaars Tandartsen *bakkerij *ziekenhuis *school *bibliotheek *museum *drukkerij *praktijk *bedrijf OBS CBS RKBS KBS Basisscholen Scholengroep Scholengemeenschap Lyceum Gymnasium Brouwerij Kwekerij Boerderij Molen Wijngaard Kaasmakerij Zuivel Veiling Bloemen Rederij Werf Scheepswerf Haven Luchthaven Spoorwegen Vervoer Expeditie Politie Brandweer Rechtbank Waterbedrijf Woningcorporatie Woonstichting Zorgcentrum Verpleeghuis Huisartsen Fysiotherapie Dierenkliniek Apotheken Rijschool Kapsalon Salon Café Lunchroom Patisserie Ijssalon Chocolaterie Schildersbedrijf Loodgieters Aannemers Architecten Notarissen Makelaardij Vastgoed Federatie Bond *brouwerij *kwekerij *boerderij *werf *groep *zorg *bouw *transport',
    agencies:
      'intercedent|uitzendbureau|detachering|wervings?-? ?(?:en|&) ?selectiebureau|headhunter|flexkrachten',
  },
  role: {
    before:
      '(?:functie|vacature|rol|positie|baan|plek|stage|sollicitatie)(?: .{0,6}?)?? (?:van|voor|als|naar|op de (?:functie|vacature) (?:van|voor)|naar de functie (?:van)?)|gesolliciteerd (?:als|op|naar)|solliciteer\\p{L}* (?:als|op)|sollicitatie (?:als|op de functie van|naar de functie)',
    maybeBefore:
      '(?:gesprek|sollicitatie|sollicitatiegesprek|interview|uitnodiging|kennismaking|procedure|vacature|functie|kandidaat)(?: .{0,16}?)?? (?:als|voor de|voor|op de|van)|als|functie|vacature|sollicitatie|sollicitatiegesprek|gesprek|rol|zoeken een|als|aannemen als|op zoek naar een|zoeken we een|voor de job van|job van',
    after: '',
    articles: 'de|het|een|onze|functie(?: van)?|vacature(?: van| voor)?|rol van|functie',
    labels: 'functie|vacature|rol|positie|baan|functietitel|job|beroep|opdracht',
    stops:
      'ligt|staat|lijkt|gaat|komt|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|bij|in|aan|op|met|en (?:we|wij|willen|nodigen|graag|daarom)|die|dat|is|heeft|hebben|wordt|zal|we|wij|ik|je|u|om|voor (?:de|het)|te|moet|verder|graag|van (?:de|onze)|hebt|naar|nodigen|helaas|niet|uit|gesolliciteerd|verplaatsen|verzetten|annuleren|vandaag|morgen|gisteren|toch|nog|ingetrokken|vervuld|vervallen|door|dan|maar|want|omdat|gaat|kan|komt|blijft|staat|vindt|werd|was|zijn|hadden|kunnen|willen|dus|daarom|jouw|uw|mijn|ons|er|hier|zo|ook|wel|tot|vanaf|tijdens|binnen|alsnog|gaan|zou|zouden|moeten|wilt|wil|worden|per',
    subjectNoise:
      'uitnodiging|bevestiging|annulering|verzetten|wijziging|voor|een|je|uw|gesprek|sollicitatiegesprek|kennismakingsgesprek|kennismaking|interview|telefonisch|online|sollicitatie|functie|vacature|re|fw|herinnering|eerste|tweede|laatste|beschikbaarheid|de|het|van|bij|ronde|videogesprek|op|met|maandag|dinsdag|woensdag|donderdag|vrijdag|wanneer|kun|aanbod|test|ontvangen|naar|en|afwijzing',
    jobs: 'tuinman boer melker* orderpicker* koerier* secretaresse* notarisklerk* tekenaar* landmeter* voorman* hydroloog* *directeur *directrice *manager *leider *leidster *hoofd *chef *baas *voorzitter *voorzitster *secretaris *penningmeester *eigenaar *eigenaresse *oprichter *partner *vennoot *ingenieur *ontwikkelaar *programmeur *technicus *monteur *medewerker *medewerkster *assistent *assistente *adviseur *consultant *analist *coördinator *specialist *verpleegkundige *verzorgende *arts *huisarts *tandarts *apotheker *therapeut *fysiotherapeut *psycholoog *leraar *lerares *docent *docente *leerkracht *begeleider *opleider *praktijkopleider *kok *bakker *kapper *kapster *verkoper *verkoopster *verkoopadviseur *drukker *chauffeur *bezorger *magazijnmedewerker *logistiek *accountant *boekhouder *controller *jurist *advocaat *notaris *architect *ontwerper *vormgever *redacteur *journalist *uitgever *bibliothecaris *onderzoeker *promovendus *stagiair *stagiaire *leerling *wethouder *burgemeester *ambtenaar *beleidsmedewerker *planner *inkoper *recruiter *intercedent *receptionist *receptioniste *schilder *timmerman *elektricien *loodgieter *metselaar *hovenier *schoonmaker *beveiliger *operator *rector zaakvoerder teamlead lead architect engineer developer data senior junior head ceo cto cfo coo hr p&o recruitment afdelingshoofd *dierenarts *laborant *verantwoordelijke *bediende *beheerder *kundige *werker *werkster *bakster *naaister *kleermaker *lasser *draaier *frezer *dakdekker *stukadoor *tegelzetter *glazenwasser *conciërge *portier *postbode *kraanmachinist *machinist *piloot *matroos *brandweerman *griffier *deurwaarder *vertaler *fotograaf *acteur *actrice *muzikant *econoom *geoloog *bioloog *chemicus *wiskundige *statisticus *trainer *opvoeder *opvoedster *verloskundige *logopedist *diëtist *bewaker *veehouder *landbouwer *tuinder *visboer *barista *barman *serveerster *gastheer *gastvrouw *afwasser *kelner *stewardess *steward *stuurman *kapitein *taxateur *makelaar *verzekeraar *bankier *curator *conservator *archivaris *trainee *jobstudent *ontwikkelingsmedewerker *strateeg *modelleur *beeldhouwer *timmerman *timmervrouw *conducteur *conductrice *veterinair *afwerker *bestuurder *bankwerker *scheepsbouwer *molenaar *bloemist *kaasmaker *brouwer *juwelier *horlogemaker *opticien *audicien ober binder tolk agent rechter slager visser schipper tester *keukenhulp *thuishulp coach mentor expert politieagent bode',
  },
  place: {
    labels: 'locatie|waar|adres|plaats|vestiging|bezoekadres|kamer',
    streets:
      "\\p{Lu}[\\p{L}.'-]*(?:straat|laan|plein|weg|kade|dijk|singel|gracht|steeg|hof|dreef|pad|markt|haven) \\d{1,4} ?[a-z]?(?![\\p{L}\\d])",
    rooms: 'kamer|zaal|verdieping|gebouw|ruimte|lokaal|gemeentehuis|receptie|ingang|vergaderzaal|spreekkamer',
    heads:
      'kantoor hoofdkantoor vestiging winkel locatie praktijk fabriek werkplaats school studio bakkerij magazijn filiaal gemeentehuis stadskantoor stadhuis kamer zaal vergaderzaal lokaal gebouw hal loods terrein hotel restaurant café museum bibliotheek theater ziekenhuis kliniek apotheek receptie onthaal balie ingang poort atelier boerderij haven garage instituut salon spreekkamer werf *kamer *zaal *kantoor *gebouw *huis *winkel *school *kliniek',
    own: 'ons|onze|mijn|hun',
    leads: "in|op|bij|te|aan|naar|in't|zelfde (?:plek|adres|locatie),",
    after:
      'uur|u|middag|ochtend|avond|vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gesprek|plaats|langs|gewoon|half \\p{L}+|komen|kom|ontvangen|drinken|verwachten|ons|je|u|hier|langskomen|langs komen|spreken|zien|af',
    beside: 'functie|baan|vacature|team|werk|werken|interesse|sollicitatie|ronde',
    kinds: {
      phone:
        'telefonisch\\p{L}*|telefoon\\p{L}*|(?:bel|belt|bellen|gebeld|opbellen)(?: je| u| jou)?|belafspraak',
      video: 'video\\p{L}*|zoom|teams|google meet|webex|skype|online|virtueel|digitaal|beeldbellen',
      onsite:
        'proefdag|meeloopdag|proefles|proefdraaien|op (?:ons |het )?kantoor|op locatie|persoonlijk|bij ons (?:op|in)|langs(?:komen|komt)?|kom (?:maar |gerust |even )?(?:naar|bij)|de zaak|in het gemeentehuis|kamer \\d|receptie|parkeren|legitimatie|reiskosten|rondleiding|hun kantoor|onze vestiging',
      panel: 'commissie|sollicitatiecommissie|panel|selectiecommissie',
      meal: 'hapje (?:te )?eten|mee-?eten|lunchen (?:met|bij)|lunchgesprek|over een broodje|(?:tijdens|voor) (?:de |een )?(?:lunch|diner)',
      test: 'praktijktest',
    },
    phones: 'op|nummer|bel\\p{L}*|telefoon',
    notPhones:
      'vragen|als je|verhinderd|annuleren|contact|te laat|fax|tel\\.? ?:|mocht|bel (?:mij|ons|me)|bereik',
  },
};
