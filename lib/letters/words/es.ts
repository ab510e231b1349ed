import type { ThankYouWords } from './letter-words';

export const es: ThankYouWords = {
  subject: [
    'Gracias por {talk}',
    'Muchas gracias por {talk}',
    'Mi agradecimiento por {talk}',
    'Después de {talk}',
  ],
  talk: { phone: 'nuestra llamada', meal: 'nuestra comida', other: 'nuestra conversación' },
  talkOn: '{talk} del {day}',
  greet: {
    brief: { byFirstName: true, words: 'Hola, {name}:' },
    warm: { byFirstName: true, words: 'Hola, {name}:' },
    formal: { byFirstName: false, words: 'Buenos días, {name}:' },
  },
  thanks: {
    brief: [
      'Gracias por {talk}.',
      'Muchas gracias por {talk}.',
      'Unas líneas para agradecerle {talk}.',
      'Le agradezco mucho {talk}.',
    ],
    warm: [
      'Gracias por {talk}. Ahora tengo una idea clara del trabajo.',
      'Gracias por su tiempo y por {talk}. Fue un placer hablar con usted.',
      'Quiero darle las gracias por {talk}. Desde entonces he vuelto a pensar en ella varias veces.',
      'Gracias por {talk} y por su franqueza. Ningún anuncio cuenta tanto.',
    ],
    formal: [
      'Le agradezco {talk} y el tiempo que me dedicó.',
      'Permítame darle las gracias por {talk}, que me resultó muy útil.',
      'Con estas líneas deseo agradecerle {talk}.',
      'Reciba mi agradecimiento por {talk}. Valoro mucho el intercambio.',
    ],
  },
  topic: [
    'Me quedó sobre todo este tema: {topic}.',
    'Sigo pensando en un punto: {topic}.',
    'Me alegró que habláramos de esto: {topic}.',
    'Lo que me hizo ver el trabajo de cerca: {topic}.',
    'De lo que hablamos, me llevo en primer lugar esto: {topic}.',
  ],
  second: [
    'También tengo presente esto: {topic}.',
    'Otro punto me importa igual: {topic}.',
    'Tampoco olvido esto: {topic}.',
  ],
  wish: [],
  told: [],
  said: [
    'Después anoté estas palabras: {said}',
    'En mis notas hay una frase a la que vuelvo: {said}',
    'Lo que me llevé, en pocas palabras: {said}',
  ],
  promised: [
    'No olvido lo que le prometí: {topic}.',
    'Mi promesa sigue en pie: {topic}.',
    'Me queda una cosa por hacer, como le prometí: {topic}.',
  ],
  strengths: {
    HR: [
      'Esto es lo que aportaría a la casa: {strengths}.',
      'Mis colegas podrían contar con esto desde el principio: {strengths}.',
    ],
    supervisor: [
      'En esto podría aliviarle el trabajo: {strengths}.',
      'En el día a día con usted me apoyaría en esto: {strengths}.',
      'De mi parte podría contar con esto: {strengths}.',
    ],
    'committee head': [
      'Para la decisión de la comisión, esto es lo que aportaría: {strengths}.',
      'Frente a la tarea, esto habla a mi favor: {strengths}.',
    ],
    peer: [
      'En nuestro trabajo común aportaría esto: {strengths}.',
      'En los días de más trabajo podría contar con esto: {strengths}.',
    ],
    executive: [
      'A sus planes podría aportar esto: {strengths}.',
      'A largo plazo aportaría esto: {strengths}.',
    ],
    report: [
      'Esto es lo que el equipo podría esperar de mí: {strengths}.',
      'Así procuraría serle útil: {strengths}.',
    ],
    other: [
      'Esto es lo que aportaría: {strengths}.',
      'Donde más puedo ayudar: {strengths}.',
      'Lo que puedo ofrecer: {strengths}.',
    ],
  },
  want: {
    brief: [
      'El puesto de {role} en {company} me gustaría mucho.',
      'Mi interés por el puesto de {role} en {company} ha crecido.',
    ],
    warm: [
      'Me gustaría mucho trabajar con usted en el puesto de {role} en {company}, y me siento capaz de hacerlo.',
      'Después de hablar lo tengo más claro: el puesto de {role} en {company} es un trabajo que quiero y que puedo hacer.',
      'El puesto de {role} en {company} me atrae más que nunca, y sé que podría desempeñarlo bien.',
    ],
    formal: [
      'Le confirmo mi gran interés por el puesto de {role} en {company} y mi confianza en poder cumplir con lo que exige.',
      'Nuestra conversación ha reforzado mi deseo de ocupar el puesto de {role} en {company}, que corresponde a mi experiencia.',
    ],
  },
  close: {
    brief: ['Quedo a la espera de sus noticias.', 'Si falta algo, lo envío con gusto.'],
    warm: [
      'Si queda alguna pregunta, escríbame o llámeme.',
      'Será un placer tener noticias suyas.',
      'Espero que volvamos a hablar pronto.',
    ],
    formal: [
      'Quedo a su disposición para cualquier pregunta y espero sus noticias.',
      'Con gusto enviaré los documentos que hagan falta.',
      'Será un placer continuar nuestra conversación.',
    ],
  },
  sign: { brief: 'Saludos,', warm: 'Un cordial saludo,', formal: 'Atentamente,' },
  quote: ['«', '»'],
  and: 'y',
};
