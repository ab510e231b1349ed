import type { Part } from '../model/interview';

/**
 * Words in a title that give away somebody's part, most telling first: the first row that fits wins.
 * English, German, French, Spanish, Portuguese, Italian, Dutch. Ours; only ever shown as a guess.
 */
export const partsByTitle: { part: Part; words: RegExp }[] = [
  {
    part: 'HR',
    words:
      /\b(hr|human resources|people (?:partner|operations|team|manager|lead|officer)|(?:head|director|vp|chief|manager) (?:of )?people|talent|recruit\w*|recrut\w*|staffing|personal(?:abteilung|leit\w*|referent\w*|wesen|management|er)?|personel\w*|ressources humaines|rh|drh|recursos humanos|rrhh|risorse umane|selezione|personeelszaken|werving\w*|p&o|people (?:and|&) culture)\b/i,
  },
  {
    part: 'committee head',
    words:
      /\b(chair(?:man|woman|person)?|committee head|head of the (?:committee|panel)|(?:ausschuss|kommissions)vorsitz\w*|président\w* du (?:jury|comité)|president\w* de la comisión|voorzitter)\b/i,
  },
  {
    part: 'executive',
    words:
      /\b(c[etfopimh]o|chro|chief|vice[- ]president|s?vp|evp|president|managing director|owner|(?:co-?)?founder|partner|board|executive|general manager|vorstand\w*|geschäftsführ\w*|inhaber\w*|gründer\w*|directeur général|directrice générale|pdg|dg|director[a]? general|consejer[oa] delegad[oa]|diretor[a]? geral|amministrat\w+ delegat\w+|direttore generale|algemeen directeur|bestuurder|fondat\w+|fundador\w*)\b/i,
  },
  {
    part: 'supervisor',
    words:
      /\b(hiring manager|head of|director|team ?lead|lead|group leader|supervisor|superintendent|principal|matron|(?:abteilungs|team|bereichs|gruppen|stations|pflegedienst|werk|schul|filial)leit\w*|leiter(?:in)?|leitung|direktor\w*|responsable|chef(?:fe)? d[e’']\S*|directeur|directrice|director[a]?|jefe|jefa|gerente|diretor[a]?|coordenador\w*|direttore|direttrice|responsabile|capo\w*|hoofd|afdelingshoofd|teamleider|leidinggevende|manager)\b/i,
  },
  {
    part: 'peer',
    words:
      /\b(engineer|developer|designer|analyst|specialist|nurse|teacher|coordinator|associate|colleague|technician|accountant|consultant|scientist|researcher|advisor|planner|entwickler\w*|ingenieur\w*|sachbearbeit\w*|kolleg\w*|pfleg\w*|referent\w*|lehrer\w*|ingénieur\w*|développeu\w*|infirmi\w*|ingenier\w*|desarrollador\w*|enfermer\w*|engenheir\w*|ingegnere|sviluppat\w*|collega|ontwikkelaar|verpleegkundige|medewerker)\b/i,
  },
];
