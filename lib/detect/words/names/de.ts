import type { NameWords } from './name-words';

export const de: NameWords = {
  language: 'de',
  people: {
    meets:
      '(?:gespräch|interview|termin|treffen|austausch|telefonat|kaffee|mittagessen|auswahlgespräch|videocall|call|rundgang|führung) (?:findet |ist |wird )?(?:mit|bei)|(?:sprechen|sprichst|spricht|reden|treffen|triffst|kennenlernen|kennen|unterhalten sich|führen) (?:sie |du |dann |dort |dabei |wir |ihr )*(?:das gespräch )?(?:mit|auf)?|(?:lernen|lernst|stellen|vorstellen|vorgestellt) (?:sie |du |dich |dann |dabei |auch |gern |gerne )*|(?:sie|dich|ihnen|dir) (?:gern |gerne |auch )?(?:unserem|unserer|unseren|unsere)|am gespräch (?:nehmen|nimmt)(?: auch| außerdem| neben mir)?(?: teil:?)?|(?:nehmen|nimmt) (?:auch |außerdem |zudem )?(?:teil:?)?|(?:teilnehmen|dabei sein|anwesend sein|empfangen) (?:werden|wird)(?: auch| außerdem| neben mir)?|gesprächspartner(?:in|innen)? (?:sind|ist|werden|wird)(?: sein)?|(?:ihre|deine|die) gesprächspartner(?:innen|in)?(?: sind| ist)?:?|empfangen (?:sie|dich)|empfängt (?:sie|dich)|dabei (?:sind|ist|sein werden)|anwesend (?:sind|ist)|(?:auswahlkommission|kommission|gremium|jury) (?:gehören an|besteht aus|setzt sich zusammen aus)|mit dabei|neben mir(?: (?:werden|wird|sind|ist))?(?: auch)?|es erwarte[nt] (?:sie|dich)|melden sie sich bei',
    with: 'mit|bei mit|gemeinsam mit|zusammen mit|sowie',
    acts: '(?:wird|werden|würde|würden|möchte|möchten|will|wollen) (?:sie|dich|mit|ihnen|das|sich|gerne?|auch|ebenfalls|am|an|dabei|dazu|sich)|(?:ruft|rufen|empfängt|empfangen|begrüßt|begrüßen|interviewt|führt|führen|begleitet|leitet|stößt|kommt|kommen) (?:sie|dich|dir|ihnen|das|durch|auch|dazu)|(?:nimmt|nehmen) (?:(?:auch |ebenfalls |am gespräch )?teil|sich)|(?:ist|sind|wird|werden) (?:auch |ebenfalls )?(?:dabei|anwesend|teilnehmen)|freuen sich|freut sich|,? teil',
    notMet:
      'kontaktieren|wenden sie sich an|fragen an|antwort an|rückmeldung an|im auftrag von|vertretung von|statt|anstelle von|sehr geehrter?|liebe[r]?|hallo|guten tag|ersten? gespräch mit|telefonat mit|gespräch gestern mit|(?:haben|hatten) .{0,20}?mit|vereinbart mit|abgestimmt mit|rücksprache mit|gespräch mit .{2,30}? (?:hat|war)|das gespräch mit',
    labels:
      '(?:ihre|deine)? ?gesprächspartner(?:innen|in|/-?in(?:nen)?|:innen|\\*innen)?|gesprächsteilnehmer(?:innen)?|teilnehmer(?:innen|/innen|:innen|\\*innen)?|teilnehmende|interviewer(?:innen|in)?|(?:die )?auswahlkommission(?: besteht aus)?|gremium|jury|mit|wer|anwesend|sie (?:sprechen|treffen)(?: mit)?|du (?:sprichst|triffst)(?: mit)?|(?:der )?auswahlkommission gehören an|am gespräch nehmen teil|dabei sind|beteiligte',
    contactLabels:
      'ansprechpartner(?:in)?|kontakt|rückfragen|fragen|organisator|von|an|bewerber(?:in)?|name|recruiter(?:in)?|thema',
    me: 'mir|ich|mich|meiner wenigkeit',
    senderMeets:
      'ich (?:rufe|melde mich telefonisch|freue mich(?:,| darauf,?)? (?:auf sie|auf dich|sie|dich)(?: persönlich)?(?: kennen)?|empfange|treffe|möchte (?:sie|dich) (?:gerne? )?(?:kennenlernen|treffen|einladen|anrufen)|würde (?:sie|dich|mich) (?:gerne? )?(?:anrufen|treffen|kennenlernen|mit (?:dir|ihnen)))|mit mir|(?:und|sowie|mit) (?:mir|mich)|mich und|ich und|und ich|unser gespräch|rufe ich (?:sie|dich)|sprechen wir|setzen wir uns|meinem? (?:kollegen|kollegin|mann|frau|partner|partnerin) und mir|neben mir|mein (?:büro|sohn|vater|mann) und ich|bei mir im büro',
    senderMaybe:
      '(?:freue mich|freuen uns) (?:auf sie|auf dich|auf unser|darauf)|bis (?:dann|morgen|bald|montag|dienstag|mittwoch|donnerstag|freitag)|kommen sie (?:doch|gern|gerne)|komm (?:doch|gern|gerne|einfach)|würde sie gern|fragen sie nach mir',
    senderStaysAway:
      'ich (?:bin|werde) (?:selbst |leider |selber )?nicht (?:dabei|anwesend|teilnehmen|am gespräch)|(?:begrüße|hole|schaue|komme) (?:sie |dich )?(?:nur|kurz)[^.]{0,60}|ohne mich',
    and: 'und|sowie|u\\.|&|als auch|dann|anschließend|danach|außerdem|zudem|mit|plus|dazu|oder|beziehungsweise|bzw\\.?|von',
    our: 'unser(?:e|em|en|er|es)?|der|die|dem|den|das|ihr(?:e|em|en|er)?|dein(?:e|em|en|er)?|ein(?:e|em|en|er)?|mein(?:e|em|en|er)?|künftige[nrm]?|zukünftige[nrm]?|neue[nrm]?|kolleg(?:e|en|in|innen)|seine[mrn]?',
    courtesy: 'Prof|Professor|Professorin|Herrn?|Frau|Hr|Fr|Dipl\\.?-\\p{L}+|Mag|Ing',
    honours: 'Dr|Pfarrer|Pfarrerin|Pater|med|rer|nat|phil',
    notNames:
      'ich wir sie du er es der die das den dem des ein eine einer eines einem einen unser unsere unserem unserer ihr ihre ihren ihrem ihrer dein deine bitte danke vielen dank hallo guten tag morgen sehr geehrte geehrter liebe lieber mit freundlichen freundliche herzlichen schönen grüßen grüße gruß beste herzliche viele schöne wenn falls wann wo wer was wie warum da am im um von vom zu zum zur für und oder aber auch nur nicht kein keine ja nein montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so januar februar märz april mai juni juli august september oktober november dezember uhr termin ort datum zeit raum zimmer etage stock haus gebäude straße platz allee weg empfang gespräch gespräche vorstellungsgespräch bewerbungsgespräch auswahlgespräch zweitgespräch telefoninterview videointerview interview telefon telefonat videocall link einladung bewerbung stelle position funktion kennziffer unternehmen firma personal personalabteilung team abteilung leitung bereich büro begrüßung rundgang mittagessen mittag kaffee pause führung fragen frage anfahrt parkplatz ausweis zoom teams microsoft google meet im auftrag passt gerne gern leider ebenso natürlich nach vor bei beim aus auf an in als hiermit wir werkstatt backstube rathaus kennenlernen kennenlerntag probearbeiten probetag abschluss start ende es programm ablauf am klinik lehre ausbildung absage zusage angebot neben außer zusammen gemeinsam zunächst anschließend danach dabei stunde minuten servus moin hi lg mfg herr frau',
  },
  company: {
    before:
      '(?:bewerbung|stelle|position|gespräch|interview|vorstellungsgespräch|praktikum|ausbildung|job|karriere|interesse|kennenlerntag|probetag|zukunft|vorstellen|willkommen|tätigkeit|verkauf|team|termin|arbeit|mitarbeit|zweitgespräch|kennenlernen|einstieg) (?:[\\p{L} -]{0,40}? )?(?:bei|beim|in der|an der|am|in dem)(?: der| dem| den)?|interesse an(?: der| dem)?|hier bei|(?:wir|uns) (?:hier )?bei|arbeitgeber(?:in)?|(?:die|der) firma|entscheidung für(?: die| den| das)?|bei der|bei',
    client:
      '(?:mein|unser|meines|unseres|meinem|unserem|meinen|unseren)(?:e[rn]?)? (?:kunde|kunden|mandant|mandanten|auftraggeber|auftraggebers|kundin),? ?(?:die|der|das|den|dem)?|im auftrag (?:der|des|von)|für (?:meinen|unseren) kunden,?(?: die| der| das)?',
    invites:
      '(?:lädt|laden) (?:sie|dich)|(?:möchte|möchten|würde|würden) (?:sie|dich)|freut sich|hat (?:ihre|deine)|sucht',
    labels: 'unternehmen|firma|arbeitgeber|einrichtung|dienststelle|träger',
    departments:
      'personal(?:abteilung|amt|wesen|referat|büro|management)?|bewerbermanagement|bewerbungen?|karriere|recruiting(?:-?team)?|recruiterin|recruiter|ihr recruiting-team|team|sekretariat|human resources|hr|jobs|talent(?: acquisition)?|people(?: & culture)?|ausbildung|verwaltung|geschäftsführung|im auftrag|noreply|service|personalservice|ihr|dein|teamassistenz|büro|zentrale|schulleitung|recruitment|kaufmännische leitung',
    organisations:
      'Stadtverwaltung Gemeindeverwaltung Kreisverwaltung Landratsamt Bezirksamt GmbH gGmbH AG KG SE UG OHG GbR e.V. eG Gruppe Stadt Gemeinde Landkreis Kreis Amt Ministerium Klinik Klinikum Krankenhaus Praxis Schule Grundschule Gymnasium Universität Hochschule Institut Stiftung Verein Verband Werk Werke Stadtwerke Bäckerei Konditorei Metzgerei Kanzlei Steuerkanzlei Apotheke Hotel Gasthof Autohaus Verlag Bank Sparkasse Volksbank Versicherung Versicherungen Maschinenbau Elektro Einrichtungshaus Möbelhaus Kita Kindergarten Logistik Spedition Software Energie Technik Bau Söhne Museum Bibliothek Theater Werkstatt Tischlerei Druckerei Brauerei Molkerei Diagnostik Labor Pflegedienst Seniorenheim Kontor Solar Systeme Diakonie Caritas *bibliothek *klinik *klinikum *schule *gymnasium *bäckerei *verlag *werke *versicherung *kasse *verein *institut *kanzlei *apotheke *museum *theater *krankenhaus *brauerei *druckerei *zentrum',
    agencies:
      'personalberat(?:er|erin|ung)|personaldienstleist\\p{L}*|personalvermittl\\p{L}*|zeitarbeit|personal gmbh|headhunter|executive search|talentbrücke',
  },
  role: {
    before:
      '(?:stelle|position|tätigkeit|funktion|job|ausbildungsplatz|ausbildung|praktikum|aushilfe|anstellung|rolle|aufgabe) (?:als|zum|zur|der|des|eines|einer|im bereich)|bewerbung(?:sgespräch)? (?:als|zum|zur|um die stelle(?: als)?|auf die (?:stelle|position)(?: als)?|für die (?:stelle|position)(?: als)?)|(?:dich|sich|sie) als',
    maybeBefore:
      '(?:vorstellungsgespräch|gespräch|einladung|interview|zweitgespräch|bewerbung|kandidat(?:in)?|mitarbeit|termin|suche|beworben|telefoninterview|kennenlernen) (?:[\\p{L}]+ )?(?:als|für die|um die|auf die|für den|für)|(?:die|der|um die|für die|an der|auf die|unsere|unserer|zur) (?:stelle|position|ausschreibung|ausbildung)|geht (?:weiterhin )?um (?:die stelle als|die|den|das)|stelle:?|als|(?:suchen|suche|sucht)(?: .{0,16}?)?? eine[nm]?|vorstellungsgespräch|erstgespräch|position',
    after: 'stelle|position',
    articles:
      'die|der|den|das|eine[rn]?|ein|unsere[rn]?|stelle|position|ausgeschriebene|offene|ausbildungsplatz zu[rm]',
    labels:
      'stelle(?:nbezeichnung)?|position|funktion|job(?:titel)?|stellenangebot|ausschreibung|bewerbung als|rolle|tätigkeit',
    stops:
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bei|beim|steht|stehen|findet|am|in der|in unserem|in unserer|in unser|hat|haben|ist|war|und (?:möchten|würden|freuen|laden|wir|ich|ihr|das|die)|für die|zu|zum|um|laden|einladen|wird|werden|möchten|würden|freuen|kennen|kennenlernen|vorstellen|anbieten|verschieben|absagen|vielen|danke|sie|wir|ich|das|mit|hier|erhalten|eingegangen|sind|interessiert|näher|persönlich|das für|zwischen|leider|bewirbst|bewerben|beworben|vom|statt|nicht|vorerst|weiter|entschieden|wie|auf|eine andere|einen anderen|bestätigen',
    subjectNoise:
      'einladung|ihre[rms]?|deine?|zum|zur|zu|vorstellungsgespräch(?:s)?|bewerbungsgespräch|gespräch|interview|termin(?:bestätigung|verschiebung|vorschlag|e)?|bestätigung|absage|bewerbung|als|am|um|uhr|telefoninterview|telefoninterviews|videointerview|online|zweites|erstes|zweitgespräch|kennenlernen|kennenlerntag|probearbeiten|aw|wg|re|stelle|position|die|der|das|bei|morgen|heute|rückmeldung|eingangsbestätigung|eingang|einer|eines|und|für|unser|erinnerung|verschiebung|neuer|wir|haben|auswahlgespräch|eignungstest|vertragsangebot|willkommen|im|team|mit|in|von|vorstellung|beim|kunden|kennziffer|schön|wiedersehen|runde|zweite|finale[s]?|nächste[r]?|schritt|freuen|uns',
    jobs: '*leiter *leiterin *leitung leitende* *führer *führerin *chef *chefin chefarzt oberarzt *arzt *ärztin *ingenieur *ingenieurin *entwickler *entwicklerin *berater *beraterin *verkäufer *verkäuferin *kaufmann *kauffrau fachmann fachfrau *kaufleute *fachkraft *kraft *pfleger *pflegerin *schwester *helfer *helferin *assistent *assistentin *assistenz *referent *referentin *sachbearbeiter *sachbearbeiterin sachbearbeitung *mechaniker *mechanikerin *mechatroniker *mechatronikerin *techniker *technikerin *elektroniker *elektronikerin *elektriker *meister *meisterin *lehrer *lehrerin *erzieher *erzieherin *bäcker *bäckerin *koch *köchin *tischler *tischlerin *schreiner *maler *maurer *fahrer *fahrerin *lagerist *logistiker *buchhalter *buchhalterin *controller *controllerin *manager *managerin *direktor *direktorin *geschäftsführer *geschäftsführerin inhaber* *gründer *gründerin *gesellschafter vorstand* *präsident *präsidentin *vorsitzende* *beauftragte *beauftragter *angestellte* *therapeut *therapeutin *logopädin *logopäde *apotheker *apothekerin *anwalt *anwältin *jurist *juristin *architekt *architektin *planer *planerin *designer *designerin *redakteur *redakteurin *laborant *laborantin *chemiker *biologe *physiker *informatiker *informatikerin *administrator *analyst *analystin *praktikant* *azubi *auszubildende* *lehre *trainee werkstudent* *spezialist *spezialistin *experte *koordinator *koordinatorin *disponent *disponentin *recruiter *recruiterin personalrat *rat *rätin bürgermeister* amtsleiter* dezernent* stationsleitung pflegedienst* gleichstellungs* partner* *partnerin büro personalamt personalabteilung *stelle verwaltung* *wirt *wirtin *gehilfe *arbeiter *arbeiterin *monteur *installateur *optiker *optikerin *friseur *friseurin *gärtner *gärtnerin kellner* *sekretär *sekretärin *bibliothekar* *pädagoge *pädagogin *psychologe *psychologin *wissenschaftler* professor* ceo cto cfo coo hr head lead senior junior owner product engineer',
  },
  place: {
    labels:
      'ort|wo|adresse|anschrift|standort|treffpunkt|veranstaltungsort|gesprächsort|raum|besprechungsraum|besuchsadresse',
    streets:
      "\\p{Lu}[\\p{L}.'-]*(?:straße|strasse|str\\.|gasse|allee|platz|weg|ring|damm|ufer|kai|markt|graben|steig|chaussee) ?\\d{1,4} ?[a-z]?(?![\\p{L}\\d])|(?:Am|An der|An den|Im|Auf der|Zum|Zur|Alte|Neue|Große|Kleine|Lange) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? \\d{1,4} ?[a-z]?(?![\\p{L}\\d])|(?:\\p{Lu}[\\p{L}.-]+ )(?:Straße|Strasse|Str\\.|Allee|Platz|Weg|Ring|Damm|Ufer|Gasse) \\d{1,4} ?[a-z]?(?![\\p{L}\\d])",
    rooms:
      'raum|zimmer|etage|stock|og|eg|haus|gebäude|saal|besprechungszimmer|besprechungsraum|konferenzraum|lehrerzimmer|rathaus|halle|tor|aufgang|eingang|sitzungssaal|standort|station|backstube|werkstatt',
    ours: '(?:unsere[rnms]?|ihrem|die|der|in der|im) (?:[\\p{L}-]+ ){0,2}?(?:büro|büroräume|räumen|räumlichkeiten|geschäftsstelle|filiale|praxis|klinik|werk|werkstatt|backstube|schule|zentrale|standort|niederlassung|kanzlei|haus|studio|showroom|betrieb|laden)(?: (?:in|im|an der) (?:der )?\\p{Lu}[\\p{L}-]+(?: \\d{1,4})?)?|besprechungszimmer \\d+(?: der \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?|standort \\p{Lu}[\\p{L}-]+',
    before:
      '(?:wir sind|sie finden uns|du findest uns|findet statt|kommen sie|komm|treffen wir uns|bei uns|adresse ist|melden sie sich|statt) (?:in|im|am|an|bei|zu|auf)(?: der| dem)?',
    kinds: {
      phone:
        'telefon(?:isch\\p{L}*|interview\\p{L}*|gespräch\\p{L}*|at|termin)?|anrufen|anruf|ruf(?:e|t|en) (?:ich |sie |dich |wir )*[\\p{L} :\\d.,]{0,40}? an|erreichen (?:wir|ich) sie',
      video:
        'video(?:gespräch|interview|call|konferenz|chat|-gespräch|telefonat)?\\p{L}*|zoom|teams|google meet|webex|skype|online(?:-?gespräch|-?interview|-?termin)?|virtuell\\p{L}*|digital\\p{L}*',
      onsite:
        'vor ort|persönlich(?:es|en|em|er)?(?: gespräch)?|in unsere[mrn]?|bei uns (?:im|in)|besprechungszimmer|besuch\\p{L}*|personalausweis|empfang|rundgang|führung durch|raum \\p{Lu}?\\d|zimmer \\d|vorbeizukommen|vorbeikommen|komm|parkplatz|anfahrt|rathaus|backstube',
      panel:
        'gremium|auswahlkommission|kommission|berufungskommission|jury|panel|auswahlausschuss|strukturiertes auswahlgespräch',
      meal: '(?:zum|beim|gemeinsame[ns]?) (?:mittagessen|abendessen|frühstück)',
      test: 'eignungstest|einstellungstest|probearbeit\\p{L}*|probetag|schnuppertag|arbeitsprobe|hospitation|probeschicht',
    },
    phones: 'unter(?: der nummer| ihrer nummer)?|nummer|anrufen|telefon(?:isch)?|rufe?n?|einwahl|erreichen',
    notPhones:
      'fragen|rückfragen|falls|wenn sie|absagen|verhindert|melden sie sich|melde dich|erreichen sie (?:mich|uns)|fax|verspäten|notfall|bei problemen|mobil:|tel\\.?:',
  },
};
