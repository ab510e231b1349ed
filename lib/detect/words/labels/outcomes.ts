import type { LabelWords } from './label-words';

/** How applications end, or go on without a talk, in words that any trade uses; in every language. */
export const outcomeWords: LabelWords[] = [
  {
    for: 'rejection',
    weight: 4.2,
    pattern:
      /(?<!\p{L})(?:(?:won't|will not|not|unable to|not going to) (?:be )?(?:invit(?:e|ing)|ask(?:ing)?|call(?:ing)?|offer(?:ing)?|hir(?:e|ing)) you|(?:offered|given|awarded) (?:the|this) (?:role|job|position|post|place) to|(?:someone|somebody|another (?:applicant|candidate|person)|a candidate) (?:who|with|whose) (?:has|had|brings|more|deeper|closer)|(?:position|role|post|job|vacancy) (?:has|have) (?:now |since |already |just )?(?:been )?(?:filled|gone to|offered)|decided (?:not to|against)|(?:recommended|selected|chosen|hired|appointed|picked|promoted) (?:another|a different|someone|somebody|an internal)|(?:going|have|decided) to pass\b|need(?:s|ed)? (?:someone|somebody) (?:more|with|who)|not (?:quite )?(?:the right|what we|a fit|enough)|(?:tough|hard|difficult) (?:choices?|call|decision)\b.{0,80}(?:not|another|other|however|but)|didn't (?:quite )?make (?:it|the)|not (?:be|been) (?:successful|shortlisted|selected|chosen|appointed)|nicht (?:ganz )?gereicht|(?:mit|für) (?:jemand(?:em|en)?|einen? anderen?|eine andere) (?:anders )?.{0,20}(?:weiter|entschieden|besetzt)|(?:gehen|machen) .{0,20}mit (?:jemand|ander)|haben uns (?:gegen|anders|für (?:eine?|jemand))|bonne continuation|retenu une? candidat\p{L}*|(?:choisi|retenu|privilégi\p{L}*|préfér\p{L}*|orient\p{L}*) .{0,40}(?:autre|d['’]autres) (?:candidat|profil|personne)\p{L}*|n['’](?:a|avons|est) (?:malheureusement )?pas (?:été )?(?:retenu|retenir|donner suite|possible de)|ne (?:pouvons|donnons|donnerons) (?:malheureusement )?pas (?:donner )?(?:suite|une suite)|(?:hemos (?:decidido|optado)|optamos|decidimos|seguiremos|continuaremos) .{0,40}(?:otr[oa]s?|no (?:seguir|continuar|avanzar))|no (?:has|ha) sido (?:seleccionad|elegid)|no (?:continuar|avanzar|seguir) (?:con tu|con su|en el proceso)|(?:seguimos|optámos|optamos|decidimos|avançar|escolhemos) .{0,40}(?:outr[oa]s?|não)|não (?:foi|foste|será) (?:selecionad|escolhid|possível)|(?:scelto|deciso|preferito|optato) .{0,30}(?:altr[oaie]|non (?:proseguire|procedere))|non (?:procedere|proseguire) con la|non (?:è|sei) stat[oa] (?:selezionat|scelt)|(?:gekozen|verder|besloten) .{0,30}(?:ander[es]?|iemand|niet)|niet (?:gelukt|geselecteerd|uitgekozen|doorgaan met))(?!\p{L})/iu,
  },
  {
    for: 'offer',
    weight: 4.4,
    pattern:
      /(?<!\p{L})(?:(?:love|like|want|delighted|thrilled|excited) (?:for )?you to (?:be our|become our|start (?:with|on)|come on board|come (?:and )?work)|the job is yours|you(?:'re| are) hired|you(?:'ve| have) got the (?:job|part|role|position)|offer you (?:an? )?(?:appointment|the appointment|employment|a (?:contract|position|job|place on the team))|offer of appointment|send (?:over |you )?the (?:paperwork|contract)|sign and return|(?:ihnen|dir) (?:die|eine|den) (?:stelle|position|job|ausbildungsplatz|vertrag) .{0,30}(?:anbieten|anzubieten|geben)|(?:arbeits|ausbildungs)vertrag (?:erhalten|liegt|finden|senden|schicken)|du hast (?:den job|die stelle)|(?:la |une )?promesse d['’]embauche|vous (?:proposer|offrir) (?:le poste|ce poste|un contrat|de rejoindre)|(?:vous|tu) (?:êtes|es) (?:pris|prise|embauché\p{L}*|engagé\p{L}*)|te incorpores|incorporarte (?:al|a nuestro)|(?:propuesta|oferta) (?:de contrato|de incorporación|laboral)|el puesto es tuyo|(?:a vaga é sua|foste selecionad[oa]|foi aprovad[oa] para a vaga)|proposta de contrat\p{L}*|(?:il posto è (?:tuo|suo))|proposta di contratto|(?:bieden|biedt) (?:wij|we) (?:je|u) .{0,30}(?:functie|baan|contract|aan)|je bent aangenomen|(?:de baan|functie) is voor jou)(?!\p{L})/iu,
  },
  {
    for: 'conditional offer',
    weight: 6,
    pattern:
      /(?<!\p{L})(?:(?:conditional|contingent|provisional) (?:job |employment )?offer|offer .{0,80}(?:conditional|contingent|subject to|depends on|dependent (?:up)?on|provided (?:that|you)|once (?:your|we|all))|employment is (?:contingent|conditional)|vorbehaltlich|unter (?:dem )?vorbehalt|sous réserve d|offre conditionnelle|sujet[oa] a (?:la|las|el|los|comprobación|verificación|referencias|aprovação|verificação)|condicionad[oa] (?:a|à|al)|subordinat[oa] a|salvo esito|onder voorbehoud|mits .{0,40}(?:vog|referenties|keuring))(?!\p{L})/iu,
  },
  {
    for: 'assessment',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:here(?:'s| is)|attached is|find) (?:the|your|our) (?:take-?home|test|task|exercise|challenge|assignment|brief)|(?:link|access) to (?:the|your) (?:test|assessment|exercise|challenge)|(?:online|einstellungs|eignungs|sprach)-?tests? (?:zu |bis )?(?:bearbeiten|absolvieren|durchführen)?|probearbeit (?:einreichen|hochladen)|test (?:en ligne|technique|de personnalité|d['’]aptitude)|exercice (?:pratique|technique|écrit)|mise en situation écrite|prueba (?:técnica|psicotécnica|en línea|online|práctica)|(?:caso|ejercicio) práctico|teste (?:técnico|online|psicotécnico|de lógica)|desafio técnico|exercício prático|test (?:tecnico|online|attitudinale|psicoattitudinale)|prova (?:tecnica|scritta) (?:online|da remoto|a casa)|esercizio pratico|online (?:assessment|test)|capaciteitentest|praktijkopdracht|thuisopdracht)(?!\p{L})/iu,
  },
  {
    for: 'application receipt',
    weight: 3.6,
    pattern:
      /(?<!\p{L})(?:(?:we|we've|we have) (?:got|received) your application|thank(?:s| you) for applying|application (?:received|submitted|confirmed)|(?:accusons|accuse) (?:bonne )?réception|(?:bien|bel et bien) (?:reçue?|arrivée?)|(?:hemos recibido|recibimos|ha llegado) (?:correctamente )?(?:tu|su) (?:candidatura|solicitud|inscripción|cv)|recebemos (?:a )?(?:tua|sua) (?:candidatura|inscrição)|abbiamo ricevuto (?:la )?(?:tua|sua) (?:candidatura|domanda)|(?:goed |in goede orde )ontvangen|ist (?:bei uns )?(?:gut )?(?:eingegangen|angekommen))(?!\p{L})/iu,
  },
];
