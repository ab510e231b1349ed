/** How one language speaks of the people of an interview. Lists hold regular-expression sources, read without regard to case. */
export type PeopleWords = {
  /** Before somebody who will be met, beyond doubt: “interviewed by”. */
  meets: string[];
  /** Before somebody who will be met, or before a thing or a company: “with”. */
  with: string[];
  /** Nouns and verbs that make a plain “with” sure when they stand just before it. */
  meetings: string[];
  /** After a name: “will call you”. */
  acts: string[];
  /** Before or after somebody who only arranges, or whom the reader met before. */
  notMet: string[];
  /** Labels of a line or a list of interviewers, and of those who only arrange. */
  labels: string[];
  contactLabels: string[];
  /** The writer, named as one of those met; `alone` where the word by itself is enough after “with”. */
  me: string[];
  /** The writer says that they will meet the reader. */
  senderMeets: string[];
  /** The same, told only by the way; believed where nobody else is named. */
  senderMaybe: string[];
  /** The writer says that they will only look in. */
  senderOnlyGreets: string[];
  and: string[];
  /** Articles and possessives before a title or a name. */
  our: string[];
  /** Forms of address that are no part of a name, and those that are. */
  courtesy: string[];
  honours: string[];
  /** Ends of a letter before the signature's name. */
  greetings: string[];
  /** Capitalised words that begin or make no name. */
  notNames: string;
};

/** How one language names an employer. */
export type CompanyWords = {
  /** Before an employer's name; the strongest first. */
  before: string[];
  /** Before an employer whom the sender only works for. */
  client: string[];
  /** Prepositions that may lead to an employer or to something else. */
  at: string[];
  /** Words of a display name or signature that are a department, not the employer. */
  departments: string[];
  /** Words that make a name an organisation. */
  organisations: string[];
  /** Words of an agency's name or title. */
  agencies: string[];
};

/** How one language names a job. */
export type RoleWords = {
  /** Before a job's name: “position of”. */
  before: string[];
  /** After a job's name: “position”. */
  after: string[];
  /** Articles between the two. */
  articles: string[];
  /** Labels of a line. */
  labels: string[];
  /** Words that end a job's name. */
  stops: string[];
  /** Words of a subject that are not the job. */
  subjectNoise: string[];
  /** Words that make a phrase a job or a title: whole words, parted by spaces; a leading or trailing `*` stands for any letters. */
  jobs: string;
  /** Departments and ranks: part of a title, never of a name. */
  ranks: string;
};

/** How one language names a place, a link, a number and the kind of meeting. */
export type PlaceWords = {
  labels: string[];
  /** Before a place in a sentence. */
  before: string[];
  /** Words of a street, and of a room or building. */
  streets: string[];
  rooms: string[];
  /** “our Seattle office”. */
  ours: string[];
  /** Calendar locations that are no place. */
  notPlaces: string[];
  kinds: Record<'phone' | 'video' | 'onsite' | 'panel' | 'meal' | 'test' | 'either', string[]>;
  /** Before or after a number that the interview uses. */
  phones: string[];
  notPhones: string[];
  /** Words of a link's text or its line: to choose a time, to join, to change. */
  chooses: string[];
  joins: string[];
  changes: string[];
};

/** What one language's names are read by. */
export type NameWords = {
  people: PeopleWords;
  company: CompanyWords;
  role: RoleWords;
  place: PlaceWords;
};
