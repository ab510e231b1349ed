import type { NameWords } from './name-words';

export const pt: NameWords = {
  language: 'pt',
  people: {
    meets:
      '(?:entrevista|conversar[áa]?|conversa|falar[áa]?|conhecer[áa]?|reunião|chamada|videochamada|papo|encontrar[áa]?|almoço|café|visita|bate-papo|sessão|reunir-se|encontro)(?: .{0,40}?)?? (?:com|por)|(?:será|foi|serás) (?:entrevistad[oa]|recebid[oa]|atendid[oa]) (?:por|pel[oa]s?)|conhecer[áa]?|(?:painel|banca|júri|comissão|comité)(?: .{0,20}?)?? (?:será )?(?:compost[oa]|formad[oa]|constituíd[oa]) por|participar(?:ão|á)|estar(?:ão|á) presentes?|conduzida por|na presença de|quem (?:te|o|a) (?:recebe|entrevista) é|com quem:?',
    with: 'com|junto com|além de|juntamente com',
    acts: '(?:vai|vão|irá|irão) (?:te |o |a |lhe )?(?:ligar|entrevistar|receber|conduzir|participar|conversar|acompanhar|estar)|(?:ligará|entrevistará|receberá|conduzirá|participará|participarão|acompanhará|estará|estarão)|(?:quer|querem|gostaria|gostariam|deseja|desejam) (?:de )?(?:te |o |a )?(?:conhecer|conversar|falar|entrevistar)\\p{L}*|(?:pode|podem|poderá|poderão) (?:te |o |a |lhe )?(?:receber|ligar|entrevistar|conhecer|conversar|falar)\\p{L}*|(?:te|lhe) (?:liga|recebe|espera)|e eu',
    modals: '(?:te |lhe |o |a )?\\p{L}+(?:rá|rão|ria|riam)|vai|vão|quer|querem|deseja|gostaria|gostava',
    arranges:
      'envi\\p{L}*|contact\\p{L}*|contat\\p{L}*|confirm\\p{L}*|mand\\p{L}*|escrev\\p{L}*|respond\\p{L}*|avis\\p{L}*|não|encaminh\\p{L}*',
    notMet:
      'contact(?:ar|e)|escrev[ae] para|responder a|em nome de|em vez de|substitui|car[oa]|olá|oi|prezad[oa]|obrigad[oa] a|falou com|conversou com|primeira (?:entrevista|conversa) com|após a (?:entrevista|conversa) com|da parte de|dúvidas com|pergunt[ae] por|procur[ae] por',
    labels:
      'entrevistador(?:es|as|a)?(?:\\(es\\)|\\(a\\))?|com(?: quem)?|quem|participantes?|painel|banca|júri|comissão|interlocutor(?:es)?|você (?:vai )?conversa(?:rá|r) com|presentes|👤',
    contactLabels:
      'procurar por|falar com|contacto|contato|organizador(?:a)?|dúvidas|de|para|candidat[oa]|nome|assunto|tema',
    me: 'comigo|eu|mim|eu mesm[oa]',
    senderMeets:
      'comigo|(?:e|por) (?:eu|mim)|eu mesm[oa]|eu (?:te )?lig(?:o|arei)|vou (?:te |lhe )?ligar|(?:te|lhe) ligo|ligo-lhe|(?:eu )?recebo(?:-o|-a)?|gostaria de (?:conversar|falar|te conhecer|o conhecer|a conhecer|marcar)|queria (?:te chamar|conversar|falar)|posso (?:te |lhe )?ligar|(?:meu|minha) (?:sóci[oa]|colega|chefe|marido|esposa) .{0,20}?e eu|na minha sala|no meu (?:escritório|gabinete)',
    senderMaybe:
      'até (?:lá|amanhã|logo|segunda|terça|quarta|quinta|sexta)|te espero|espero por si|gostaria de|queria',
    senderStaysAway:
      'eu não (?:estarei|poderei|participarei)|(?:passo|passarei|entro) (?:só|apenas|para cumprimentar)|sem mim',
    and: 'e|bem como|assim como|&|além de|e com|com|depois|em seguida|também|ou|e também|seguido de|mais',
    our: 'noss[oa]s?|ao|à|o|a|os|as|um|uma|seu|sua|meu|minha|futur[oa]|pel[oa]|d[oa]|nov[oa]|colegas?',
    courtesy:
      'Irmã|Irmão|Frei|Padre|Prof|Profa|Professor|Professora|Sr|Sra|Srs|Srª|D|Dona|Dra|Drª|Eng|Engª|Eng\\.ª|Eng\\.º|Enf\\.ª|Dr\\.ª|Arq\\.ª|Arq|Enf|Enfª|Lic|Exmo|Exma|doutora?',
    honours: 'Dr',
    notNames:
      'procurar provedor superior powerpoint* eu tu você vocês ele ela eles elas nós o a os as um uma uns umas de do da dos das no na nos nas ao à às aos em com por para pelo pela e ou mas se não sim que quem quando onde como porque meu minha seu sua nosso nossa este esta esse essa obrigado obrigada olá oi bom boa dia tarde noite caro cara prezado prezada atenciosamente cumprimentos melhores abraço abraços segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hora horas data dia local endereço morada duração sala andar prédio edifício rua avenida praça recepção receção entrevista entrevistas chamada videochamada telefone ligação link convite candidatura vaga cargo função posição referência empresa recursos humanos rh equipa equipe time departamento seleção talentos pessoas escritório pausa almoço café visita pergunta perguntas assunto confirmação alteração cancelamento processo seletivo recrutamento etapa próxima resultado zoom teams microsoft google meet gostaríamos agradecemos parabéns sua seu será segue bem tudo início fim programa apresentação até qual gente gestão infelizmente',
  },
  company: {
    before:
      '(?:candidatura|vaga|entrevista|posição|cargo|função|estágio|emprego|trabalho|equipa|equipe|time|processo seletivo|processo|interesse|oportunidade|carreira|trabalhar|loja|bem-vind[oa])(?: .{0,50}?)?? (?:na|no|nas|nos|com a|com o|em)|interesse (?:em|n[ao]|pel[ao])|aqui n[ao]|juntar-se (?:à|ao)|fazer parte d[ao]|a empresa|d[oa]|n[ao]',
    client:
      '(?:nosso|meu|nossa|minha|o nosso|o meu) cliente,? ?(?:a|o)?|em nome d[aoe](?: nosso cliente)?|para o nosso cliente,?(?: a| o)?',
    invites:
      '(?:quer|deseja|gostaria de) (?:conhecer|entrevistar|convidar|falar|te conhecer)\\p{L}*|tem o prazer|convida|(?:está|estão) contratando|vai entrar em contato',
    labels: 'empresa|companhia|organização|empregador|entidade|instituição',
    departments:
      'recursos humanos|rh|recrutamento(?: e seleção)?|seleção|talentos?|time(?: de (?:talentos?|gente|seleção|rh))?|equipa(?: de recrutamento)?|equipe(?: de (?:seleção|rh))?|gente(?: e gestão)?|pessoas(?: e cultura)?|vagas|carreiras|não responda|naoresponda|atração de talentos|departamento(?: de pessoal)?|secretaria|direção|analista de rh|contratação',
    organisations:
      'S.A. SA Lda Lda. Ltda Ltda. ME EIRELI Grupo Câmara Município Prefeitura Ministério Hospital Clínica Centro Colégio Escola Liceu Universidade Faculdade Instituto Fundação Associação Banco Seguros Seguradora Padaria Pastelaria Restaurante Hotel Livraria Gráfica Farmácia Oficina Transportes Logística Editora Museu Biblioteca Teatro Creche Laboratório Laboratórios Consultoria Estúdio Ateliê Atelier Energia Indústria Indústrias Construtora Construções Cooperativa Adega Quinta Usina Supermercados Mercado Loja Lojas Móveis Escritório Advogados Dados Tecnologia Sistemas Agrupamento Escolas Autoridade Agência Governo Santa-Casa Distribuidora Fazenda Sítio Herdade Granja Mineradora Mineração Estaleiros Companhia Sociedade Imobiliária Confeitaria Cervejaria Lavanderia Sapataria Joalheria Papelaria Floricultura Açougue Talho Peixaria Mercearia Pousada Sindicato Federação Corporação Auto Lar Bombeiros',
    agencies: 'consultor(?:a)? de (?:recrutamento|rh)|agência de emprego|headhunter|trabalho temporário',
  },
  role: {
    before:
      '(?:vaga|cargo|função|posição|lugar|posto|oportunidade|candidatura|estágio|emprego)(?: .{0,8}?)?? (?:de|é de|para|como|a|à vaga de|ao cargo de)|candidatura (?:a|à|ao|para|para a vaga de|à vaga de|à função de)',
    maybeBefore:
      '(?:entrevista|candidatura|processo seletivo|processo de recrutamento|processo|conversa|inscri\\p{L}+)(?: .{0,20}?)?? (?:de|para|como|a|à)|como|vaga|cargo|recrutamento|(?:procuramos|buscamos)(?: um| uma)?|para|como|contratar|contratação d[eoa]|preencher a vaga de|vaga de|vaga para|lugar de',
    after: '',
    articles:
      'o|a|um|uma|noss[oa]|posto de trabalho de|trabalho de|emprego de|vaga de|posição de|cargo de|função de|de',
    labels: 'vaga|cargo|função|posição|oportunidade|posto|processo|concurso',
    stops:
      'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|n[ao]|em|com|d[ao] (?:hospital|grupo|empresa|clínica)|e (?:gostaríamos|gostaria|vamos|queremos|temos|ficamos)|que|foi|está|será|é|passa|por|pel[ao]|para (?:o|a|que)|às|a partir|nos|se|já|não|amanhã|infelizmente|temos|na próxima|aqui|fica|no dia|mas|seguimos|hoje|ontem|foi|ficou|marcad[oa]|previst[oa]|também|ainda|desde|até|sem|porém|teve|tem|vai|seu|sua|lhe|o dia|confirmad[oa]|agendad[oa]|encontra-se|pelas|no próximo',
    subjectNoise:
      'convite|confirmação|cancelamento|alteração|reagendamento|para|de|da|do|a|o|sua|uma|entrevista(?:s)?|confirmada|telefónica|telefônica|presencial|online|candidatura|vaga|cargo|re|enc|lembrete|primeira|segunda|final|disponibilidade|conversa|processo|seletivo|recrutamento|recebemos|etapa|próxima|resultado|sobre|proposta|teste|em|com|e|no|na|técnica|seleção',
    jobs: 'parteir* talhante* governanta* encanador* armazenista* empilhador* notári* desenhador* esteticista* ótic* montador* pessoa diretor* diretora* gerente* chefe* responsável* encarregad* coordenador* coordenadora* supervisor* supervisora* presidente* vice-presidente sóci* fundador* fundadora* cofundador* cofundadora* don* proprietári* engenheir* desenvolvedor* desenvolvedora* programador* programadora* técnic* analista* consultor* consultora* assessor* assessora* advogad* jurista* contabilista* contador* contadora* auditor* auditora* administrativ* administrador* administradora* auxiliar* assistente* secretári* rececionista* recepcionista* vendedor* vendedora* comercial* caixa* repositor* operador* operadora* operári* mecânic* eletricista* canalizador* carpinteir* marceneir* pedreir* motorista* entregador* cozinheir* garçom* padeir* pasteleir* chef enfermeir* médic* doutor* farmacêutic* fisioterapeuta* psicólog* veterinári* professor* professora* docente* educador* educadora* monitor* monitora* bibliotecári* designer* desenhista* arquitet* jornalista* redator* redatora* editor* editora* tradutor* tradutora* investigador* investigadora* pesquisador* estagiári* aprendiz* vereador* rh seleção recrutador* recrutadora* recruiter cto ceo cfo coo lead senior sênior pleno manager head engineer developer segurança tech data produto sub-chef subchef ajudante* servente* soldador* soldadora* pintor* pintora* jardineir* cabeleireir* barbeir* costureir* estilista* fotógraf* ator atriz músic* intérprete* estatístic* economista* geólog* biólog* topógraf* agrónom* agrônom* odontólog* dentista* fonoaudiólog* terapeuta* nutricionista* cuidador* cuidadora* babá tripulante* piloto comissári* maquinista* taxista* marinheir* pescador* bombeir* polícia* policial* guarda* juiz* procurador* gestor* gestora* executiv* agente* planejador* comprador* compradora* especialista* cientista* líder* trainee jovem-aprendiz bolseir* bolsista* tutor* orientador* orientadora* atendente* balconista* frentista* faxineir* diarista* zelador* zeladora* porteir* vigilante* confeiteir* barman bartender chapeiro* açougueir* magarefe* estoquista* conferente* almoxarife* torneiro* fresador* serralheir* eletrotécnic* empregad* subdiretor* florista* sommelier maître artesã* ferreir* agricultor* enólog* pastor carteiro físico químico matemático',
  },
  place: {
    labels: 'local|onde|endereço|morada|localização|sede|sala|📍',
    streets:
      "(?:[Rr]ua|[Rr]\\.|[Aa]venida|[Aa]v\\.|[Pp]raça|[Tt]ravessa|[Ll]argo|[Aa]lameda|[Ee]strada|[Rr]odovia|[Cc]alçada)(?: (?:da|do|das|dos|de))? ?[\\p{Lu}][\\p{L}'.]*(?: (?:da |do |das |dos |de |e )?[\\p{Lu}][\\p{L}'.]*){0,4},? (?:n\\.?º ?)?\\d{1,5}",
    rooms: 'sala|andar|piso|prédio|edifício|bloco|gabinete|auditório|porta|torre|loja|recepção|receção',
    heads:
      'escritório escritórios sede loja instalações clínica fábrica farmácia centro oficina padaria estúdio armazém gabinete ateliê unidade escola colégio liceu hospital hotel restaurante café bar museu biblioteca teatro câmara edifício prédio sala salão auditório quinta adega obra filial recepção receção portaria entrada secretaria universidade faculdade campus creche parque produtora bloco laboratório agência galpão',
    own: 'noss[oa]s?|minha|meu|seus?|suas?',
    leads: 'em|no|na|nos|nas|à|ao|num|numa|mesm[ao] (?:lugar|local|sala),',
    after:
      'h|hs|horas|manhã|tarde|noite|hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|feira|entrevista|lugar|aqui|espero|esperamos|meia|quarto|é|presencial|recebid[oa]|conversar|papo|conosco|minutos|pulo|vir|venha|vem|passar|passe|passa|cá|vemo-nos|encontramo-nos|recebemos|receberemos',
    beside: 'vaga|emprego|equipe|equipa|trabalho|interesse|candidatura|trabalhar|final',
    kinds: {
      phone:
        'telef[oóô]n\\p{L}*|por telefone|por ligação|chamada telefónica|(?:te|lhe) lig\\p{L}+|lig(?:o|arei|ará)(?:-lhe)?|vou ligar',
      video:
        'videochamada|videoconferência|vídeo\\p{L}*|zoom|teams|google meet|webex|skype|online|virtual|remota',
      onsite:
        'dia de experiência|presencial\\p{L}*|pessoalmente|em nossa sede|n[ao]s? noss[oa]s? (?:escritórios?|loja|clínica|sede|farmácia|instalações)|aqui no|comparecer|vem|venha|pode vir|aparecesse|compareça|documento de identidade|sala \\d+|recepção|receção',
      panel: 'painel|presidirá|banca|júri|comissão de seleção|comissão',
      meal: 'almo[cç]ar (?:com|connosco|conosco)|(?:um|nosso) almo[cç]o|(?:durante|para) (?:o almoço|almoçar|o jantar|jantar)',
      test: 'prova prática|teste prático',
    },
    phones: 'no|número|para o|lig\\p{L}+ (?:para|no)|telefone|pelo',
    notPhones:
      'dúvidas?|se (?:não|precis|tiver)|cancelar|contact[eo]|contat[eo]|atraso|fax|tel\\.? ?:|imprevisto|qualquer|me ligar|ligue para (?:mim|nós)',
  },
};
