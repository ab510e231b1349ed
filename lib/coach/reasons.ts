import type { Reason, SourceId } from '../model/plan';

export type ReasonId = Reason['id'];

/** Each reason and where it comes from. */
export const reasonSources: Record<ReasonId, SourceId[]> = {
  concern: ['second-look'],
  finalists: ['second-look'],
  culture: ['second-look', 'careertrend'],
  agreement: ['second-look', 'careertrend'],
  confirm: ['second-look'],
  tests: ['careertrend'],
  details: ['careertrend'],
};

/** What speaks for which reason, and how strongly. `rank-reasons.ts` finds the evidence by the code. */
export const signals = [
  { code: 'noted-concern', reason: 'concern', weight: 5 },
  { code: 'mail-concern', reason: 'concern', weight: 3 },
  { code: 'reacted-badly', reason: 'concern', weight: 3 },
  { code: 'one-topic', reason: 'concern', weight: 1 },
  { code: 'final-round', reason: 'finalists', weight: 5 },
  { code: 'mail-finalists', reason: 'finalists', weight: 5 },
  { code: 'decides-soon', reason: 'finalists', weight: 2 },
  { code: 'called-back', reason: 'finalists', weight: 1 },
  { code: 'meal', reason: 'culture', weight: 5 },
  { code: 'mail-culture', reason: 'culture', weight: 4 },
  { code: 'on-site', reason: 'culture', weight: 1 },
  { code: 'new-people', reason: 'agreement', weight: 4 },
  { code: 'only-hr-so-far', reason: 'agreement', weight: 3 },
  { code: 'senior-people', reason: 'agreement', weight: 3 },
  { code: 'panel', reason: 'agreement', weight: 3 },
  { code: 'peers', reason: 'agreement', weight: 2 },
  { code: 'mail-agreement', reason: 'agreement', weight: 3 },
  { code: 'same-people', reason: 'confirm', weight: 4 },
  { code: 'short-slot', reason: 'confirm', weight: 2 },
  { code: 'test-set', reason: 'tests', weight: 5 },
  { code: 'mail-tests', reason: 'tests', weight: 4 },
  { code: 'they-raised-money', reason: 'details', weight: 4 },
  { code: 'mail-details', reason: 'details', weight: 4 },
] as const satisfies readonly { code: string; reason: ReasonId; weight: number }[];

export type SignalCode = (typeof signals)[number]['code'];

/** Words of the mail (or of a meeting's topic) that speak for a reason. English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const telling: Partial<Record<SignalCode, RegExp>> = {
  'mail-concern':
    /\b(clarif\w+|open (?:questions?|points?)|follow[- ]up questions?|go over (?:again|once more)|dig (?:a little )?deeper|offene (?:fragen|punkte)|nachfragen|rückfragen|vertief\w+|clarifier|éclaircir|points? à préciser|aclarar|dudas|esclarecer|chiarire|verduidelijk\w+|open vragen)/i,
  'mail-finalists':
    /\b(final (?:round|stage|interview|candidates?)|last (?:round|stage)|finalists?|short[- ]?list\w*|narrowed|(?:two|three|few) (?:remaining )?candidates|engere (?:aus)?wahl|letzten? runde|endrunde|finalrunde|abschlie(?:ß|ss)ende\w* (?:gespräch|interview|runde)|liste restreinte|dernier (?:tour|entretien)|dernière étape|finalistas?|última (?:ronda|fase|etapa)|fase final|ultim[oa] (?:colloquio|fase|selezione)|rosa (?:finale|ristretta)|laatste (?:ronde|gesprek)|eindronde)/i,
  'mail-culture':
    /\b(lunch|dinner|breakfast|coffee|drinks?|tour|shadow|culture|informal|casual|get(?:ting)? to know|meet the team|visit us|mittagessen|abendessen|kaffee|rundgang|führung durch|hospitier\w+|hospitation\w*|probearbeit\w*|schnupper\w*|kennen(?:zu)?lernen|team kennen|déjeuner|dîner|visite|rencontrer l.équipe|almuerzo|comida|cena|visita|conocer (?:al|el) equipo|almoço|jantar|conhecer a equipa?|pranzo|conoscere il team|rondleiding|kennismak\w*|kennis te maken)/i,
  'mail-agreement':
    /\b(meet (?:the|our|with the|some of the|your) (?:\w+ ){0,2}(?:team|colleagues|people|board|committee|group|staff)|people you (?:would|will|might)|work(?:ing)? with most|panel|committee|stakeholders?|board|leadership|das team|die kolleg\w+|gremium|ausschuss|geschäftsführung|vorstand|betriebsrat|l.équipe|comité|jury|direction|el equipo|comisión|dirección|a equipa?|comissão|direção|il team|commissione|direzione|het team|commissie|directie)/i,
  'mail-tests':
    /\b(aptitude|assessment|test|brain ?teasers?|case (?:study|interview)|exercise|presentation|whiteboard|coding|work sample|role[- ]?play|personality|psychometric|eignungstest|fallstudie|präsentation|arbeitsprobe|übung|rollenspiel|étude de cas|mise en situation|prueba|caso práctico|prova|caso pratico|opdracht|casus|presentatie)\b/i,
  'mail-details':
    /\b(salary|compensation|pay|package|benefits?|terms|start(?:ing)? date|notice period|relocation|contract|gehalt\w*|vergütung|konditionen|vertrag\w*|rahmenbedingungen|eintritt\w*|kündigungsfrist|umzug|salaire|rémunération|conditions|prétentions|salario|retribución|condiciones|incorporación|salário|remuneração|condições|retribuzione|condizioni|contratto|salaris|arbeidsvoorwaarden|voorwaarden)\b/i,
  'reacted-badly':
    /\b(doubt\w*|scepti\w*|skepti\w*|frown\w*|hesita\w*|worr\w*|unsure|not convinced|unconvinced|cold|silen\w*|zweifel\w*|zöger\w*|unsicher|nicht überzeugt|runzel\w*|kühl)/i,
};
