import type { MailMessage } from '../model/mail-message';
import type {
  Doubt,
  InterviewKind,
  Label,
  NamedPerson,
  ProposedSlot,
  Round,
  StatedMeeting,
} from '../model/understanding';
import type { Words } from './words/words';

/** What each kind of clue carries. */
export type ClueValues = {
  /** Evidence for (positive weight) or against a label. */
  label: { label: Label | 'interview'; weight: number };
  /** How probable each label is by what was learned from labelled mails. */
  judgement: Partial<Record<Label, number>>;
  round: Round;
  kind: InterviewKind;
  company: string;
  role: string;
  requisition: string;
  /** A meeting with a fixed day; people may be filled in by a refiner. */
  meeting: StatedMeeting;
  slot: ProposedSlot;
  oldTime: string;
  /** `row`: the line of the day’s plan that names the person. */
  person: NamedPerson & { part: 'interviewer' | 'contact'; row: string | null };
  place: string;
  link: string;
  phone: string;
  schedulingLink: string;
  decisionBy: string;
  replyBy: string;
  calendar: { uid: string | null; sequence: number | null; method: string | null };
  doubt: Doubt;
};
export type ClueKind = keyof ClueValues;

/** One thing that a mail says, with the words that say it. */
export type Clue<Kind extends ClueKind = ClueKind> = {
  [K in Kind]: {
    kind: K;
    value: ClueValues[K];
    /** True where the mail states it; false where Encore infers it. */
    certain: boolean;
    /** The words it came from, as they stand in the mail. */
    quote: string;
    /** Which extractor or refiner found it. */
    by: string;
    /** 0–1, how much to trust it against another clue of its kind; higher wins. */
    strength: number;
  };
}[Kind];

/**
 * A mail made ready for reading: cleaned, bounded, cut into its parts, its language found.
 * Every extractor works on this and none reads the raw mail's text.
 */
export type Page = {
  mail: MailMessage;
  language: string;
  /** Words of the mail's language, then English where the mail mixes both. */
  words: Words[];
  subject: string;
  /** Lines of the newest message, without quoted history, signature and footer. */
  lines: string[];
  /** Lines of the sender's signature. */
  signature: string[];
  /** Lines of quoted earlier messages. */
  history: string[];
  /** Where a mail that is passed on begins among the lines, and when it was sent, in its own words; days in it count from then. */
  passedOn: { from: number; sentAtText: string | null } | null;
  /** When the newest of the quoted messages was sent, in its own words. */
  quotedSentAtText: string | null;
  /** Lines below the signature: legal notes, unsubscribe. */
  footer: string[];
};

/** Reads a page, says what it found. Pure and bounded: at most linear in the length of the text. */
export type Extractor = (page: Page) => Clue[];
/** Settles clues among themselves: fills in, joins, drops. */
export type Refiner = (clues: Clue[], page: Page) => Clue[];
