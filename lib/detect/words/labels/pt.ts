import type { LabelWords } from './label-words';

export const pt: LabelWords[] = [
  {
    for: 'interview',
    weight: 2,
    pattern:
      /(?:convidar|convidamos|convite|convido|convocar|chamar).{0,80}(?:entrevista|conversa|reuni[aã]o|bate-papo)|entrevista.{0,60}(?:vaga|com|para|cargo|posi[cç][aã]o|fun[cç][aã]o)/i,
  },
  {
    for: 'interview',
    weight: 1.2,
    pattern: /\bentrevista|bate-papo|dia de experiência|turno de teste|fazer um teste/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?:gostar[ií]amos|gostava|queremos|adorar[ií]amos).{0,50}(?:conhecer|convidar|entrevistar|conversar|falar)|voc[eê] (?:avan[cç]ou|foi aprovad|passou)/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern:
      /(?:segunda|terceira|[uú]ltima|pr[oó]xima|final) (?:entrevista|etapa|fase|conversa)|entrevista final/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern:
      /(?:sua|tua) candidatura|processo (?:seletivo|de recrutamento)|vaga de|cargo de|fun[cç][aã]o de/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /confirm(?:amos|o\b|a[cç][aã]o|ad[ao])|lembrete|lembramos|est[aá] (?:agendad|marcad|confirmad)|ficou (?:agendad|marcad)|conforme (?:combinado|acordado)|at[eé] amanh[aã]/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern: /(?:por favor|poderia|pode|favor),? confirm|confirmar (?:a )?(?:sua )?presen[cç]a|confirme/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /disponibilidade|quando (?:pode|poderia|voc[eê])|qual (?:hor[aá]rio|dia|melhor)|escolh(?:a|er)|algum destes|hor[aá]rios|estaria dispon[ií]vel|est[aá] dispon[ií]vel/i,
  },
  { for: 'invitation', weight: 1.2, pattern: /convid|convite|gostar[ií]amos|propomos/i },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /reagendar|(?:passou|passa) d[ao]s? .{0,20}para|alteração (?:de|do|da) (?:hor[aá]rio|data|hora)|remarcar|remarcad|reagendad|adiar|adiad|nova data|novo hor[aá]rio|alterar (?:a data|o hor)|em vez de|ao inv[eé]s/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern: /(?:se|caso) .{0,60}(?:reagendar|remarcar|alterar|outra data|outro hor)/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /não (?:vai haver|haverá) (?:nova|outra) data|não será (?:remarcad|reagendad)\p{L}*|já não (?:vai ser|é) preciso vir|(?:lugar|vaga) .{0,40}deixou de existir|sem efeito/iu,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /só (?:fica|será|se torna) (?:definitiv|válid|firme)\p{L}*|fica(?:rá)? (?:condicionad|dependente)\p{L}*|assim que .{0,60}(?:faço|fazemos|enviamos|assinamos) .{0,20}contrato/iu,
  },
  { for: 'cancellation', weight: 3.6, pattern: /cancel(?:ar|ad|amos|amento)|desmarcar|desmarcad/i },
  { for: 'cancellation', weight: -3, pattern: /(?:se|caso) .{0,60}cancel|cancelar ou/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /opt[aá]mos por|optamos por (?:outr|seguir)|n[aã]o (?:foi|fo(?:i|ste)|ser[aá]|iremos|daremos|seguir|avan[cç]|poderemos).{0,50}(?:selecionad|escolhid|continuidade|seguimento|processo|candidatura|adiante)|outr[oa]s? (?:pessoa|candidat[oa]s?)|(?:infelizmente|lamentamos).{0,40}n[aã]o (?:foi|ser|avan|pod|seguir)|desejamos(?:-lhe)? (?:muito )?sucesso/i,
  },
  { for: 'rejection', weight: 2, pattern: /infelizmente|lamentamos/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:prazer|felizes|satisfa[cç][aã]o).{0,40}(?:oferecer|oferta|proposta)|proposta (?:de trabalho|de emprego|salarial)|carta oferta|bem-vind[oa] (?:ao|à) (?:time|equipa|equipe)|contrato em anexo/i,
  },
  { for: 'conditional offer', weight: 6, pattern: /sujeita a|condicionada|condicional/i },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /receb(?:emos|ida) (?:a )?(?:sua|tua) (?:candidatura|inscri[cç][aã]o)|obrigad[oa] (?:por|pela) (?:se candidatar|(?:sua )?(?:candidatura|inscri[cç][aã]o|interesse))|candidatura (?:foi )?(?:recebida|registada|enviada)/i,
  },
  {
    for: 'interview',
    weight: -3,
    pattern: /(?:se|caso) (?:o|a)? ?(?:seu|sua|teu|tua) (?:perfil|candidatura).{0,80}/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern:
      /teste (?:t[eé]cnico|online|de|on-line)|prova (?:t[eé]cnica|online)|exerc[ií]cio|question[aá]rio|estudo de caso/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /obrigad[oa] (?:mais uma vez )?(?:pela|por) (?:entrevista|conversa|me receber|seu tempo|oportunidade|terem|ter).{0,200}\b(?:eu|me|meu|minha|estou|fiquei|gostei)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /newsletter|cancelar (?:a )?inscri|descadastr|remover subscri|alerta de (?:vagas|emprego)|novas vagas|vagas para|webinar|simulad|guia gratuito|prepara-te|prepare-se|estudo com|podcast|visto\b|inquilin|inscreva-se/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /ouvintes|leitores|nacionalidade|bolsa de (?:estudo|mestrado)|admissão|senhorio|inquilino|avaliação anual|centro de emprego|encarregad[oa]s? de educação|reclamação/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /workshop|oficina|pesquisa|jornalista|reda[cç][aã]o|consulado|aluguel|arrendamento|quarto|volunt[aá]ri|matr[ií]cula|inqu[eé]rito|dicas/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /vi o (?:seu|teu) perfil|o (?:seu|teu) perfil (?:chamou|no linkedin)|teria interesse|para um (?:cliente|de nossos)|aberto a novas/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern: /lembrar|até l[aá]|at[eé] (?:segunda|ter[cç]a|quarta|quinta|sexta)|combinado/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /mudan[cç]a de (?:hor[aá]rio|data)|imprevisto|podemos (?:passar|mudar|mover)/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern: /(?:seu|teu|o) curr[ií]culo|pr[oó]ximo passo|conhecer a equip/i,
  },
];
