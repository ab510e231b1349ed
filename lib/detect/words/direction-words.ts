/** By which addresses and words it is told who writes to whom, all languages in one. */
export const directionWords = {
  /** A greeting of many at once. */
  toMany:
    /^(?:dear|hi|hello|liebe|hallo|chers?|chères|bonjour|estimad[oa]s|queridos|hola|car[ie]|gentili|prezad[oa]s|olá|beste|geachte) (?:all|team|everyone|colleagues|parents|guardians|students|subscribers?|members|friends|neighbou?rs|customers?|kolleg\w+|alle|eltern|mitglieder|kund\w+|collègues|tous|toutes|parents|colegas|tod[oa]s|padres|familias|clientes|pais|colleghi|tutti|genitori|soci|collega's|allemaal|ouders|leden)\b/i,
  alerts:
    /^(?:jobs?-?alerts?|alerts?|newsletter|news|digest|jobagent|marketing|promo|survey|feedback|deals)@/i,
  /** Newsrooms. */
  press:
    /^(?:press(?:e|a)?|media|newsroom|editor(?:ial)?|redaktion|redaction|redazione|redaccion|redacao|redactie|communicatie)[.@]/i,
  freeMail:
    /@(?:gmail|googlemail|outlook|hotmail|yahoo|aol|icloud|gmx|web|mail|proton|protonmail|consultant-mail|freemail|post)\.[a-z.]{2,6}$/i,
  /** Mail hosts where private people have their addresses; a company seldom writes from one to another company. */
  privateMail:
    /@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|freenet|posteo|mailbox|mail|proton|protonmail|zoho|fastmail|hey|tutanota|free|orange|wanadoo|laposte|sfr|libero|virgilio|alice|tin|ziggo|kpnmail|xs4all|planet|terra|telefonica|uol|bol|sapo|bluewin|inbox|yandex|comcast|verizon|att|btinternet|sky)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2}))$/i,
  gratitude:
    /\b(?:thanks?(?: you)?|grateful|appreciate|danke|vielen dank|herzlichen dank|merci|gracias|obrigad[oa]|grazie|bedankt|dank)\b/i,
  companyMail: /\b(?:hr|human resources|recruit\w*|talent|careers|hiring|jobs)\b/i,
  greeting:
    /^(?:dear|hi|hello|hey|liebe[r]?|hallo|sehr geehrte[r]? (?:frau|herr)|bonjour|ch[eè]re?|hola|estimad[oa]|olá|prezad[oa]|ciao|gentile|beste|hoi)\s(?:mr\.?|mrs\.?|ms\.?|miss|dr\.?|frau|herr|madame|monsieur|sra?\.?)?\s?(\p{Lu}[\p{L}'-]{2,})/iu,
};
