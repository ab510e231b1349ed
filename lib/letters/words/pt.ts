import type { ThankYouWords } from './letter-words';

export const pt: ThankYouWords = {
  subject: [
    'Agradecimento por {talk}',
    'O meu agradecimento por {talk}',
    'Depois de {talk}',
    'Com gratidão por {talk}',
  ],
  talk: { phone: 'nossa ligação', meal: 'nossa refeição', other: 'nossa conversa' },
  talkOn: '{talk} de {day}',
  greet: {
    brief: { byFirstName: true, words: 'Olá, {name},' },
    warm: { byFirstName: true, words: 'Olá, {name},' },
    formal: { byFirstName: false, words: 'Bom dia, {name},' },
  },
  thanks: {
    brief: [
      'Agradeço muito por {talk}.',
      'Algumas linhas para agradecer por {talk}.',
      'Gostei muito de {talk} e agradeço.',
      'Agradeço pelo tempo e por {talk}.',
    ],
    warm: [
      'Agradeço por {talk}. Agora tenho uma ideia clara do trabalho.',
      'Agradeço pelo seu tempo e por {talk}. Foi um prazer.',
      'Quero agradecer por {talk}. Desde então pensei nela várias vezes.',
      'Agradeço por {talk} e pela franqueza. Nenhum anúncio conta tanto.',
    ],
    formal: [
      'Agradeço por {talk} e pelo tempo que me dedicou.',
      'Permita-me agradecer por {talk}, que me foi muito útil.',
      'Com estas linhas desejo agradecer por {talk}.',
      'Receba o meu agradecimento por {talk}. Valorizo muito essa troca.',
    ],
  },
  topic: [
    'Ficou comigo sobretudo este tema: {topic}.',
    'Continuo a pensar num ponto: {topic}.',
    'Fiquei feliz por termos falado disto: {topic}.',
    'O que me fez ver o trabalho de perto: {topic}.',
    'Do que falamos, levo comigo em primeiro lugar: {topic}.',
  ],
  second: [
    'Tenho também presente: {topic}.',
    'Outro ponto importa igualmente para mim: {topic}.',
    'Também não esqueço: {topic}.',
  ],
  wish: [],
  told: [],
  said: [
    'Depois anotei estas palavras: {said}',
    'Nas minhas notas há uma frase à qual volto: {said}',
    'O que levei comigo, em poucas palavras: {said}',
  ],
  promised: [
    'Não esqueci o que prometi: {topic}.',
    'A minha promessa continua de pé: {topic}.',
    'Falta-me fazer uma coisa, como prometi: {topic}.',
  ],
  strengths: {
    HR: [
      'Isto é o que traria à casa: {strengths}.',
      'Os colegas poderiam contar com isto desde o início: {strengths}.',
    ],
    supervisor: [
      'Nisto poderia aliviar o seu trabalho: {strengths}.',
      'No dia a dia, eu me apoiaria nisto: {strengths}.',
      'Da minha parte poderia contar com isto: {strengths}.',
    ],
    'committee head': [
      'Para a escolha da comissão, isto é o que traria: {strengths}.',
      'Perante a tarefa, isto fala a meu favor: {strengths}.',
    ],
    peer: [
      'Ao nosso trabalho comum eu traria isto: {strengths}.',
      'Nos dias cheios poderia contar com isto: {strengths}.',
    ],
    executive: [
      'Aos seus planos eu poderia trazer isto: {strengths}.',
      'A longo prazo eu traria isto: {strengths}.',
    ],
    report: [
      'Isto é o que a equipe poderia esperar de mim: {strengths}.',
      'Assim procuraria ser útil: {strengths}.',
    ],
    other: [
      'Isto é o que eu traria: {strengths}.',
      'Onde mais posso ajudar: {strengths}.',
      'O que posso oferecer: {strengths}.',
    ],
  },
  want: {
    brief: [
      'Gostaria muito da vaga de {role} em {company}.',
      'O meu interesse pela vaga de {role} em {company} só cresceu.',
    ],
    warm: [
      'Gostaria muito de trabalhar na vaga de {role} em {company}, e sinto que sou capaz.',
      'Depois de falarmos, tenho mais certeza: a vaga de {role} em {company} é um trabalho que quero e posso fazer.',
      'A vaga de {role} em {company} atrai-me mais do que nunca, e sei que a faria bem.',
    ],
    formal: [
      'Confirmo o meu grande interesse pela vaga de {role} em {company} e a confiança de poder cumprir o que ela exige.',
      'A nossa conversa reforçou o meu desejo de ocupar a vaga de {role} em {company}, que corresponde à minha experiência.',
    ],
  },
  close: {
    brief: ['Fico à espera de notícias.', 'Se faltar algo, envio com gosto.'],
    warm: [
      'Se houver mais alguma pergunta, basta escrever ou ligar.',
      'Será um prazer receber notícias.',
      'Espero que voltemos a falar em breve.',
    ],
    formal: [
      'Fico à disposição para qualquer pergunta e aguardo notícias.',
      'Enviarei com gosto os documentos necessários.',
      'Será um prazer continuar a nossa conversa.',
    ],
  },
  sign: { brief: 'Cumprimentos,', warm: 'Com os melhores cumprimentos,', formal: 'Atenciosamente,' },
  quote: ['“', '”'],
  and: 'e',
};
