import type { NameWords } from './name-words';

export const fr: NameWords = {
  language: 'fr',
  people: {
    meets:
      "(?:attendu|reçu|accueilli)e?s?(?: [^.!?]{2,60}?)?? par|(?:rencontrer(?:ez|as|ons|a)?|verrez|verras|échanger(?:ez|as|ons)?|échange|entretien|discuter(?:ez)?|parler(?:ez)?|rendez-vous|visio|appel|entrevue|point|déjeuner|café|visite)(?: .{0,40}?)?? (?:avec|par)|(?:rencontrer(?:ez|as|a)?|verrez|verras|voir)(?: aussi| également| ensuite| alors)?|(?:serez|seriez|serais|serait|seras|sera|être|êtes|es) (?:reçue?|accueillie?|interviewée?|entendue?|auditionnée?)(?:\\(e\\))?(?:·e)?(?: .{0,30}?)? par|mené par|conduit par|présidé par|assuré par|animé par|(?:jury|comité|panel|commission)(?: de \\p{L}+)? (?:sera |est )?(?:composée?|constituée?) (?:de|d')|en présence de|interlocuteurs? (?:sera|seront|est|sont)|seront présents|présenter à|présence de",
    with: "avec|ainsi qu'avec|et avec|accompagnée? (?:de|d'|par)",
    acts: '(?:vous|te) (?:appellera|recevra|recevront|contactera par téléphone|rencontrera|accueillera|rencontreront|appelleront|appelle|interrogera|attendra|fera visiter|présentera)|(?:sera|seront) (?:également |aussi |là|présents?|présente?s?)|(?:souhaite|souhaitent|souhaiterait|souhaiterions|aimerait|aimeraient|aimerions) (?:vous|te|échanger|discuter)|(?:peut|peuvent|pourra|pourront|pourrait|va|vont|veut|veulent|viendra) (?:vous |te )?(?:recevoir|rencontrer|voir|accueillir|appeler|échanger|faire passer|interroger|auditionner)|(?:souhaite|souhaitent) (?:vous |te )?(?:rencontrer|voir|revoir)|participera|participeront|animera|mènera|conduira|et moi',
    modals:
      "(?:vous |te |t')?\\p{L}+(?:ra|ront|rait|raient)|souhaite(?:nt)?|va|vont|désire(?:nt)?|tient à|serait",
    arranges:
      'env\\p{L}*|contact\\p{L}*|confirm\\p{L}*|transm\\p{L}*|revien\\p{L}*|répond\\p{L}*|pas|écri\\p{L}*|guidera|orientera',
    notMet:
      "contacter|demande[rz]?(?= \\p{Lu}\\p{Ll}+ à (?:la réception|l[’']accueil))|adresser à|écrire à|joindre|de la part de|à la place de|remplace|bonjour|cher|chère|madame|questions à|réponse à|premier (?:échange|entretien) avec|suite à (?:votre|ton) (?:échange|entretien) avec|(?:échangé|parlé|discuté|rencontré) avec|auprès de|merci à|transmis par",
    labels:
      "avec qui|interlocuteurs?|interlocutrices?|(?:vos|votre|tes) (?:interlocuteurs?|interlocutrices?|contacts?)|jury|participants?|avec|qui|recruteurs?|membres? du jury|composition du jury|le (?:comité|jury) (?:est|sera) composé (?:de|d')|comité(?: de sélection)?|panel|vous rencontrerez|intervenants?|personnes? présentes?",
    contactLabels:
      'contact|organisateur|organisatrice|questions|de|à|candidate?|nom|sujet|objet|référent|recruteuse?',
    me: 'moi|moi-même',
    senderMeets:
      "je vous (?:appelle|appellerai|reçois|recevrai|rencontrerai|attends|attendrai|propose de passer)|je t'(?:appelle|appellerai|attends)|avec moi(?:-même)?|et moi(?:-même)?|moi et|moi-même|nous nous rencontr\\p{L}+|ravie? de vous rencontrer|(?:dans|à) mon bureau|je (?:serai|serais) (?:également |aussi )?(?:présente?|là|ravie?)|vous appeler|mon associée? et moi|ma (?:femme|collègue) et moi|(?:pourrais|puis)-je vous appeler|j'aimerais (?:échanger|vous rencontrer|vous parler|discuter)|rencontrerez aussi ma|rencontrerez aussi mon|notre (?:échange|entretien|rendez-vous) de",
    senderMaybe:
      'à (?:bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi)|je vous propose|m.a convaincue?|nous parlerons|au plaisir de vous (?:rencontrer|recevoir|voir)|demandez-moi|pouvez-vous passer',
    senderStaysAway:
      'je passerai vous (?:saluer|voir)|je (?:ne serai|serai) (?:pas|absente?)|sans moi|je vous (?:accueillerai|saluerai)[^.]{0,40}',
    and: 'et|ainsi que|puis|&|ensuite|avec|et enfin|enfin|ou|de même que|et avec',
    our: "notre|au|à la|nos|le|la|les|l'|votre|ma|mon|un|une|du|de la|d'|sa|son|futur|future|collègues?|votre future?|deux|de|d’",
    courtesy: 'Pr|Prof|Professeur|Professeure|M|MM|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Me|Maître',
    honours: 'Dr|Docteur|Docteure',
    notNames:
      'je nous vous tu il elle ils elles on le la les l un une des du de au aux ce cet cette ces mon ma mes notre nos votre vos son sa ses merci bonjour bonsoir cher chère madame monsieur mesdames messieurs cordialement bien salutations si quand où qui que quoi comment pourquoi à en dans sur par pour et ou mais donc aussi pas oui non lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim janvier février mars avril mai juin juillet août septembre octobre novembre décembre heure heures date lieu adresse durée salle étage bâtiment rue avenue boulevard place accueil entretien entretiens téléphone téléphonique visio visioconférence lien invitation candidature poste fonction référence entreprise société ressources humaines rh service équipe département direction bureau pause déjeuner café visite question questions suite objet convocation confirmation report annulation zoom teams microsoft google meet votre nous veuillez hôtel ville mairie objet présentation accueil comité jury audition lien sujet programme arrivée fin début échange rappel après avant dès lors comptez merci passez',
  },
  company: {
    before:
      "(?:candidature|poste|entretien|stage|emploi|alternance|équipe|intérêt|rejoindre|carrière|visio|rendez-vous|échange|opportunité|expérience|bienvenue|offre)(?: .{0,40}?)?? (?:chez|au sein (?:de la|de l'|du|de|d')|auprès (?:de la|du|de)|à la|à l'|dans l'entreprise)|intérêt (?:porté à|pour)(?: la| le| l')?|rejoindre(?: la| le| l')?|chez|(?:nous|ici) (?:chez|à)|à la|(?:comité|commission|jury|service|département)(?: de \\p{L}+)? (?:de la|de l'|du|d'|de)|magasin|l'entreprise|la société|travailler (?:chez|pour)",
    client:
      "vous êtes attendue?s? chez|(?:notre|mon|nos) clients?,? ?(?:la société|l'entreprise|le|la)?|pour le compte (?:de la|de l'|du|de|d')|nous recrutons pour(?: le| la)?",
    invites:
      '(?:souhaite|souhaitent|souhaiterait|aimerait) (?:vous|te)|vous (?:invite|convie)|a le plaisir|recherche|recrute',
    labels: 'entreprise|société|employeur|établissement|organisme|structure',
    departments:
      "recrutement(?: / recruitment)?|ressources humaines|(?:le |l'équipe )?service(?: des)?(?: rh| ressources humaines| recrutement| du personnel)?|service des ressources humaines|(?:la )?direction(?: des ressources humaines)?|rh|équipe(?: recrutement)?|l'équipe(?: recrutement)?|talents?|carrières?|emploi|secrétariat|contact|ne pas répondre|drh|chargée? de recrutement|comité de sélection|mobilité",
    organisations:
      'SA SAS SARL SASU EURL SCOP SNC Groupe Mairie Ville Commune Département Région Ministère Préfecture Hôpital Clinique CHU EHPAD Cabinet École Lycée Collège Université Institut Fondation Association Banque Assurance Assurances Boulangerie Pâtisserie Fournil Restaurant Hôtel Auberge Librairie Imprimerie Pharmacie Atelier Ateliers Garage Transports Logistique Éditions Musée Bibliothèque Théâtre Crèche Laboratoire Laboratoires Conseil Conseils Studio Studios Énergie Énergies Industrie Industries Bâtiment Construction Menuiserie Domaine Château Coopérative Maison Fromagerie Brasserie Chantiers Mutuelle Transport Agence Autorité Communauté Métropole Syndicat Fédération Ferme Pépinière Pépinières Vignobles Cave Caves Scierie Fonderie Forge Chantier Verger Vergers Élevage Laiterie Épicerie Boucherie Poissonnerie Crêperie Chocolaterie Confiserie Traiteur Bijouterie Papeterie Blanchisserie Coiffure Optique Pharmacies Polyclinique Hôpitaux Résidence Maternelle Académie Rectorat Société Compagnie Établissements Ets Entreprise Entreprises Immobilier Habitat Logement Aéroport Brûlerie',
    agencies:
      "cabinet de recrutement|consultante? en recrutement|intérim|agence d'emploi|chasseuse? de têtes?|consultante? recrutement",
  },
  role: {
    before:
      "(?:poste|place|emploi|fonctions?|métier|offre|candidature|stage|alternance|vacance)(?: .{0,10}?)?? (?:d'|de |d’|comme |en tant que )|candidature (?:au poste|à l'emploi|pour le poste) (?:d'|de )|(?:recrutement|embauche|recherche|engager) d(?:'un|'une)e?",
    maybeBefore:
      "(?:candidature|entretien|candidaté|postulé|échanger|visio|convocation|recrutement|audition|rencontre)(?: .{0,24}?)?? (?:pour le poste|au poste|pour|comme|en tant que|d'|de )|intitulé :?|(?:cherchons|recherchons|recrutons) une?|en tant que|comme|poste|discuter du poste|l'embauche de|embaucher|recruter|pour|offrir le poste de|en qualité de|comme futur",
    after: '',
    articles: "l'offre|offre|un|une|le|la|l'|d'|de|notre",
    labels: 'poste|intitulé(?: du poste)?|fonction|emploi|offre|métier|vacance',
    stops:
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|chez|au sein|à l'|à la|au|auprès|dans|en vue|sur|a|est|sont|nous|et (?:nous|vous|je|souhaitons|avons|serions)|qui|le|pour|avec|par|que|vous|je|afin|ainsi|suite|du groupe|lors|avons|ont|aura|sera|retient|retenu|a retenu|n'est|désormais|donc|ne|merci|que|mais|décalé|ce|votre|prévue?s?|initialement|fixée?s?|reportée?|annulée?|pourvue?|malheureusement|finalement|toutefois|hélas|aujourd'hui|demain|hier|cette|cet|déjà|encore|était|avait|doit|devait|peut|pourra|va|vient|reste|proposée?|ouverte?|publiée?|il|elle|on|notre|nos|vos|à partir|à pourvoir|dès|depuis|jusqu",
    subjectNoise:
      "invitation|convocation|confirmation|annulation|report|à|un|une|votre|vos|notre|entretien(?:s)?|téléphonique|visio|candidature|poste|pour|de|d'|du|le|la|suite|re|tr|rappel|premier|deuxième|second|final|disponibilités|échange|au|audition|réponse|proposition|accusé|réception|de|rendez-vous|chez|en|avec|offre|test|technique|votre|étape|prochaine|rencontre|on|se|recrutement|nous|avons|bien|reçu|et",
    jobs: 'vendangeu* collaborat* esthéticien* laborantin* éclairagiste* coffreu* directeur* directrice* directeurs responsable* chef* cheffe* chargé* chargée* gérant* gérante* associé* associée* fondateur* fondatrice* cofondateur* cofondatrice* président* présidente* pdg dg dgs drh daf dsi manager* ingénieur* ingénieure* développeur* développeuse* technicien* technicienne* conducteur* conductrice* vendeur* vendeuse* conseiller* conseillère* assistant* assistante* adjoint* adjointe* secrétaire* comptable* contrôleur* contrôleuse* juriste* avocat* avocate* notaire* infirmier* infirmière* aide-soignant* cadre médecin* chirurgien* pharmacien* pharmacienne* kinésithérapeute* psychologue* enseignant* enseignante* professeur* professeure* maître* formateur* formatrice* éducateur* éducatrice* animateur* animatrice* cuisinier* cuisinière* boulanger* boulangère* pâtissier* pâtissière* serveur* serveuse* réceptionniste* caissier* caissière* ouvrier* ouvrière* opérateur* opératrice* mécanicien* mécanicienne* électricien* électricienne* plombier* menuisier* menuisière* maçon* dessinateur* dessinatrice* architecte* graphiste* designer* rédacteur* rédactrice* journaliste* éditeur* éditrice* libraire* bibliothécaire* analyste* consultant* consultante* chercheur* chercheuse* doctorant* stagiaire* alternant* apprenti* apprentie* agent* agente* préparateur* préparatrice* magasinier* magasinière* chauffeur* livreur* acheteur* acheteuse* commercial* commerciale* négociateur* recruteur* recruteuse* coordinateur* coordinatrice* gestionnaire* planificateur* concepteur* conceptrice* géomètre* urbaniste* maire* élu* élue* trésorier* trésorière* rh communication équipe lead cto ceo cfo coo cpo vp head senior junior product data répartiteur* répartitrice* ébéniste* commis chargés coiffeur* coiffeuse* soudeur* soudeuse* couvreur* peintre* jardinier* paysagiste* cuisiniste* sommelier* barman barmaid plongeur* plongeuse* femme valet gouvernant* auxiliaire* accompagnant* aide surveillant* médiateur* médiatrice* orthophoniste* ostéopathe* dentiste* vétérinaire* ambulancier* sage-femme sapeur-pompier policier* gardien* gardienne* agriculteur* viticulteur* ostréiculteur* maraîcher* tailleur* couturier* couturière* styliste* modéliste* photographe* monteur* monteuse* régisseur* régisseuse* comédien* musicien* traducteur* traductrice* interprète* statisticien* actuaire* trader courtier* courtière* assureur* facteur* factrice* douanier* greffier* huissier* juge magistrat* clerc attaché* attachée* délégué* déléguée* référent* référente* instituteur* institutrice* ATSEM AESH puéricultrice* nourrice* manutentionnaire* cariste* tourneur* fraiseur* chaudronnier* tuyauteur* carreleur* vitrier* grutier* conseil technico-commercial* télévendeur* téléconseiller* hôte* hôtesse* programmeur* programmeuse* administrateur* administratrice* intégrateur* testeur* ergonome* économiste* historien* archiviste* conservateur* conservatrice* documentaliste* post-doctorant* postdoctorant* ingé charpentier* charpentière* cordiste* affréteur* brasseur* brasseuse* fleuriste* caviste* fromager* fromagère* boucher* bouchère* poissonnier* chocolatier* forgeron* ferronnier* luthier* relieur* céramiste* potier* potière* verrier* bijoutier* horloger* opticien* audioprothésiste* prothésiste* ergothérapeute* diététicien* manipulateur* brancardier* régleur* affûteur* usineur* câbleur* étancheur* façadier* plaquiste* plâtrier* ramoneur* élagueur* bûcheron* berger bergère vacher* palefrenier* sellier* maréchal-ferrant skipper* marin* matelot* scaphandrier* pilote* steward* bagagiste* contremaître*',
  },
  place: {
    labels: 'lieu|adresse|où|site|lieu de rendez-vous|salle|localisation|endroit',
    streets:
      "\\d{1,4} ?(?:bis|ter)?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Qq]uai|[Cc]hemin|[Aa]llée|[Aa]llées|[Ii]mpasse|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Ff]aubourg)(?: (?:de la|de l'|de|des|du|d'))? ?[\\p{L}'-]+(?: [\\p{Lu}][\\p{L}'-]+){0,3}",
    rooms:
      'salle|étage|bâtiment|bureau|hôtel de ville|amphi(?:théâtre)?|hall|porte|immeuble|tour|site|zone|accueil',
    heads:
      'bureau bureaux locaux siège magasin boutique site agence atelier usine studio clinique fournil cabinet école collège lycée laboratoire hôtel mairie salle restaurant café brasserie bistrot bibliothèque médiathèque musée théâtre église hôpital entrepôt dépôt chantier propriété domaine château ferme garage gare accueil hall étage bâtiment tour immeuble portail entrée réception comptoir centre crèche pharmacie mas cave chai résidence campus faculté université amphithéâtre succursale longère amphi pavillon imprimerie librairie fromagerie menuiserie scierie verrerie papeterie quincaillerie blanchisserie maternelle ehpad foyer caserne port aéroport plateforme',
    own: 'notre|nos|mon|leurs?|votre',
    leads:
      "à|à la|à l'|au|aux|dans|en|sur|chez|devant|même (?:lieu|endroit|salle),|c'est|toujours (?=la |le )",
    after:
      "h|heures?|midi|matin|soir|après-midi|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|toujours|entretien|rendez-vous|vous|nous|lieu|te voir|recevoir|recevra|reçue?|venir|viendrez|viendras|venez|viens|passez|passe|passer|attends|attendons|retrouvons|retrouve|entretiens|place|quart|demie?|voir|rencontrer",
    beside: 'poste|emploi|équipe|travail|intérêt|candidature|recrutement|suivante|visite|finale?',
    kinds: {
      phone:
        "téléphon\\p{L}*|par téléphone|(?:vous|t'|te) ?(?:appeler\\p{L}*|appelle\\p{L}*)|appel téléphonique|au (?:0|\\+33)",
      video:
        'visio\\p{L}*|vidéo\\p{L}*|zoom|teams|google meet|webex|skype|en ligne|à distance|distanciel|entretien vidéo différé',
      onsite:
        "journée d'essai|sur place|présentiel|dans nos (?:locaux|bureaux)|à notre (?:siège|bureau|agence|cabinet)|sur notre site|à l'atelier|au fournil|à la boutique|au magasin|en personne|accueil|pièce d'identité|serez reçue? .{0,40}?(?:à|au|dans)|passer au|salle \\p{L}?\\d|hôtel de ville|ven(?:ir|ez|iez)|viens|(?:peux|pouvez|pourriez) passer|passez",
      panel:
        'commission (?:composée|de sélection|d.entretien)|(?:le )?comité (?:reste|est|sera) composé|jury|comité de sélection|comité (?:souhaite|vous)|commission de recrutement|panel|audition',
      meal: 'invite[rz]? à (?:déjeuner|dîner|manger)|(?:notre|le) (?:déjeuner|dîner)|(?:autour d.un|pour un|au) (?:déjeuner|dîner|petit-déjeuner)|mange(?:r|rez|ras) un morceau',
      test: 'essai professionnel|mise en situation|test pratique|épreuve écrite',
    },
    phones:
      'au|numéro|appeler(?:ai|a|ons)?|appelle(?:rai|ra|rons|ront)?|joindre(?:ai)? au|composer|téléphone',
    notPhones:
      'question|empêchement|besoin|si vous|annuler|retard|me joindre|nous joindre|contacter|préciser|fax|tél\\.? ?:|standard|en cas de|perdu',
  },
};
