/** Words of a note that must never reach the other person. */
export const privateWords =
  /\b(arrogan\w*|rude|bor(?:ed|ing)|idiot\w*|stupid\w*|annoy\w*|weird|cold|dull|ugly|hate\w*|fak(?:e|y)|creepy|unfriendly|sceptic\w*|skeptic\w*|nervous|awkward|salary|pay|money|wage|offer|bonus|competitor offer|unfreundlich|langweilig|dumm|nervig|seltsam|gehalt|geld|kühl|antipath\w*|salaire|sueldo|salario|stipendio|salaris)\b|[€$£]/i;

/** At the start of a note: who spoke, and a verb of speaking. What follows is what was spoken about. */
export const spokeAbout =
  /^(?:(?:s?he|they|we|i|both)\s+)?(?:also\s+)?(?:(?:talked|spoke|chatted|asked(?: me)?|told me|laughed|joked|worries|worried|is worried|cares(?: most| a lot)?|cared(?: most| a lot)?|wondered|was curious|is curious|went on|complained|explained to me|is keen|was keen)\s+(?:a lot\s+|long\s+)?(?:about|on|over|of|through|at)|(?:went|walked me|took me)\s+(?:over|through)|discussed|mentioned|explained|described|showed me|raised|stressed|emphasi[sz]ed|brought up|asked(?: me)?(?=\s+(?:how|why|what|whether|if|which|when|where|who)\b)|is proud of|was proud of|liked|likes|loved|loves|enjoyed)\s+(?=\S)/i;

/** What somebody looks for, in a note. */
export const wishedFor =
  /^(?:s?he\s+)?(?:really\s+)?(?:wants|wanted|needs|needed|would like|is looking for|was looking for|looks for|looked for|hopes for|hoped for|values|valued)\s+(?=\S)/i;

/** The first finite verb of a plain English note: what stands before it is what the note is about. */
export const finite =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do|needs?|wants?|keeps?|kept|takes?|took|comes?|came|goes|went|gets?|got|makes?|made|seems?|matters?|runs?|ran|starts?|started|worr(?:y|ies|ied)|doubled|grew|fell)\b/i;

/** A start that makes no topic by itself. */
export const noTopic =
  /^(?:i|we|he|she|they|it|you|this|that|there|someone|everyone|everybody|nobody|who|be|is|are|was|not|very|no|yes|and|but|so|if|because|when|to|me|us|him)\b/i;

/** Common words that a note may begin with a capital for no other reason than being first. */
export const common =
  /^(?:the|an?|my|your|our|their|his|her|its|how|why|what|where|which|whether|new|old|next|first|last|long|short|small|big|large|high|low|good|better|best|early|late|night|day|week|weekly|monthly|daily|quarterly|yearly|annual|team|teams|shift|shifts|time|work|working|growth|stock|costs?|budgets?|customers?|clients?|patients?|guests?|users?|data|code|design|sales|staff|safety|quality|supply|supplier|suppliers|delivery|deliveries|projects?|products?|process|processes|people|remote|hybrid|office|career|culture|family|school|class|classes|children|students?|parents?|food|energy|water|paper|cloud|legacy|technical|software|hardware|machine|machines|factory|warehouse|store|stores|shop|shops|site|sites|multi-?site|cross-?\w+|on-?call|two|three|four|five|six|several|many|more|fewer|less|dwell|lead|order|orders|return|returns|waste|risk|risks|fire|audit|audits|budget|cash|tax|plan|plans|rota|rotas|road|bridge|street|house|home|garden|field|forest|rail|bus|bike|car|electric|digital|local|global|regional|public|private|social|mutual|shared|common|daily|calm|clear|honest|open|patient|strong|fast|quick|careful|\w+(?:ing|tion|sion|ment|ness|ship|age|ance|ence|ity|ism|ure|ility|ed|ly|ive|ous|ful|less|able|al|ic))$/i;

/** “She said that …”: only what she said is worth repeating. */
export const reported =
  /^(?:s?he|they)\s+(?:said|told me|explained|mentioned|thinks|thought|believes|feels)\s+(?:that\s+)?/i;

/** A note that starts with a verb: a sentence without its subject, and no topic. */
export const verbFirst =
  /^(?:\w{2,}ed|grew|went|came|took|had|has|got|gave|made|ran|runs|saw|sees|told|said|says|thinks?|thought|knew|knows|likes|loves|hates?|hated|feels|felt|left|built|led|leads|met|put|set|spent|sold|taught|won|wrote|began|became|brought|bought|chose|drove|fell|found|held|kept|lost|paid|read|rose|sat|sent|spoke|stood|understood|works|lives|plays|uses|plans to|hopes|expects|prefers|seems|looks|sounds|comes|goes|gets|makes|takes|gives|keeps|believes|enjoys|means|starts|tries|wonders|worries|cares|asks|talks|speaks)\b(?!\s+(?:of|on|at)\s+the\s+(?:night|day)\b)/i;

/** A note to oneself: what to do, or what one should have done. It is nobody else's. */
export const toOneself =
  /^(?:i|i['’]\w+|must|should|need to|have to|remember|don['’]?t|do not|never|ask|send|call|write|check|follow up|look (?:up|into|at)|find|tell|bring|prepare|mention|avoid|try|google|email|mail|thank|add)\b(?!\s+(?:of|volume|centre|center|desk))/i;

/** Words on which no topic may end: the thought goes on. */
export const openEnd =
  /\b(?:i|you|we|they|it|the|an?|of|in|on|at|to|for|with|by|from|about|and|or|but|that|which|who|how|why|what|not|also|really|very|always|still|just|only|so|if|as|than)$/i;
