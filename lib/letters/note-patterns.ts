/** English notes: how they begin, and what that says about them. */

/** A start that only joins a note to the one before. */
export const joiner =
  /^(?:(?:and|but|so|also|then|plus|btw|nb|ps|note|finally|again|anyway|e\.g\.|well)\b[,:]?\s+|[-–—*•·>#]+\s*)+/i;

/** Who spoke, and a verb of speaking. What follows is what was spoken about. */
export const spokeAbout =
  /^(?:(?:s?he|they|we|i|both)\s+)?(?:also\s+)?(?:spent\s+(?:\w+\s+){0,6}?on(?=\s)|(?:talk(?:ed|s)?|spoke|chat(?:ted)?|asked(?: me)?|told me|laughed|joked|worries|worried|is worried|cares(?: most| a lot| deeply)?|cared(?: most| a lot| deeply)?|wondered|was curious|is curious|went on|complained|explained to me|is keen|was keen|passionate|is passionate|excited|is excited)\s+(?:a lot\s+|long\s+|mostly\s+)?(?:about|on|over|of|through|at)|(?:went|walked me|took me)\s+(?:over|through)|discussed|mentioned|explained|described|showed me|raised|stressed|emphasi[sz]ed|brought up|asked(?: me)?(?=\s+(?:how|why|what|whether|if|which|when|where|who)\b)|is proud of|was proud of|proud of|liked|likes|loved|loves|enjoyed|enjoys|talk (?:about|of))\s+(?=\S)/i;

/** What somebody looks for, in a note. */
export const wishedFor =
  /^(?:s?he\s+|they\s+)?(?:really\s+|mostly\s+|mainly\s+)?(?:wants|wanted|want|needs|needed|need|would like|(?:is |are )?looking for|was looking for|looks for|looked for|hopes for|hoped for|values|valued|value)\s+(?=\S)/i;

/** A plan or a hope: said to somebody it is theirs. */
export const meantTo =
  /^(?:s?he\s+|they\s+)?(?:really\s+)?(?:(wants?|wanted|would like)|(plans?|planned|(?:is|are) planning|intends?|(?:is|are) going|aims?)|(hopes?|hoped))\s+to\s+(?=[a-z])/i;

/** They have a thing: it is “your” thing. */
export const theyHave =
  /^(?:s?he|they)\s+(?:have|has|run|runs|got|use|uses|offer|offers|are building|is building|are opening|is opening|are planning|is planning)\s+(?:a|an|the)\s+(?=\S)/i;

/** What somebody did: “how you moved to Ghent”. Present perfect included. */
export const whatTheyDid =
  /^(?:s?he|they)\s+(?:also\s+)?(?=(?:just\s+|once\s+|recently\s+)?(?:\w{3,}ed|began|built|brought|came|chose|cut|drove|found|gave|grew|held|kept|knew|learnt|led|left|made|met|ran|rose|sold|set|spent|stood|taught|took|went|won|wrote)\b)(?!(?:seemed|looked|sounded|appeared|said|wanted|needed|liked|laughed|asked|talked|loved|worried|valued|explained|mentioned)\b)/i;

/** The same without its subject, where only the other person can be meant. */
export const cameFrom =
  /^(?=(?:started|grew up|moved|worked|trained|studied|joined|founded|began|came (?:from|to|over)|spent|switched|rose)\s)/i;

/** The first finite verb of a plain note: what stands before it is what the note is about. With a capital it is a name or a month. */
export const finite =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do|needs?|wants?|keeps?|kept|takes?|took|comes?|came|goes|went|gets?|got|makes?|made|seems?|matters?|runs?|ran|starts?|started|worr(?:y|ies|ied)|doubled|grew|fell|found|changes|opens|opened|closes|closed|works|moves|moved|ends|ended|grows|falls|fails?|failed|costs|lasts|lasted|happens?|happened|helps|means|depends?|brings|brought|gives|gave|shows|showed|lost|won|broke|began|became|left|stays?|stayed|lacks?|remains?|stands|sits|feeds|leads|led|\w{3,}ed(?=\s+(?:the|an?|its|their|our|his|her|off|up|down|out|away|from|by|at|last|this|two|three|\d)\b))\b/;

/** A start that makes no topic by itself. */
export const noTopic =
  /^(?:i|we|he|she|they|it|you|this|that|these|those|there|here|someone|everyone|everybody|nobody|who|be|is|are|was|not|very|no|yes|ok|okay|and|but|so|if|because|when|to|me|us|him|must|should|\d+x|(?:\d+|two|three|four|five|six|ten) (?:years|months|weeks))\b/i;

/** Common words that a note may begin with a capital for no other reason than being first. */
export const common =
  /^(?:the|an?|my|your|our|their|his|her|its|how|why|what|where|which|whether|new|old|next|first|last|long|short|small|big|large|high|low|good|better|best|early|late|night|day|week|weekly|monthly|daily|quarterly|yearly|annual|team|teams|shift|shifts|time|work|working|growth|stock|costs?|budgets?|customers?|clients?|patients?|guests?|users?|data|code|design|sales|staff|safety|quality|supply|supplier|suppliers|delivery|deliveries|projects?|products?|process|processes|people|remote|hybrid|office|career|culture|school|class|classes|children|students?|parents?|food|energy|water|paper|cloud|legacy|technical|software|hardware|machine|machines|factory|warehouse|store|stores|shop|shops|site|sites|multi-?site|cross-?\w+|on-?call|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|more|fewer|less|dwell|lead|order|orders|return|returns|waste|risk|risks|fire|audit|audits|cash|tax|plan|plans|rota|rotas|road|bridge|street|house|home|garden|field|forest|rail|bus|bike|car|electric|digital|local|global|regional|public|private|social|mutual|shared|common|calm|clear|honest|open|patient|strong|fast|quick|careful|pilot|interview|interviews|years|languages?|problem|problems|numbers|fluent|careful|dashboard|dashboards|report|reports|model|models|record|records|menu|menus|recipe|recipes|lesson|lessons|ward|wards|depot|depots|merger|migration|handover|turnover|retention|rewrite|launch|release|roadmap|backlog|\w+(?:ing|tion|sion|ment|ness|ship|age|ance|ence|ity|ism|ure|ility|ed|ly|ive|ous|ful|less|able|ible|al|ic))$/i;

/** Nouns that take no article of their own, beside those that `bare` knows by their end. */
export const uncounted =
  /^(?:time|work|growth|quality|safety|staff|turnover|patience|data|code|software|hardware|research|information|knowledge|trust|food|water|energy|waste|equipment|traffic|travel|stock|help|advice|feedback|support|progress|health|care|access|demand|supply|fun|music|art|sport|life|law|history|weather|news|luck|power|pressure|stress|sleep|noise|paper|wood|steel|compliance|overtime|bread|dignity|teamwork|logistics|ethics|maths|physics|remote|cash|freight|homework|land|rain|speed|depth|\w+(?:acy|ity|ness|ing|ance|ence|ship|ism|ure|s|work|ware|craft))$/i;

/** Starts after which a noun needs no article. */
export const bare =
  /^(?:the|an?|my|your|our|their|his|her|its|this|that|these|those|how|why|what|where|which|whether|when|who|some|any|no|every|each|all|both|several|many|more|fewer|less|most|two|three|four|five|six|seven|eight|nine|ten|\d\S*|better|“.*)$/i;

/** “She said that …”: what she said can be told back to her. */
export const reported =
  /^(?:(?:s?he|they)\s+)?(?:said|told me|explained|mentioned|pointed out|stressed)\s+(?:to me\s+)?(that\s+)?(?=\S)/i;

/** A note that starts with a verb: a sentence without its subject, and no topic. */
export const verbFirst =
  /^(?:\w{2,}ed|grew|went|came|took|had|has|got|gave|made|ran|runs|saw|sees|told|said|says|thinks?|thought|knew|knows|likes|loves|felt|feels|left|built|led|leads|met|put|set|spent|sold|taught|won|wrote|began|became|brought|bought|chose|drove|fell|found|held|kept|lost|read|rose|sat|sent|spoke|stood|understood|works|lives|plays|uses|plans to|hopes|expects|prefers|seems|looks|sounds|comes|goes|gets|makes|takes|gives|keeps|believes|enjoys|means|starts|tries|wonders|worries|cares|asks|talks|speaks|wants|needs)\b(?!\s+(?:of|on|at)\s+the\s+(?:night|day)\b)/i;

/** A note to oneself: what to do, or what one should have done. It is nobody else's. */
export const toOneself =
  /^(?:i|i['’]\w+|must|should|need to|have to|remember|don['’]?t|do not|never|ask|send|call|write|check|follow up|look (?:up|into|at)|find|tell|bring|prepare|mention|avoid|try|google|email|mail|thank|add|read up|get back|buy|print|practi[sc]e|learn|go over|maybe|todo|to do)\b(?!\s+(?:of|volume|centre|center|desk|list|time|lists))/i;

/** What a note ends on and no letter does. */
export const loose =
  /[\s,]+(?:more than anything(?: else)?|most of all|a lot|very much|the most|too|again|as well|lol|haha|etc|and so on|and stuff|i think|apparently|btw|right now)$/i;

/** Words on which no topic may end: the thought goes on. */
export const openEnd =
  /(?:^|\s)(?:i|you|we|they|it|the|an?|of|in|on|at|to|for|with|by|from|about|and|or|but|that|which|who|how|why|what|not|also|really|very|always|still|just|only|so|if|as|than|new|old|next|first|last|big|small|more|most|newly|recently|highly|fully|freshly|badly|nearly|partly|mostly|mainly|closely|constantly|finally|actually|currently|two|three|four|five|&)$/i;

/** Someone whom the reader or the note speaks of, or a thing named before: not to be repeated to another without its context. */
export const pointing =
  /\b(?:i|me|my|mine|we|us|our|you|your|he|she|him|her|they|them|their|it|its|this|that)\b/i;
