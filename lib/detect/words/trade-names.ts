/** Words that are names and something else as well, all languages in one. */
export const tradeWords = {
  /** Family names that are trades as well. */
  tradeNames:
    /^(?:Baker|Cook|Mason|Porter|Carpenter|Judge|Tailor|Butcher|Painter|Gardener|Farmer|Page|Dean|Chambers|Abbott|Bishop|Marshall|Koch|Bäcker|Schreiner|Maurer|Meister|Fahrer|Maler|Richter|Wirt|Bauer|Jäger|Müller|Schneider|Guide|Ward|Warden|Potter|Turner|Cooper|Fisher|Shepherd|Knight|Pope|Price|Bond|Bank|Banks|Church|Mills|Steel|Fabre|Boulanger|Berger|Barbier|Charpentier|Medico|Ferrari|Bakker|Kok|Visser|Mulder|Smit|Kuiper|Schipper|Driver|Hand|Head|Chef|Leader|Partner|Major|Sales|Weaver|Dyer|Tanner|Saddler|Forester|Groom|Priest|Deacon|Sexton|Packer|Reader|Grower|Runner|Shearer|Ringer|Usher|Miner|Purser|Tuner|Dealer|Steward|Sawyer|Glazier|Sander|Fischer|Förster|Brauer|Winzer|Fleischer|Metzger|Drucker|Dreher|Glaser|Spengler|Schlosser|Kaufmann|Courtier|Facteur|Clerc|Tailleur|Jardinier|Meunier|Slager|Binder|Bode|Schipper|Rechter|Guardia|Pastor|Fiscal|Patrón)$/u,
  /** What leads a title, never a name: “Managing Partner”. */
  ofTitles:
    /^(?:Managing|Executive|General|Senior|Junior|Chief|Deputy|Vice|Assistant|Associate|Business|Founding|Equity|Lead|Regional|National|Global|Acting|Interim|Head|Sous|Pastry)$/,
  /** Given names that are trades as well: “Sander Kuiper”. */
  givenTrades:
    /^(?:Sander|Mason|Hunter|Carter|Cooper|Parker|Tyler|Taylor|Porter|Marshall|Archer|Fletcher|Sawyer|Spencer|Dean|Chance|Page|Piper)$/,
  /** Forms of address that say what somebody is there. */
  sayTitle: /^(?:Chef|Dean|Captain|Sous-?chef)$/,
  /** A form of address that is a given name as well: “Dean Robb”, but “Dean Howard Pell”. */
  givenAsWell: /^(?:Dean|Sri|Don|Tuan)$/,
  /** Letters behind a name that are a degree, not a title. */
  degree:
    /^(?:ph\.?d|md|rn|bsn|msn|mba|m\.?sc|b\.?sc|m\.?a|cpa|cfa|aia|pe|p\.eng|esq|jd|llm|dvm|dds|mph|pharmd|sphr|phr|cipd|riba|she\/her|he\/him|they\/them)\.?$/i,
  /** Given names that are months as well. */
  givenMonths: /^(?:Jan|April|May|June|August|Mai|Juni|Abril|Agosto)$/,
};
