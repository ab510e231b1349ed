/** Words as whole words, also where they begin or end with an accented letter. */
const whole = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Judgements on a person, in the seven languages: they are the reader's own and nobody else's. */
const unkind = whole(
  'arrogan\\p{L}*|rude|bor(?:ed|ing)|idiot\\p{L}*|stupid\\p{L}*|annoy\\p{L}*|weird|dull|ugly|hate[sd]?|fak(?:e|y)|creepy|unfriendly',
  's[ck]eptical|nervous|awkward|tired|grumpy|moody|aggressive|condescending|patroni[sz]ing|pompous|smug|lazy|disorgani[sz]ed',
  'unprepared|distracted|impatient|toxic|red flags?|incompetent|clueless|ridiculous|terrible|awful|horrible|worst|sexist|racist',
  '(?:nice|lovely|good|great|fun|bad|odd|funny|handsome|pretty|cute|sweet) (?:guy|man|woman|lady|girl|person|people|chat|talk|bloke|chap|vibe|vibes|laugh|eyes)|intense|interrupt\\p{L}*|chaos|chaotic',
  'drunk|gossip\\p{L}*|liar|lied|lying|dislike[sd]?|hostile|stubborn|a mess|disaster|too (?:old|young)|full of (?:himself|herself)',
  '(?:s?he|they) (?:was|is|were|are|seemed|seems) (?:\\p{L}+ )?(?:cold|late|mean|slow|strict|stiff|vague|loud|short with)',
  '(?:very|rather|quite|a bit|seemed|so) (?:cold|mean|slow|strict|stiff|vague|loud)',
  "(?:did(?:n[’']t| not)|do(?:n[’']t| not)) (?:like|trust|believe)",
  'unfreundlich\\p{L}*|gelangweilt|langweilig\\p{L}*|dumm\\p{L}*|nervig\\p{L}*|genervt|seltsam\\p{L}*|kühl\\p{L}{0,2}|antipath\\p{L}*|unsympath\\p{L}*',
  'überheblich\\p{L}*|müde|nervös\\p{L}*|unhöflich\\p{L}*|chaotisch\\p{L}*|unvorbereitet|komisch\\p{L}*|eingebildet|frech\\p{L}*',
  'aggressiv\\p{L}*|zickig\\p{L}*|desinteressiert|blöd\\p{L}*|doof\\p{L}*|faul\\p{L}{0,2}|gestresst|herablassend|skeptisch|unkonzentriert',
  'ennuyeu[xs]\\p{L}*|ennuyée?s?|impolie?s?|froide?|nerveu[xs]\\p{L}*|bizarres?|désagréables?|fatiguée?|méfiante?|hautaine?|pénible|sceptique',
  'aburrid[oa]s?|groser[oa]s?|maleducad[oa]s?|nervios[oa]s?|tont[oa]s?|rar[oa]s?|antipátic[oa]s?|cansad[oa]s?|desagradables?|borde|escéptic[oa]',
  'chat[oa]s?|entediad[oa]s?|grosseir[oa]s?|mal-educad[oa]s?|nervos[oa]s?|estranh[oa]s?|desagradáve(?:l|is)|cétic[oa]|cansativ[oa]',
  'noios[oaie]|annoiat[oaie]|maleducat[oaie]|stran[oaie]|antipatic[oa]|stanc[oa]|fredd[oa]|scettic[oa]|sgarbat[oa]',
  'saai|verveeld|onbeleefd|nerveus|dom|raar|onvriendelijk|moe|kil|sceptisch|vervelend|chagrijnig',
);

/** Family, health and belief: told in confidence, whatever the job. */
const personal = whole(
  'wife|husband|girlfriend|boyfriend|fiancée?|pregnan\\p{L}*|divorc\\p{L}*|funeral|passed away|illness|sick leave|surgery|burn-?out|depress\\p{L}*|therapy',
  '(?:is|was|are|were|been|fell|seriously|very) ill|has cancer|had cancer|religio\\p{L}*|votes? for|voted',
  '(?:his|her|their|your|two|three|four|young|little) (?:\\p{L}+ )?(?:daughters?|sons?|kids?|child(?:ren)?|baby|twins|mother|father|mum|mom|dad|partner|family|dog|cat|brother|sister|parents)',
  '(?:his|her|their) (?:health|age|accent|looks|hair|weight|home life|private life)',
  'ehefrau|ehemann|schwanger\\p{L}*|scheidung|geschieden|gestorben|verstorben|erkrankt|krebs|krank|tochter|sohn|familie',
  '(?:seine|ihre|zwei|drei|kleine) kinder|(?:seine frau|ihr mann)',
  'femme|mari|fille|fils|enceinte|malade|décédée?|(?:ses|deux|trois) enfants',
  'espos[oa]|marido|hij[oa]s?|embarazada|enferm[oa]|falleci\\p{L}*|divorci\\p{L}*|su familia',
  'filh[oa]s?|grávida|doente|faleceu|divórcio|família (?:dele|dela)',
  'moglie|marito|figli[oae]?|incinta|malat[oa]|morto|divorzi\\p{L}*|sua famiglia',
  'dochter|zoon|zwanger|ziek|overleden|gescheiden|(?:zijn vrouw|haar man|haar gezin|zijn gezin)|(?:zijn|haar|twee|drie) kinderen',
);

/** Money, and one's own failings. */
const delicate = whole(
  'salar\\p{L}*|pay|paid|pays|money|wages?|offer|bonus\\p{L}*|budget of|gehalt\\p{L}*|geld|lohn|löhne|salaires?|argent|prime|sueldos?|salário|dinero|dinheiro|stipendio|soldi|salaris|loon',
  'my (?:\\p{L}+ )?(?:answer|mistake|weakness|nerves)|weak(?:est)? (?:answer|spot|point)s?|(?:bad|poor) answer|stumbled|blanked|messed up|screwed up|bombed|rambled',
  'fired|laid off|lay-?offs?|lawsuit|sued|scandal|bankrupt\\p{L}*|harass\\p{L}*|just lost|who (?:left|quit)|cv gap|gap in my|lücke',
);

const asks = /[€$£¥]|\b\d+\s?k\b|https?:|www\.|\S@\S|\?\s*$/i;

/** Whether a note must never reach the other person: unkind, personal, about money, a question or a link. */
export const isPrivate = (note: string): boolean =>
  asks.test(note) || unkind.test(note) || personal.test(note) || delicate.test(note);
