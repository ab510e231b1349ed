import type { NameWords } from './name-words';

export const es: NameWords = {
  language: 'es',
  people: {
    meets:
      '(?:te|le|lo|la|os|les) (?:espera|esperan|recibe|reciben|atiende|atienden|atenderá|atenderán|recibirá|recibirán|verá|verán)|(?:entrevista|entrevistar[áa]s?|hablar[áa]s?|conocer[áa]s?|conversar[áa]s?|reunir[áa]s?|reunión|llamada|videollamada|charla|te ver[áa]s|encuentro|visita|comida|café|sesión|conversación|entrevistarte|entrevistarle|reunirte|reunirse|verte|verá)(?: .{0,40}?)?? (?:con|a|ante|por)|(?:ser[áa]s?|ha sido) (?:entrevistad[oa]|recibid[oa]|atendid[oa]) por|(?:te|le|lo|la|os) (?:entrevistar[áa]n?|recibir[áa]n?|recibir[íi]an?|atender[áa]n?|llamar[áa]n?|acompañar[áa]n?|esperar[áa]n?)|estar[áa](?:n|emos)(?: también)?|(?:el )?(?:tribunal|panel|comité|jurado)(?: .{0,20}?)?? (?:estará|está) (?:formado|compuesto|integrado) por|participar[áa]n?|asistir[áa]n?|conducida por|a cargo de',
    with: 'con|junto con|junto a|además de|y con',
    acts: '(?:te|le|lo|la|os) (?:entrevistar[áa]n?|recibir[áa]n?|atender[áa]n?|llamar[áa]n?|acompañar[áa]n?|esperar[áa]n?|contactar[áa] por teléfono|llama|recibe|espera)|(?:quiere|quieren|quisiera|quisieran|desea|desean|le gustaría|les gustaría) (?:conocer|hablar|entrevistar|reunir|ver)\\p{L}*|(?:estará|estarán|participará|participarán|asistirá|asistirán) (?:también|presentes?|en la)|(?:puede|pueden|va a|van a|podrá|podrán) (?:entrevistar|recibir|atender|llamar|conocer|ver|hablar)\\p{L}*|se (?:unirá|unirán|reunirá)|y yo',
    modals:
      '(?:te |le |lo |la |os |les |se )?\\p{L}+(?:rá|rán|ría|rían)|va a|van a|quieren?|desean?|quisieran?|te espera|le espera',
    arranges:
      'envi\\p{L}*|contact\\p{L}*|confirm\\p{L}*|mand\\p{L}*|escrib\\p{L}*|respond\\p{L}*|avis\\p{L}*|recog\\p{L}*|no|acompañará hasta',
    notMet:
      'contact(?:ar|e|a) con|comun[ií]quese con|comunicarse con|comun[ií]cate con|a la baja de|la baja de|pregunte por|escrib[ae] a|responder a|en nombre de|en lugar de|sustituye a|estimad[oa]|hola|querid[oa]|gracias a|hablaste con|hablado con|primera (?:entrevista|llamada|conversación) con|hablé con|tras (?:tu|su) (?:entrevista|conversación) con|de parte de|coordinado con|confirma con|dudas (?:a|con)',
    labels:
      'entrevistador(?:es|as|a)?(?:/as?)?|tribunal|panel|participantes?|asistentes?|con(?: quién)?|quién(?:es)?|comité(?: de selección)?|jurado|te (?:entrevistará|recibirá)n?|interlocutor(?:es|a)?|personas?|👤',
    contactLabels:
      'fdo\\.?|contacto|organizador(?:a)?|dudas|consultas|de|para|candidat[oa]|nombre|asunto|tema|reclutador(?:a)?',
    me: 'conmigo|yo|mí|yo mism[oa]|quien (?:le|te) escribe',
    senderMeets:
      'conmigo|(?:y|con) (?:yo|mí)|yo mism[oa]|te llamo|le llamo|(?:te|le) llamar[ée]|(?:te|le) (?:espero|recibir[ée]|entrevistar[ée])|me gustaría (?:conocerte|conocerle|hablar|charlar|llamarte|invitarte|que (?:vinieras|nos))|podemos (?:hablar|vernos|charlar)|¿?puedo llamar(?:te|le)|nos vemos|mi (?:soci[oa]|compañer[oa]|jef[ea]|mujer|marido|hermano|hermana) .{0,20}?y yo|en mi (?:despacho|oficina)|¿(?:te pasas|puedes venir|puede venir)',
    senderMaybe:
      'nos vemos|te espero|le espero|pregunta por mí|¿puedes (?:venir|pasarte)|puedes venir|me gustaría',
    senderStaysAway:
      'yo no (?:estaré|podré|asistiré)|(?:pasaré|entraré|asistiré) (?:solo|sólo|un momento|a saludar)|sin mí',
    and: 'y|e|así como|además de|&|y con|con|junto con|luego|después|también|o|y también|seguid[oa] de',
    our: 'nuestr[oa]s?|al|el|la|los|las|un|una|tu|su|mi|futur[oa]|del|de la|nuev[oa]|compañer[oa]s?|mis?',
    courtesy:
      'Prof|Profa|Profesor|Profesora|Sr|Sra|Srta|Sres|D|Dña|Don|Doña|Lic|Licda|Ing|Dra|Arq|Mtro|Mtra|C\\.P|Enf',
    honours: 'Dr',
    notNames:
      'es aires powerpoint* yo tú él ella usted ustedes nosotros ellos ellas el la los las un una unos unas de del al a en con por para y o u e pero si no sí que qué quién cuándo dónde cómo porque mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta ese esa gracias hola buenos buenas días tardes estimado estimada querido querida saludos saludo cordial cordiales atentamente abrazo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas fecha lugar dirección duración sala planta piso edificio calle avenida plaza recepción entrevista entrevistas llamada videollamada teléfono enlace invitación candidatura puesto vacante referencia empresa recursos humanos rrhh equipo departamento selección talento personal oficina pausa comida almuerzo café visita pregunta preguntas asunto confirmación cambio cancelación zoom teams microsoft google meet nos favor presidente presidenta vocal secretario secretaria programa llegada inicio fin presentación tribunal panel reunión tal como estaremos estamos puedes puede quedo quedamos te le les se os lo',
  },
  company: {
    before:
      '(?:candidatura|puesto|entrevista|vacante|plaza|prácticas|empleo|trabajo|equipo|proceso|interés|oferta|trabajar|carrera|oportunidad|futuro|postulación|bienvenid[oa])(?: .{0,40}?)?? (?:en|con|de)(?: el| la| los| las)?|interés (?:en|por)(?: el| la)?|aquí en|somos|(?:nosotros|desde) (?:en)?|nuestro centro|un[ií]rte a|formar parte de|la empresa|en(?: el| la)?',
    client:
      '(?:nuestro|mi|nuestra|mi) client[ea],?(?: el| la)?|en nombre de(?: nuestro cliente)?|por cuenta de|para nuestro cliente,?',
    invites:
      '(?:quiere|quieren|desea|le gustaría) (?:conocer|entrevistar|hablar|invitar)\\p{L}*|(?:te|le) (?:invita|convoca)|busca|tiene el placer',
    labels: 'empresa|compañía|organización|empleador|entidad|institución|centro',
    departments:
      '(?:departamento de )?recursos humanos|rr\\.? ?hh\\.?|selección(?: de personal)?|talento(?: humano)?|atracción de talento|equipo(?: de personas| de selección| de talento)?|personas|empleo|servicio de personal|personal|capital humano|reclutamiento|no-?responder|secretaría|dirección|contratación|departamento|oficina|gestión de personas|técnic[oa] de selección|grupo de trabajo|comité(?: de selección| evaluador)?|comisión(?: de selección| evaluadora)?|equipo de talento',
    organisations:
      'S.A. SA S.L. SL S.L.U. SLU S.A.U. Grupo Ayuntamiento Diputación Consejería Ministerio Hospital Clínica Centro Colegio Instituto Universidad Escuela Fundación Asociación Banco Caja Seguros Panadería Pastelería Restaurante Hotel Librería Imprenta Farmacia Taller Talleres Transportes Logística Editorial Museo Biblioteca Teatro Guardería Laboratorio Laboratorios Consultores Consultoría Estudio Estudios Energía Industrias Construcciones Constructora Cooperativa Bodega Bodegas Aguas Clínicas Residencia Despacho Bufete Asesoría Labs Supermercados Almacenes Muebles Autoridad Distribuidora Comercializadora Importadora Exportadora Agencia Gobierno Municipalidad Alcaldía Gobernación Intendencia Cafetal Finca Hacienda Estancia Viña Viñedos Granja Cultivos Agropecuaria Ganadera Minera Pesquera Naviera Astilleros Aerolíneas Ferrocarriles Clínico Sanatorio Policlínico Policlínica Academia Liceo Jardín Parroquia Sindicato Federación Confederación Corporación Compañía Inmobiliaria Ferretería Heladería Cafetería Cervecería Lavandería Peluquería Zapatería Joyería Papelería Floristería Carnicería Pescadería Frutería',
    agencies:
      'consultor(?:a)? de (?:selección|rr)|empresa de trabajo temporal|ett|headhunter|agencia de empleo|selección y|seltalent',
  },
  role: {
    before:
      '(?:puesto|cargo|vacante|posición|plaza|oferta|empleo|candidatura|rol|trabajo|prácticas)(?: .{0,8}?)?? (?:de|como|a|para|en)|candidatura (?:a|para|al puesto de|a la vacante de|como)|(?:se|nos) (?:busca|incorpore) como',
    maybeBefore:
      '(?:entrevista|candidatura|proceso de selección|proceso|inscri\\p{L}+|postulación|postulado|aplicado|llamada|prueba|contratar)(?: .{0,20}?)?? (?:de|para|como|a)|como|vacante|oferta|puesto|selección|buscamos(?: un| una)?|como|contratar(?: a)?|incorporar|cubrir (?:el puesto|la plaza|la vacante) de|búsqueda de|para|para el cargo de|ofrecerte el puesto de',
    after: '',
    articles:
      'el|la|un|una|nuestr[oa]|puesto de trabajo de|trabajo de|puesto de|vacante de|plaza de|oferta de',
    labels: 'puesto|cargo|vacante|posición|plaza|oferta|rol|convocatoria',
    stops:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|en|con|del?(?: la| el)? (?:hospital|grupo|empresa|ayuntamiento)|y (?:nos|te|le|me|queremos|hemos|quer[ií]amos)|que|nos|te|le|el (?:lunes|martes|miércoles|jueves|viernes|\\d)|ha|hemos|han|es|está|será|por|se|para (?:el|la|que|nuestr)|a las|a través|mañana|según|tras|dentro|no|queremos|publicada|revisaremos|cuando|cómo|lamentablemente|desgraciadamente|hoy|ayer|ya|fue|queda|quedó|estaba|previst[oa]|hasta|desde|sin|pero|aunque|finalmente|también|sobre|le|su|me|ha sido|hemos optado|del? (?:día|próximo)|programada|agendada|confirmada',
    subjectNoise:
      'invitación|convocatoria|confirmación|cancelación|cambio|a|de|la|el|tu|su|una|para|por|entrevista(?:s)?|telefónica|videollamada|personal|candidatura|puesto|vacante|re|rv|recordatorio|primera|segunda|final|disponibilidad|llamada|del|proceso|selección|hemos|recibido|ante|tribunal|online|técnica|en|con|y|resultado|próximo|paso|siguiente|fase|reprogramación|oferta|prueba|mañana|te|pasas|miércoles|jueves|lunes|martes|viernes|enero|confirmada|presencial',
    jobs: 'carnicer* gobernant* conserje* torner* almacener* carretiller* chofer* contador* esteticista* óptic* ebanista* director* directora* gerente* jefe* jefa* responsable* encargad* coordinador* coordinadora* supervisor* supervisora* president* presidenta* vicepresident* soci* fundador* fundadora* cofundador* cofundadora* dueñ* propietari* ingenier* desarrollador* desarrolladora* programador* programadora* técnic* analista* consultor* consultora* asesor* asesora* abogad* jurista* notari* contable* auditor* auditora* administrativ* administrador* administradora* auxiliar* asistente* secretari* recepcionista* dependient* vendedor* vendedora* comercial* cajer* reponedor* mozo* almacén operari* mecánic* electricista* fontaner* carpinter* albañil* conductor* conductora* transportista* repartidor* repartidora* cociner* camarer* panader* pasteler* chef enfermer* médic* doctor* doctora* farmacéutic* fisioterapeuta* psicólog* veterinari* profesor* profesora* maestr* docente* educador* educadora* monitor* monitora* mediador* mediadora* bibliotecari* archiver* archivo diseñador* diseñadora* arquitect* delineante* periodista* redactor* redactora* editor* editora* traductor* traductora* investigador* investigadora* becari* aprendiz* vocal* concejal* alcalde* alcaldesa* interventor* rrhh selección reclutador* reclutadora* recruiter cto ceo cfo coo lead senior manager head engineer developer limpiador* vigilante* jardiner* peluquer* obra data sub-chef ayudante* capataz* peón soldador* soldadora* pintor* pintora* jardinera* peluquera* barbero* sastre* modista* estilista* fotógraf* actor actriz músic* traductora interprete* intérprete* estadístic* economista* geólog* biólog* topógraf* agrónom* veterinaria* matrona* podólog* odontólog* dentista* logopeda* terapeuta* nutricionista* celador* celadora* cuidador* cuidadora* niñera* tripulante* piloto azafat* maquinista* taxista* chófer* marinero* patrón pescador* bombero* polic* militar* juez* fiscal* procurador* procuradora* gestor* gestora* ejecutiv* agente* operador* operadora* teleoperador* teleoperadora* planificador* comprador* compradora* especialista* experto* científic* líder* practicante* pasante* estudiante* docencia tutor* orientador* orientadora* capacitador* capacitadora* community ux writer maître metre sumiller* catador* florista* catadora* artesan* herrero* pastor ganader* agricultor* agricultora* viticultor* enólog* corrector* correctora* guardia físico químico matemático',
  },
  place: {
    labels: 'lugar|dónde|direcci[oó]n|ubicaci[oó]n|sitio|sede|localización|📍',
    streets:
      "[Cc]arretera (?:de |del |de la )?\\p{Lu}[\\p{L}]+(?: (?:de |a |del )?\\p{Lu}[\\p{L}]+)*,? km\\.? ?\\d+|(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]aseo|[Pp]\\.º|[Pp]laza|[Pp]za\\.?|[Cc]arrer|[Rr]onda|[Cc]amino|[Tt]ravesía|[Cc]arretera|[Pp]olígono(?: industrial)?)(?: (?:de la|de los|de las|del|de))? ?[\\p{Lu}][\\p{L}'.]*(?: (?:de |del |la )?[\\p{Lu}][\\p{L}'.]*){0,3},? (?:n\\.?º ?)?\\d{1,5}",
    rooms: 'sala|planta|piso|edificio|despacho|salón|puerta|torre|local|nave|aula|recepción',
    heads:
      'oficina oficinas sede tienda instalaciones clínica fábrica planta centro taller panadería estudio almacén despacho local colegio escuela instituto hospital hotel restaurante cafetería café bar museo biblioteca teatro ayuntamiento edificio sala salón aula auditorio finca bodega nave obra sucursal recepción puerta entrada garaje farmacia universidad facultad campus guardería hacienda consultorio',
    own: 'nuestr[oa]s?|mi|sus?',
    leads: 'en|a|al|es en|mismo (?:lugar|sitio),|será en',
    after:
      'h|hs|hrs|horas|mediodía|mañana|tarde|noche|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|entrevista|vernos|lugar|esperamos|espero|media|cuarto|m|cita|siempre|presencial|mismo|prueba|pases|venir|aquí|acá|ven[ií]|vengas|vinieras|pasar|pasarte|vienes|vemos|veremos|reciben|recibimos|recibiremos|ven|pensado',
    beside: 'puesto|vacante|empleo|equipo|trabajo|interés|candidatura|trabajar|plaza',
    kinds: {
      phone:
        'telef[oó]nic\\p{L}*|por teléfono|llamada(?: telefónica)?|(?:te|le) llam\\p{L}+|llamarte|llamarle',
      video: 'videollamada|videoconferencia|vídeo\\p{L}*|zoom|teams|google meet|webex|skype|online|virtual',
      onsite:
        'día de prueba|presencial\\p{L}*|en persona|en nuestr[oa]s? (?:oficinas?|sede|instalaciones|centro|tienda|clínica)|acudir|presentarte|identificación oficial|dni|estamos en|venir|ven[ií]te|véngase|vente|pásate|pasarte|pases por|recepción|salón|sala \\p{L}+',
      panel:
        'tribunal|panel|comité (?:de selección|evaluador)|(?:preside la|con la|ante la) comisión|comisión (?:formada|de valoración|dictaminadora|evaluadora|de selección)|jurado',
      meal: '(?:te )?invit\\p{L}+ a (?:comer|almorzar|cenar)|¿comemos|(?:durante|comida de|para) (?:el almuerzo|la comida|almorzar|comer|cenar)|(?:nos )?tomamos un café',
      test: 'prueba práctica|prueba escrita|prueba en',
    },
    phones: 'al|número|llam\\p{L}+ (?:al|a)|teléfono|marcar? al|te llam\\p{L}+',
    notPhones:
      'dudas?|si (?:no|tien|neces)|cancelar|contacto|para llegar|llámame|llamar a recepción|retraso|fax|tel\\.? ?:|imprevisto|consulta|cualquier',
  },
};
