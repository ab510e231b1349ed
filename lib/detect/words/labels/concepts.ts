/**
 * What the words of seven languages mean, where it helps to tell what a mail is: what mails of one language have taught
 * serves the others. Each line: English | German | French | Spanish | Portuguese | Italian | Dutch; `*` for any ending.
 */
export const concepts: Record<string, string> = {
  interview:
    'interview* | interview* vorstellungsgespräch* bewerbungsgespräch* auswahlgespräch* kennenlerngespräch* | entretien* entrevue* | entrevista* | entrevista* | colloqui* | sollicitatiegesprek* interview* kennismakingsgesprek*',
  talk: 'talk* chat* conversation* discussion* speak spoke | gespräch* unterhalt* austausch* reden plaudern telefonat* | discut* échang* parler conversation* | charla* hablar conversa* platica* hablamos | conversa* papo falar bate-papo | chiacchier* parlare parliamo due scambi* conversazion* | gesprek* praten babbelen kletsen spreken',
  meet: 'meet meeting met | treffen kennenlernen kennen kennenzulernen | rencontr* voir | conocer* reun* ver vernos | conhecer* encontr* reuni* | conoscer* incontr* vederci vedersi | ontmoet* kennismak* zien',
  invite:
    'invit* | einlad* eingeladen lade einzuladen | invit* convi* convoqu* convocation | invit* convoc* cita* | convid* convit* convoc* | invit* convoc* | uitnodig* uitgenodigd nodigen',
  come: 'come coming visit drop stop swing pop | kommen komm kommst vorbeikommen vorbei | venir viens venez passe passez passer | venir ven pasa pasate pásate acerc* vienes | vir venha vem passa passar aparec* | venire vieni venga passa passi passare | komen kom komt langs langskomen',
  join: 'join* attend* | teilnehm* dabei beitreten | particip* rejoin* assist* | asist* unir* particip* | particip* ingress* | partecip* collegar* | deelnem* aansluit*',
  appointment:
    'appointment* slot* | termin* | rendez-vous rdv créneau* | cita citas turno* hueco* | horário* marcação agendamento | appuntament* fascia | afspra*',
  confirm: 'confirm* | bestätig* bestaetig* | confirm* | confirm* | confirm* | conferm* | bevestig*',
  booked:
    'booked scheduled set arranged fixed | gebucht vereinbart angesetzt fest terminiert eingeplant | réserv* prévu* fixé* programmé* planifi* | agendad* programad* fijad* reservad* | agendad* marcad* reservad* | fissat* prenotat* programmat* previst* | ingepland gepland geboekt vastgelegd',
  reminder: 'remind* | erinner* | rappel* | record* recuerd* | lembr* | promemoria ricord* | herinner*',
  availability:
    'availab* suit suits convenient free | verfügbar* passt passen zeit frei recht | disponib* dispo conv* arrange* | disponib* libre viene conviene | disponib* livre jeito convém | disponib* liber* comod* | beschikbaar* schikt uitkomt past vrij',
  choose:
    'choose pick select book which | wählen wähle aussuchen auswählen buchen welcher welche | choisi* réserver lequel quel quels | elige elegir escoge* reserva* cuál qué | escolh* reserve qual quais | scegli* prenot* quale quali | kies kiezen boek welke',
  move: 'reschedul* postpone* move moved moving shift* push* instead rearrang* | verschieb* verschob* verleg* vorverleg* stattdessen umplan* | report* décal* déplac* avanc* plutôt | reprogram* aplaz* mover cambi* pospon* adelant* | remarc* adiar* adiad* reagend* mud* antecip* | spost* rinvi* posticip* anticip* rimand* | verzet* verplaats* uitstel* verschuiv* opschuiv*',
  cancel:
    'cancel* off withdraw* | absag* abgesagt stornier* ausfall* entfällt storn* | annul* | cancel* anul* suspend* | cancel* desmarc* suspens* | annull* disd* cancell* salta | annule* afgezegd afzeg* geannuleerd vervalt afgelast',
  regret:
    'unfortunately regret sorry sadly afraid | leider bedauer* leid schade | malheureusement désolé* regret* hélas | lamentablemente desafortunadamente lament* siento lamento sentimos | infelizmente lament* pena desculp* | purtroppo spiac* dispiac* ahimè | helaas spijt* jammer sorry',
  decline:
    'declin* reject* unsuccessful another others other stronger closely | absage andere anderen anderer entschieden ander* | retenu* candidature-là autre autres rejet* | descart* otro otra otros rechaz* | outro outra outros rejeit* | altro altri altra scart* | andere ander afwijz* afgewezen',
  decided:
    'decided decision chosen proceed forward | entschieden entscheidung | décid* décision choisi retenir | decid* decisión optado | decid* decisão optamos optou | decis* scelto deciso | besloten besluit gekozen keuze',
  filled:
    'filled hold frozen paused freeze | besetzt eingefroren gestoppt vergeben | pourvu* gel* suspendu | cubiert* congelad* | preenchid* congelad* | copert* congelat* bloccat* | vervuld ingevuld bevroren',
  thanks:
    'thank* grateful appreciate | dank* bedank* | merci* remerci* | gracias agrade* | obrigad* agrade* | grazie ringrazi* | dank* bedankt',
  forward:
    'looking forward glad pleased delighted happy excited | freuen freue freut gespannt | plaisir ravi* hâte heureu* | encantad* alegr* ganas gusto | prazer feliz ansios* | piacere felic* liet* | kijken uit leuk blij graag',
  application:
    'application* applied applying applicant* cv resume résumé | bewerb* unterlagen lebenslauf beworben | candidatur* postul* cv dossier | candidatur* postul* solicitud* currícul* cv | candidatur* inscri* currícul* cv | candidatur* curriculum cv domanda | sollicit* cv gesolliciteerd',
  received:
    'received got submitted | erhalten eingegangen bekommen | reçu* bien réception | recib* | receb* | ricevut* | ontvangen binnengekomen',
  review:
    'review* screen* consider* | prüf* sicht* | étudi* examin* | revis* evalu* | analis* avali* | esamin* valut* | bekijken beoordel*',
  position:
    'position* role* job* vacanc* opening* post | stelle* position* ausbildungsplatz* job* | poste* emploi* cdi cdd alternance stage | puesto* vacante* plaza* empleo* | vaga* cargo* emprego* posição estágio | posizion* ruolo posto lavoro tirocinio | vacature* functie* baan stage',
  candidate:
    'candidate* | kandidat* bewerberin* bewerber* | candidat* | candidat* | candidat* | candidat* | kandidat*',
  round:
    'round rounds stage step steps final second third | runde* zweite* zweites finale* nächste* schritt* | tour étape* second* deuxième final* prochain* | ronda* fase* etapa* segunda final siguiente paso | rodada etapa* fase* segunda final próxim* passo | turno fase* secondo finale prossim* step | ronde* tweede laatste volgende stap',
  panel:
    'panel board committee jury | kommission* gremium jury ausschuss | jury commission comité | panel comisión comité tribunal | banca comissão comitê júri painel | commission* giuria | commissie panel jury',
  team: 'team colleague* director manager head | team* kolleg* leiter* leitung geschäftsführ* chef* | équipe* collègue* direct* responsable* chef* | equipo* compañer* director* gerente jefe* jefa | equipa equipe time colega* diretor* gerente chefe coordenad* | squadra team collegh* direttor* responsabile capo | team collega* directeur leidinggevende manager hoofd teamleider',
  shortlist:
    'shortlist* preselected selected | engere* auswahl vorauswahl | présélection* sélectionn* retenu | preseleccion* seleccionad* | pré-selecion* selecionad* | preselezion* selezionat* | geselecteerd selectie*',
  offer:
    'offer* contract* congratulat* salary | angebot* vertrag* zusage gehalt* glückwunsch* gratul* | offre promesse contrat* salaire félicit* embauche* | oferta* contrato* felicid* sueldo salario enhorabuena | oferta* proposta* contrato* parabéns salário | offerta proposta contratto congratulaz* complimenti stipendio assunzione | aanbod aanbieding contract* gefeliciteerd salaris',
  condition:
    'conditional subject background checks references medical dbs clearance | vorbehalt* bedingung* führungszeugnis* referenzen | condition* réserve casier références médicale | condicionad* sujet* antecedentes referencias médico | condicionad* sujeit* antecedentes referências exames | condizion* subordinat* referenze casellario visita | voorwaarde* voorbehoud vog referenties',
  assessment:
    'assessment* test* exercise* take-home challenge task questionnaire hackerrank codility | test* aufgabe* übung* fragebogen arbeitsprobe probeaufgabe | test* exercice* évaluation épreuve* questionnaire | prueba* test* ejercicio* reto evaluación cuestionario | teste* prova* exercício* desafio avaliação case | prova test esercizio questionario compito | test* opdracht* assessment* toets vragenlijst',
  trial:
    'trial shadow | probearbeit* probetag* probearbeiten hospitation* hospitier* schnupper* | essai immersion | prueba jornada | teste experiência | prova affiancamento | proefdag* meelop* proefdraai* meedraai*',
  call: 'call calls ring phone telephone | anruf* telefon* rufe | appel* téléphon* | llam* teléfon* telefónica | lig* telefon* chamada | chiam* telefon* telefonata | bel bellen bel* telefon*',
  video:
    'video zoom teams meet webex skype online virtual | video* zoom teams online | visio* zoom teams vidéo* distance | video* zoom teams meet línea virtual | vídeo* video* zoom teams meet online | video* zoom teams online | video* zoom teams online',
  onsite:
    'office site reception address building floor person | büro vor-ort ort adresse empfang gebäude | bureau* locaux site adresse accueil place | oficina* sede dirección recepción presencial | escritório sede endereço recepção presencial portaria | sede ufficio indirizzo reception presenza | kantoor locatie adres receptie',
  tomorrow:
    'tomorrow today | morgen heute | demain aujourd | mañana hoy | amanhã hoje | domani oggi | morgen vandaag',
  weekday:
    'monday tuesday wednesday thursday friday saturday mon tue wed thu fri tues thurs weds | montag dienstag mittwoch donnerstag freitag samstag mo di mi do fr | lundi mardi mercredi jeudi vendredi samedi | lunes martes miércoles jueves viernes sábado | segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado | lunedì martedì mercoledì giovedì venerdì sabato | maandag dinsdag woensdag donderdag vrijdag zaterdag',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec | januar februar märz april mai juni juli august september oktober november dezember | janvier février mars avril mai juin juillet août septembre octobre novembre décembre | enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre | janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro | gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre | januari februari maart april mei juni juli augustus september oktober november december',
  clock:
    'am pm noon oclock morning afternoon | uhr vormittag* nachmittag* mittag* | h heures heure matin midi après-midi | hs horas hrs h mañana tarde | h horas hora manhã tarde | ore h mattina pomeriggio | uur u ochtend middag',
  minutes:
    'minutes mins min hour hours | minuten min stunde stunden | minutes min heure | minutos min hora | minutos min hora | minuti min ora | minuten min uur',
  reply:
    'reply respond answer let know | antwort* rückmeld* bescheid melden | répond* retour réponse | respond* respuesta avis* confirmar | respond* resposta retorno avis* | rispond* risposta far sapere | antwoord* reactie laat weten',
  bring:
    'bring prepare ready id passport certificates | mitbringen bringen vorbereit* ausweis zeugnisse | apport* prépar* munir pièce | traer traiga traé prepar* dni | trazer traga prepar* documento* | portare porti porta prepar* documento | meenemen neem voorbereid* meebrengen',
  client:
    'client* agency recruiter* behalf | kunde* mandant* auftrag | client* cabinet | cliente* consultora | cliente* consultoria | cliente agenzia | opdrachtgever* klant bureau',
  recruiting:
    'hr recruit* talent hiring careers people | personal* recruit* bewerbermanagement | rh recrut* ressources | rrhh selección reclut* talento | rh recrut* seleção talentos | hr selezione risorse recruit* | hr p&o recruit* werving',
  opportunity:
    'opportunity opportunities profile linkedin interested | chance* profil interesse gelegenheit | opportunité* profil intéress* | oportunidad* perfil interes* | oportunidade* perfil interess* | opportunità profilo interess* | kans profiel interesse',
  press:
    'podcast article journalist magazine newspaper radio episode listeners readers column | podcast artikel redaktion zeitung zeitschrift leser* sendung beitrag | podcast article journal* rédaction radio émission lecteurs | pódcast podcast artículo periodista revista periódico radio programa lectores | podcast artigo jornal* revista rádio programa reportagem | podcast articolo giornal* rivista radio puntata | podcast artikel krant tijdschrift redactie uitzending',
  research:
    'study research participants survey voucher consent | studie forschung* teilnehm* umfrage proband* | étude recherche participants enquête | estudio investigación participantes encuesta | estudo pesquisa participantes inquérito | studio ricerca partecipanti sondaggio | onderzoek studie deelnemers enquête',
  school:
    'admission* student* pupil* parents university scholarship teacher* school | studium schüler* eltern zulassung* schule universität stipendium | admission* élève* parents école université bourse master licence | admisión alumn* padres colegio universidad beca máster | admissão alun* pais escola universidade bolsa mestrado | ammission* student* genitori scuola università borsa | toelating* leerling* ouders school universiteit beurs',
  visa: 'visa embassy consulate passport immigration | visum botschaft konsulat ausländerbehörde | visa ambassade consulat préfecture titre | visado visa embajada consulado extranjería | visto embaixada consulado | visto ambasciata consolato questura | visum ambassade consulaat ind',
  home: 'flat apartment tenancy landlord rent viewing | wohnung* miet* besichtig* vermieter* | appartement logement loyer visite bailleur | piso alquiler vivienda departamento | apartamento aluguel arrendamento casa | appartamento affitto casa visita | woning huur bezichtiging appartement',
  bank: 'bank loan mortgage account insurance adviser advisor tax | bank konto kredit* versicherung* berater* steuer* | banque compte prêt assurance conseiller | banco préstamo cuenta seguro asesor | banco empréstimo conta seguro consultor | banca mutuo conto assicurazione consulente | bank hypotheek rekening verzekering adviseur',
  health:
    'doctor dentist clinic patient appointment-with vaccination | arzt ärztin zahnarzt praxis patient* impf* | médecin dentiste cabinet-médical patient* vaccin* | médico dentista clínica paciente* vacuna* | médico dentista clínica paciente* vacina* consulta | medico dentista clinica paziente vaccino visita-medica | arts tandarts praktijk patiënt* vaccin*',
  internal:
    'appraisal performance payroll timesheet onboarding agenda minutes meeting-room quarterly | mitarbeitergespräch* jahresgespräch* beurteilung einarbeitung protokoll | annuel évaluation paie | desempeño evaluación nómina | desempenho avaliação folha | valutazione busta prestazioni | functioneringsgesprek* beoordelingsgesprek* loon*',
  sales:
    'demo product pricing offer discount sale customers webinar newsletter unsubscribe | demo produkt preis* rabatt kunden* newsletter abmelden | démo produit tarif* remise newsletter désabonner | demo producto precio* descuento oferta boletín | demonstração produto preço* desconto promoção | demo prodotto prezz* sconto offerta | demo product prijs* korting nieuwsbrief',
  interviewer:
    'panellist interviewing interviewer* scorecard feedback-form sit chair | interviewer* bewerberin beisitz* | recruteur* jury-membre | entrevistador* | entrevistador* | intervistator* | interviewer* gespreksleider',
  yesterday:
    'yesterday last | gestern letzte* | hier dernier* dernière | ayer pasad* | ontem passad* | ieri scors* | gisteren vorige',
  keep: 'keep file future wish luck | zukunft alles-gute künftig glück weiterhin erfolg | avenir souhait* continuation vivier | futuro éxito suerte suerte cartera | futuro sucesso sorte banco-de-talentos | futuro auguri fortuna bocca | toekomst succes portefeuille',
  room: 'road lane street avenue room entrance park house door desk yard unit wing | raum zimmer etage stock straße strasse eingang haus halle rathaus tor | salle étage rue avenue bâtiment entrée mairie | sala calle planta edificio aula avenida puerta | sala rua andar prédio avenida bloco | sala via piano stanza edificio viale aula stabilimento | kamer zaal verdieping straat laan gebouw ingang lokaal',
  withMe: 'me myself | mir mich | moi moi-même | conmigo mí | comigo mim | me | mij mezelf',
  zone: 'eastern pacific central mountain bst gmt est edt pst pdt cst cdt ist cet cest utc | mez mesz | cet | hora-peninsular cet | brasília brt | cet | cet',
  past: 'was were did had came loved enjoyed liked went been | war waren hatte hatten gefreut geführt gezeigt gewesen | était avons avez eu été | fue tuvimos estuvo conocerte-ayer han hemos | foi tivemos esteve foram tivemos | stato stata abbiamo avete sostenuto | was waren hebben gehad geweest',
  complete:
    'complete attached attachment form sign upload within deadline receive download | ausfüllen anhang angehängt formular unterschreiben hochladen frist | remplir jointe joint formulaire signer délai | adjunto adjunta formulario firmar plazo | anexo formulário assinar prazo | allegato allegata modulo firmare entro scadenza | bijlage formulier ondertekenen invullen uiterlijk',
  meal: 'lunch coffee breakfast dinner bite | mittagessen kaffee frühstück essen | déjeuner café déjeunons | almuerzo café comer comemos comida | almoço café almoçar | pranzo caffè pranziamo | lunch koffie bakkie borrel',
  hire: 'hire employ employment start starting | einstell* beginn anfangen | embauch* commencer | contratar empezar incorporación | contratar começar início | assumere iniziare inizio | aannemen beginnen start',
  hope: 'kindly please let welcome could would | bitte könnten würden gern gerne | veuillez merci-de pourriez seriez serez | favor podrías podría gustaría | favor poderia consegue gostaria | cortesemente potrebbe vorremmo gentilmente | graag kunt zou alstublieft',
  travel:
    'travel parking park train | anfahrt parken parkplatz | parking trajet gare | aparcamiento estacionamiento | estacionamento | parcheggio | parkeren reiskosten',
};
