/**
 * How one language speaks of the people of an interview. Unless said otherwise a field is the source of a
 * regular expression, alternatives parted by `|`, read as whole words and without regard to case.
 */
export type PeopleWords = {
  /** Before somebody who will be met, beyond doubt: “interviewed by”. */
  meets: string;
  /** Before somebody who will be met, or before a thing or a firm: “with”. */
  with: string;
  /** After a name: “will call you”. */
  acts: string;
  /** After whoever does something ahead: “will”; and what they then do where they only arrange: “send the link”. */
  modals: string;
  arranges: string;
  /** Before somebody who only arranges, or whom the reader met before. */
  notMet: string;
  /** Labels of a line or a list of interviewers, and of everybody else. */
  labels: string;
  contactLabels: string;
  /** The writer, named among those met: “me”. */
  me: string;
  /** The writer says that they will meet the reader. */
  senderMeets: string;
  /** The same, told only by the way; believed where nobody else is named. */
  senderMaybe: string;
  /** The writer says that they will not, or only look in. */
  senderStaysAway: string;
  and: string;
  /** Articles and possessives before a title or a name. */
  our: string;
  /** Forms of address that are no part of a name, and those that are. */
  courtesy: string;
  honours: string;
  /** Words that begin with a capital and are no part of a name; parted by spaces. */
  notNames: string;
};

/** How one language names an employer. */
export type CompanyWords = {
  /** Before an employer’s name: “your application to”. */
  before: string;
  /** Before an employer for whom the sender only works: “our client”. */
  client: string;
  /** After an employer’s name: “would like to invite you”. */
  invites: string;
  /** Labels of a line. */
  labels: string;
  /** Words of a display name or signature that are a department, not the employer. */
  departments: string;
  /** Words that make a name an organisation; parted by spaces. */
  organisations: string;
  /** Words of a sender who works for others. */
  agencies: string;
};

/** How one language names a job. */
export type RoleWords = {
  /** Right before a job’s name, sure and less sure: “the position of”, “interview for”. */
  before: string;
  maybeBefore: string;
  /** Right after a job’s name: “position”; empty where the language never puts it there. */
  after: string;
  /** Between the two. */
  articles: string;
  /** Labels of a line. */
  labels: string;
  /** Where a job’s name ends. */
  stops: string;
  /** What a subject says besides the job. */
  subjectNoise: string;
  /** Words that make a phrase a job or a title; parted by spaces, a `*` stands for any letters. */
  jobs: string;
};

/** How one language names a place, a number and the kind of meeting. */
export type PlaceWords = {
  labels: string;
  /** Street names: a source that matches the street’s name and number. */
  streets: string;
  /** Rooms and buildings, before their number or name. */
  rooms: string;
  /** Words for places: “office”, “yard”; parted by spaces, a `*` stands for any letters. */
  heads: string;
  /** “our”, “their”. */
  own: string;
  /** Right before a place in a sentence: “at”, “come to”. */
  leads: string;
  /** What those words stand behind where the place of the meeting follows: an hour, a day, “see you”. */
  after: string;
  /** What they stand behind where a place is only told of: “the job at”. */
  beside: string;
  kinds: Record<'phone' | 'video' | 'onsite' | 'panel' | 'meal' | 'test', string>;
  /** Before a number that the interview uses, and before one that it does not. */
  phones: string;
  notPhones: string;
};

/** By what one language’s names are read. */
export type NameWords = {
  language: string;
  people: PeopleWords;
  company: CompanyWords;
  role: RoleWords;
  place: PlaceWords;
};
