import type { AskingWords } from './asking-words';

export const es: AskingWords = {
  greet: 'Buenos días, {name}:',
  greetNobody: 'Buenos días:',
  sign: 'Un cordial saludo,',
  letters: {
    'ask for schedule': {
      subject: 'Entrevista para {role}: ¿con quién hablaré?',
      body: [
        'Gracias por la invitación. La espero con ilusión.',
        'Para prepararme bien: ¿podría decirme cómo está previsto el día y con quién voy a hablar? Los nombres y los cargos me ayudarían mucho.',
        'Dígame también, por favor, si habrá un ejercicio o una prueba y si debo llevar algo.',
      ],
    },
    'ask for material': {
      subject: 'Algo para leer antes de la entrevista para {role}',
      body: [
        'Estoy preparando nuestra próxima conversación y me gustaría conocer mejor {company}.',
        '¿Qué me aconsejaría leer: un folleto, un informe, una descripción más completa del puesto? Agradeceré todo lo que pueda compartir.',
      ],
    },
    'follow-up': {
      subject: 'El puesto de {role}: una breve pregunta',
      body: [
        '{?byDay}Pensaban decidir antes del {byDay}. Sé que estas cosas pueden tardar más de lo previsto.',
        'Mi interés por el puesto de {role} en {company} es tan grande como el día en que hablamos. ¿Puedo preguntar cómo va todo y cuándo podría tener noticias?',
        'Si falta algo de mi parte, lo envío con gusto.',
      ],
    },
    'no-show': {
      subject: 'Nuestra entrevista para {role}: ¿buscamos otra fecha?',
      body: [
        'Habíamos quedado en hablar {interviewDay}. Esperé, pero no llegamos a encontrarnos. Espero que todo vaya bien.',
        'Sigo con muchas ganas de hablar del puesto de {role}. ¿Qué otro momento le vendría bien?',
      ],
    },
    missed: {
      subject: 'Mis disculpas por nuestra entrevista para {role}',
      body: [
        'No estuve en nuestra entrevista {interviewDay} y lo siento. Usted había reservado ese tiempo para mí.',
        'El motivo: {reason}',
        'Si le parece bien, agradecería mucho una segunda oportunidad, cuando le venga bien.',
      ],
    },
    'ask for time': {
      subject: 'Su oferta para {role}: un poco más de tiempo',
      body: [
        'Gracias por la oferta del puesto de {role}. Significa mucho para mí.',
        'Quiero decidir con cuidado. ¿Podría darle mi respuesta para el {newDay}?',
        '{?byDay}Si la fecha del {byDay} tiene que mantenerse, dígamelo y la cumpliré.',
      ],
    },
    accept: {
      subject: 'Acepto el puesto de {role}',
      body: [
        'Gracias por la oferta. Acepto con mucho gusto el puesto de {role} en {company}.',
        'Mi primer día puede ser el {newDay}. Dígame qué necesita de mí hasta entonces.',
        'Será un placer trabajar con ustedes.',
      ],
    },
    decline: {
      subject: 'Su oferta para {role}',
      body: [
        'Gracias por la oferta del puesto de {role} y por el tiempo que usted y sus colegas me dedicaron.',
        'Después de pensarlo bien, he decidido no aceptarla. No ha sido fácil, porque he llegado a apreciar mucho {company}.',
        'Les deseo que encuentren a la persona adecuada y espero que volvamos a coincidir.',
      ],
    },
    withdraw: {
      subject: 'Mi candidatura para {role}',
      body: [
        'Gracias por su interés y por la invitación.',
        'He decidido no seguir adelante con mi candidatura al puesto de {role} en {company}, y quiero decírselo pronto.',
        'Les deseo acierto en su elección.',
      ],
    },
    availability: {
      subject: 'Entrevista para {role}: mis horarios',
      body: [
        'Gracias por la invitación. Iré con mucho gusto.',
        'Estos momentos me vienen bien: {times}.',
        'Si ninguno sirve, proponga otro y haré lo posible.',
      ],
    },
    'ask about conditions': {
      subject: 'Su oferta para {role}: los próximos pasos',
      body: [
        'Gracias por la oferta del puesto de {role}. Me alegra mucho.',
        'Si lo entiendo bien, quedan abiertos estos puntos: {conditions}. ¿Qué necesita de mí para cada uno y cuánto suele tardar?',
        '¿Cuándo puedo esperar la oferta definitiva por escrito?',
      ],
    },
  },
};
