/** Family names that are trades as well. */
export const tradeNames =
  /^(?:Baker|Cook|Mason|Porter|Carpenter|Judge|Tailor|Butcher|Painter|Gardener|Farmer|Page|Dean|Chambers|Abbott|Bishop|Marshall|Koch|Bäcker|Schreiner|Maurer|Meister|Fahrer|Maler|Richter|Wirt|Bauer|Jäger|Müller|Schneider|Guide|Ward|Warden|Potter|Turner|Cooper|Fisher|Shepherd|Knight|Pope|Price|Bond|Bank|Banks|Church|Fabre|Boulanger|Berger|Barbier|Charpentier|Medico|Ferrari|Bakker|Kok|Visser|Mulder|Smit|Kuiper|Schipper|Driver|Hand|Head|Chef|Leader|Partner|Major|Sales)$/u;
