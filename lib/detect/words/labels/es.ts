import type { LabelWords } from './label-words';

export const es: LabelWords[] = [
  {
    for: 'interview',
    weight: 2,
    pattern:
      /(?:invitar|invitamos|invito|invitaci[oó]n|convoca|citar|citamos|citado).{0,80}(?:entrevista|conversaci[oó]n|reuni[oó]n|conocer)|entrevista.{0,60}(?:puesto|con|para|cargo|vacante)/i,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern: /\bentrevista|\b(?:hacer|haces|hacerte|venir a) una prueba|turno de prueba|d[ií]a de prueba/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?:gustar[ií]a|queremos|quisi[eé]ramos|encantar[ií]a|nos gustar).{0,50}(?:conocer|invitar|entrevistar|hablar|reunir|ver)/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern:
      /(?:segunda|tercera|[uú]ltima|pr[oó]xima|siguiente|final) (?:entrevista|ronda|fase|etapa)|entrevista final/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern:
      /tu (?:candidatura|perfil|postulaci[oó]n)|su (?:candidatura|perfil|postulaci[oó]n)|puesto de|cargo de|vacante/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /confirm(?:amos|o\b|aci[oó]n|ad[ao])|recordatorio|recordamos|queda (?:agendad|confirmad|fijad)|seg[uú]n lo acordado|hasta mañana/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern:
      /(?:por favor|ru[eé]go|nos|puedes|podr[ií]a)\s?(?:,\s)?confirm(?:a|e|ar|en|es)\b|confirma(?:r)? (?:tu|su) asistencia/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /disponibilidad|cu[aá]ndo (?:puedes|podr[ií]a|te|le)|qu[eé] (?:d[ií]a|hora|horario)|elige|escoge|te (?:viene|va) bien|le (?:viene|va) bien|alguno de estos|horarios/i,
  },
  { for: 'invitation', weight: 1.2, pattern: /invit|nos gustar[ií]a|queremos|proponemos/i },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /reprogram|aplaz|cambiar (?:la|el|de) (?:fecha|hora|d[ií]a)|nueva (?:fecha|hora)|posponer|pospon|mover (?:la|tu|su)|en lugar de|trasladar/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern:
      /si (?:necesitas|necesita|no puedes|no puede|tienes|desea).{0,60}(?:reprogram|cambiar|aplaz|otra fecha)/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /no habrá (?:otra|nueva) (?:fecha|cita)|no se (?:reprogramará|aplazará)|no hay (?:otra|nueva) fecha/i,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /para que .{0,40}(?:sea|quede|esté) (?:en )?firme|se hará efectiv[oa] (?:cuando|una vez)|queda(?:rá)? condicionad[oa]/i,
  },
  { for: 'cancellation', weight: 3.6, pattern: /cancel(?:ar|ad|amos|aci[oó]n)|anul(?:ar|ad|amos)|suspend/i },
  { for: 'cancellation', weight: -3, pattern: /si .{0,60}cancel|cancelar o/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /no (?:has|ha|hemos|continuar|seguir|podemos|vamos).{0,50}(?:seleccionad|elegid|continuar|proceso|candidatura|adelante)|otr[oa]s? (?:persona|candidat[oa]s?)|lament\w+ (?:comunicar|informar)\w* que no|te deseamos (?:mucha|mucho|lo mejor)|le deseamos|descartad/i,
  },
  { for: 'rejection', weight: 2, pattern: /lament(?:amos|ablemente)|sentimos/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:placer|alegra|encantad|complace).{0,40}(?:ofrecer|oferta)|oferta (?:de empleo|laboral|de trabajo|econ[oó]mica)|bienvenid[oa] al equipo|contrato adjunto/i,
  },
  { for: 'conditional offer', weight: 6, pattern: /sujeta a|condicionada|condicional/i },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /(?:hemos )?recibido (?:tu|su) (?:candidatura|solicitud|cv|postulaci[oó]n)|gracias por (?:tu|su) (?:inter[eé]s|candidatura|solicitud|postulaci[oó]n)|inscripci[oó]n (?:recibida|completada)/i,
  },
  {
    for: 'interview',
    weight: -3,
    pattern: /si (?:tu|su|el) (?:perfil|candidatura).{0,80}|en caso de .{0,60}(?:entrevista|contact)/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern:
      /prueba (?:t[eé]cnica|online|en l[ií]nea|de)|test (?:online|de|psico)|ejercicio|cuestionario|caso pr[aá]ctico/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /(?:muchas )?gracias (?:de nuevo )?por (?:la entrevista|recibirme|tu tiempo|su tiempo|la oportunidad|haberme).{0,200}\b(?:yo|me|mi|estoy)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /newsletter|bolet[ií]n|darse de baja|darte de baja|alerta de empleo|nuevas ofertas|ofertas de empleo|webinar|simulacro|entrevista de práctica|tarjeta regalo|investigaci[oó]n de usuarios|buscamos usuarios|podcast|visado|piso compartido|inscr[ií]bete/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /oyentes|lectores|nacionalidad|extranjería|beca\b|entrevista de admisión|propietario|inquilino|evaluación anual|oficina de empleo|padres de familia|ambos padres|queja\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /taller(?:es)? (?:de|sobre)|encuesta|estudio|periodista|redacci[oó]n|consulado|visa\b|alquiler|inquilin|voluntari|matr[ií]cula|admisi[oó]n/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /he visto tu perfil|tu perfil (?:me|nos) (?:ha|parece)|encajas|¿te interesaría|buscamos (?:un|una) .{0,40} para (?:una empresa|nuestro cliente)|oportunidad para ti/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /nos vemos|hasta el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado)|te recuerdo|recordarte|quedamos/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /cambio de (?:hora|fecha|d[ií]a)|surgido un imprevisto|podemos (?:pasar|mover|dejar)/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern: /nos ha gustado (?:tu|su)|(?:tu|su) curr[ií]culum|siguiente paso|conocer al equipo/i,
  },
];
