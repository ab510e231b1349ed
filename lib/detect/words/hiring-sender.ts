/** Senders whose trade is hiring. */
export const hiringSender =
  /(?<!\p{L})(?:hr|human resources|recruit\w*|talent\w*|people|careers?|hiring|jobs|staffing|resourcing|personal(?:abteilung|wesen|leitung)?|bewerb\w*|karriere|rh|recrutement|recursos humanos|rrhh|selecci[oó]n|gente|sele[cç][aã]o|recrutamento|risorse umane|selezione|personeel(?:szaken)?|p&o|werving)(?!\p{L})/iu;
