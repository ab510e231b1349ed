import type { TimeWords } from './time-words';

export const pt: TimeWords = {
  language: 'pt',
  months: [
    'jan(?:eiro|\\.)?',
    'fev(?:ereiro|\\.)?',
    'mar(?:ço|\\.)?',
    'abr(?:il|\\.)?',
    'mai(?:o|\\.)?',
    'jun(?:ho|\\.)?',
    'jul(?:ho|\\.)?',
    'ago(?:sto|\\.)?',
    'set(?:embro|\\.)?',
    'out(?:ubro|\\.)?',
    'nov(?:embro|\\.)?',
    'dez(?:embro|\\.)?',
  ],
  weekdays: [
    'segunda(?:-feira)?',
    'ter[cç]a(?:-feira)?',
    'quarta(?:-feira)?',
    'quinta(?:-feira)?',
    'sexta(?:-feira)?',
    's[aá]bado',
    'domingo',
  ],
  relative: [
    ['depois de amanhã', 2],
    ['amanhã', 1],
    ['hoje|esta (?:tarde|manhã|noite)', 0],
  ],
  nextWeek: 'da próxima semana|da semana que vem',
  dayPrefix: 'dia|no dia|ao dia',
  joiner: 'de|,',
  until: 'a|às|as|até|at[eé] às|–|—|-|e(?= \\d)|e as|e às',
  at: 'às|as|à|das|pelas|a partir das',
  clock: 'h(?:s|rs?|oras)?\\.?',
  noon: 'meio-dia',
  midnight: 'meia-noite',
  spoken: [],
  numbers: ['uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  hours: 'horas?|hrs?',
  minutes: 'minutos?|min\\.?',
  lengths: [
    ['uma hora e meia|1h30 de', 90],
    ['meia hora', 30],
    ['três quartos de hora', 45],
    ['uma hora', 60],
    ['duas horas', 120],
  ],
  morning: 'da manhã|de manhã|manhã',
  afternoon: 'da tarde|de tarde|da noite',
  roles: {
    old: 'em vez d[eao]|ao inv[eé]s|originalmente|inicialmente|previst[ao]|agendad[ao] para|marcad[ao] para|remarcar|reagendar|adiar|cancel\\w*',
    reply:
      '(?:confirm\\w*|respond\\w*|retorn\\w*|avis\\w*|inform\\w*|indi[cq]\\w*)\\b.{0,60}\\b(?:at[eé]|antes)|at[eé] (?:o dia|dia|ao dia)',
    decision:
      '(?:decis[aã]o|resultado|resposta (?:final|definitiva)|retorno (?:nosso|da nossa)|entraremos em contacto|entraremos em contato|comunicaremos|informaremos)\\b.{0,60}\\b(?:at[eé]|antes|no dia|em)',
    elsewhere:
      'candidatura de|data de in[ií]cio|in[ií]cio d[ao]s? (?:fun[cç][oõ]es|contrato|trabalho)|passad[ao]|conversa de|entrevista de \\d|desde|pausa|contrato',
    arrive: 'cheg\\w*|apresent\\w*|recep[cç][aã]o',
    choice:
      '\\bou\\b|qual|quais|op[cç][oõ]es|seguintes (?:hor[aá]rios|datas)|disponibilidade|escolh\\w*|prefere',
    between: 'entre',
  },
};
