import type { AskingWords } from './asking-words';

export const pt: AskingWords = {
  greet: 'Bom dia, {name},',
  greetNobody: 'Bom dia,',
  sign: 'Com os melhores cumprimentos,',
  letters: {
    'ask for schedule': {
      subject: 'Entrevista para {role}: com quem vou falar?',
      body: [
        'Agradeço o convite, que recebo com alegria.',
        'Para me preparar bem: poderia dizer-me como está previsto o dia e com quem vou falar? Nomes e funções ajudariam muito.',
        'Diga-me também, por favor, se haverá um exercício ou um teste e se devo levar alguma coisa.',
      ],
    },
    'ask for material': {
      subject: 'Algo para ler antes da entrevista para {role}',
      body: [
        'Estou a preparar a nossa próxima conversa e gostaria de conhecer melhor {company}.',
        'O que me aconselharia a ler: uma brochura, um relatório, uma descrição mais completa da vaga? Agradeço tudo o que puder partilhar.',
      ],
    },
    'follow-up': {
      subject: 'A vaga de {role}: uma breve pergunta',
      body: [
        '{?byDay}Pensavam decidir até {byDay}. Sei que estas coisas podem demorar mais do que o previsto.',
        'O meu interesse pela vaga de {role} em {company} é tão grande como no dia em que falámos. Posso perguntar em que ponto estão as coisas e quando terei notícias?',
        'Se faltar algo da minha parte, envio com gosto.',
      ],
    },
    'no-show': {
      subject: 'A nossa entrevista para {role}: outra data?',
      body: [
        'Tínhamos combinado falar {interviewDay}. Esperei, mas não nos encontrámos. Espero que esteja tudo bem.',
        'Continuo com muita vontade de falar sobre a vaga de {role}. Que outro momento seria bom?',
      ],
    },
    missed: {
      subject: 'As minhas desculpas pela entrevista para {role}',
      body: [
        'Faltei à nossa entrevista {interviewDay} e lamento muito. Esse tempo estava reservado para mim.',
        'O motivo: {reason}',
        'Se for possível, agradeço muito uma segunda oportunidade, quando for melhor.',
      ],
    },
    'ask for time': {
      subject: 'A sua oferta para {role}: um pouco mais de tempo',
      body: [
        'Agradeço a oferta da vaga de {role}. Significa muito para mim.',
        'Quero decidir com cuidado. Seria possível dar a minha resposta até {newDay}?',
        '{?byDay}Se a data de {byDay} tiver de se manter, diga-me, por favor, e vou respeitá-la.',
      ],
    },
    accept: {
      subject: 'Aceito a vaga de {role}',
      body: [
        'Agradeço a oferta. Aceito com muito gosto a vaga de {role} em {company}.',
        'O meu primeiro dia pode ser {newDay}. Diga-me o que precisa de mim até lá.',
        'Será um prazer trabalhar com a equipe.',
      ],
    },
    decline: {
      subject: 'A sua oferta para {role}',
      body: [
        'Agradeço a oferta da vaga de {role} e o tempo que me dedicaram.',
        'Depois de pensar bem, decidi não a aceitar. Não foi fácil, porque passei a apreciar muito {company}.',
        'Desejo que encontrem a pessoa certa e espero que voltemos a cruzar-nos.',
      ],
    },
    withdraw: {
      subject: 'A minha candidatura para {role}',
      body: [
        'Agradeço o interesse e o convite.',
        'Decidi não continuar com a minha candidatura à vaga de {role} em {company}, e quero dizê-lo cedo.',
        'Desejo uma boa escolha.',
      ],
    },
    availability: {
      subject: 'Entrevista para {role}: os meus horários',
      body: [
        'Agradeço o convite. Terei muito gosto em ir.',
        'Estes horários servem-me: {times}.',
        'Se nenhum for possível, proponha outro e farei o que puder.',
      ],
    },
    'ask about conditions': {
      subject: 'A sua oferta para {role}: os próximos passos',
      body: [
        'Agradeço a oferta da vaga de {role}. Fico muito feliz.',
        'Se entendi bem, ainda estão em aberto estes pontos: {conditions}. O que precisa de mim para cada um e quanto tempo costuma levar?',
        'Quando posso esperar a oferta final por escrito?',
      ],
    },
  },
};
