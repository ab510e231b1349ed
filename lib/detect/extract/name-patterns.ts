import { nameWords } from '../words/names';
import type { NameWords } from '../words/names/name-words';
import { wordMatcher } from './word-matcher';
import { wordTest } from './word-test';

/** What one language’s words come to, joined with English, which every mail may mix in. */
function compile(own: NameWords[]) {
  const join = (pick: (words: NameWords) => string) =>
    own
      .map(pick)
      .filter((source) => source !== '')
      .join('|');
  const all = (pick: (words: NameWords) => string) => wordMatcher(join(pick));
  const label = (pick: (words: NameWords) => string) =>
    new RegExp(String.raw`^(?:[^\p{L}\d]{0,4})(?:${join(pick)})\s?(?:[:\t]|\s[-–—]\s)\s*`, 'iu');
  const start = (pick: (words: NameWords) => string, lead = '') =>
    new RegExp(String.raw`^${lead}(?:${join(pick)})(?:(?<=['’])|(?![\p{L}\p{N}]))`, 'iu');
  const end = (pick: (words: NameWords) => string, tail = '') =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${join(pick)})${tail}$`, 'iu');
  return {
    language: own[0]?.language ?? 'en',
    meets: all((words) => words.people.meets),
    with: all((words) => words.people.with),
    acts: start(
      (words) => words.people.acts,
      String.raw`[\s,)]{0,3}(?:(?:and|und|et|y|e|en) (?:I|ich|moi|yo|eu|io|ik|myself) )?`,
    ),
    modals: start((words) => words.people.modals, String.raw`\s?`),
    arranges: all((words) => words.people.arranges),
    ourEnd: end((words) => words.people.our, String.raw`(?:\s|(?<=['’]))`),
    notMet: end((words) => words.people.notMet, String.raw`[\s:]{1,2}`),
    peopleLabel: label((words) => words.people.labels),
    contactLabel: label((words) => words.people.contactLabels),
    withMe: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:with|and|mit|und|avec|et|con|y|com|e|ed|met|en)\s(?:${join((words) => words.people.me)})|conmigo|comigo)(?![\p{L}])`,
      'iu',
    ),
    me: all((words) => words.people.me),
    senderMeets: all((words) => words.people.senderMeets),
    senderMaybe: all((words) => words.people.senderMaybe),
    senderStaysAway: all((words) => words.people.senderStaysAway),
    glue: new RegExp(
      String.raw`^[\s,;/+)–—-]{0,4}(?:(?:${join((words) => words.people.and)})\s+|[,;/&]\s*){0,3}(?:(?:${join((words) => words.people.our)})['’]?\s?){0,3}$`,
      'iu',
    ),
    and: start((words) => words.people.and),
    our: new RegExp(
      String.raw`(?:^|[\s,;:(])(?:(?:${join((words) => words.people.our)}|${join((words) => words.people.and)})(?:\s+|(?<=['’])))+`,
      'giu',
    ),
    courtesy: join((words) => words.people.courtesy),
    isCourtesy: new RegExp(`^(?:${join((words) => words.people.courtesy)})\\.?$`, 'iu'),
    isHonour: new RegExp(`^(?:${join((words) => words.people.honours)})\\.?$`, 'u'),
    isNoName: wordTest(own.map((words) => words.people.notNames)),
    isJob: wordTest(own.map((words) => words.role.jobs)),
    isOrganisation: wordTest(own.map((words) => words.company.organisations)),
    companyBefore: all((words) => words.company.before),
    client: all((words) => words.company.client),
    companyInvites: start((words) => words.company.invites, String.raw`\s`),
    companyLabel: label((words) => words.company.labels),
    /** “Träger Sonnenwinkel e.V.”: the word for a firm before its name. */
    companyNoun: new RegExp(
      own[0]?.language === 'en' ? '^(?!)' : String.raw`^(?:${own[0]?.company.labels})\s(?=\p{Lu}\S* \S)`,
      'iu',
    ),
    departments: all((words) => words.company.departments),
    isDepartment: new RegExp(`^(?:${join((words) => words.company.departments)})$`, 'iu'),
    agencies: all((words) => words.company.agencies),
    roleBefore: all((words) => words.role.before),
    roleMaybeBefore: all((words) => words.role.maybeBefore),
    roleAfter: all((words) => words.role.after),
    roleWordBehind: /^\s(?:job|role|position|post|vacancy|opening|spot)(?!\p{L})/iu,
    roleArticles: start((words) => words.role.articles),
    roleLabel: label((words) => words.role.labels),
    /** “posizione Impiegato”: the word for a job, written small, before the job’s name. */
    roleNoun: new RegExp(String.raw`^(?:${join((words) => words.role.labels)})\s(?=\p{L})`, 'u'),
    roleStop: all((words) => words.role.stops),
    subjectNoise: new RegExp(`^(?:${join((words) => words.role.subjectNoise)})$`, 'iu'),
    placeLabel: label((words) => words.place.labels),
    placeLabelAlone: new RegExp(`^[^\\p{L}\\d]{0,4}(?:${join((words) => words.place.labels)})\\s?:?$`, 'iu'),
    street: new RegExp(
      String.raw`(?<![\p{L}\p{N}:]|\d\.)(?:${join((words) => words.place.streets)})(?![\p{N}])`,
      'u',
    ),
    room: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:${join((words) => words.place.rooms)})\s(?:[\p{Lu}\d][\p{L}\d.-]*)|\d{1,3}(?:st|nd|rd|th|er|e|º|\.º|\.)?\s(?:${join((words) => words.place.rooms)}))(?![\p{L}])`,
      'iu',
    ),
    isRoom: all((words) => words.place.rooms),
    isHead: wordTest(own.map((words) => words.place.heads)),
    isOwn: new RegExp(`^(?:${join((words) => words.place.own)})$`, 'iu'),
    /** “our office, ”: before a street with its number it adds nothing. */
    justOurs: new RegExp(
      `^(?:(?:the |${join((words) => words.place.own)}) ?)?[\\p{Ll}' -]+(?:,| at| in der| an der| in| aan de) $|^(?:the |${join((words) => words.place.own)}|\\p{Ll})[^()]*\\($`,
      'u',
    ),
    placeLeads: new RegExp(
      String.raw`(?<![\p{L}\p{N}'’-])(?:${join((words) => words.place.leads)})(?:\s|(?<=[' ,:(]))(?:(?:the|der|dem|den|die|das|la|le|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het|'t)\s|l')?`,
      'giu',
    ),
    placeAfter: end((words) => words.place.after),
    placeBeside: end((words) => words.place.beside),
    kinds: {
      phone: all((words) => words.place.kinds.phone),
      video: all((words) => words.place.kinds.video),
      onsite: all((words) => words.place.kinds.onsite),
      panel: all((words) => words.place.kinds.panel),
      meal: all((words) => words.place.kinds.meal),
      test: all((words) => words.place.kinds.test),
    },
    phones: end((words) => words.place.phones, String.raw`[^\p{L}\d]{0,4}(?:\p{L}{1,9}[^\p{L}\d]{0,3}){0,2}`),
    notPhones: all((words) => words.place.notPhones),
  };
}

export type NamePatterns = ReturnType<typeof compile>;

const compiled = new Map<string, NamePatterns>();

/** The patterns for a mail’s language; compiled once, at the first mail of that language. */
export function patternsOf(language: string): NamePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const own = nameWords
    .filter((words) => words.language === language || words.language === 'en')
    .sort((a, b) => Number(a.language === 'en') - Number(b.language === 'en'));
  const patterns = compile(own);
  compiled.set(language, patterns);
  return patterns;
}
