import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { understand } from '../../lib/detect/index';
import type { MailMessage } from '../../lib/model/mail-message';
import type { NamedPerson, Understanding } from '../../lib/model/understanding';

/** A sentence as a mail may say it, and what Encore is to read in it. */
export type Sentence = {
  language: string;
  field: string;
  wanted: string;
  text: string;
  subject: string;
  from: string;
};

/** The mail around a sentence: what stands before and behind it, what it is called, who writes it. */
type Frame = { before: string; behind: string; subject: string; from: { name: string; address: string } };

const frame = (before: string, behind: string, subject: string, name: string, address: string): Frame => ({
  before: `${before}\n\n`,
  behind: `\n\n${behind}`,
  subject,
  from: { name, address },
});

const frames: Record<string, Frame> = {
  en: frame(
    'Hi Robin,\n\nWe would like to invite you to an interview for the Store Manager role on Thursday 15 October at 10:00.',
    'Kind regards\nAnn Lee\nNorthfield Ltd',
    'Interview',
    'Ann Lee',
    'ann.lee@northfield.example',
  ),
  de: frame(
    'Sehr geehrter Herr Zeller,\n\nwir laden Sie herzlich zu einem Vorstellungsgespräch als Filialleiter am Donnerstag, 15. Oktober, um 10 Uhr ein.',
    'Mit freundlichen Grüßen\nAnne Lehmann\nNordfeld GmbH',
    'Einladung',
    'Anne Lehmann',
    'a.lehmann@nordfeld.example',
  ),
  fr: frame(
    'Bonjour Robin,\n\nNous avons le plaisir de vous inviter à un entretien pour le poste de responsable de magasin le jeudi 15 octobre à 10h.',
    'Cordialement\nAnne Leroy\nNordchamp SA',
    'Entretien',
    'Anne Leroy',
    'anne.leroy@nordchamp.example',
  ),
  es: frame(
    'Hola Robin:\n\nQueremos invitarte a una entrevista para el puesto de encargado de tienda el jueves 15 de octubre a las 10:00.',
    'Saludos\nAna López\nCamponorte S.L.',
    'Entrevista',
    'Ana López',
    'ana.lopez@camponorte.example',
  ),
  pt: frame(
    'Olá Robin,\n\nGostaríamos de o convidar para uma entrevista para o cargo de gerente de loja na quinta-feira, 15 de outubro, às 10h.',
    'Cumprimentos\nAna Lopes\nCamponorte Lda',
    'Entrevista',
    'Ana Lopes',
    'ana.lopes@camponorte.example',
  ),
  it: frame(
    'Gentile Robin,\n\nLa invitiamo a un colloquio per la posizione di responsabile di negozio giovedì 15 ottobre alle ore 10.',
    'Cordiali saluti\nAnna Leone\nCamponord S.r.l.',
    'Colloquio',
    'Anna Leone',
    'anna.leone@camponord.example',
  ),
  nl: frame(
    'Beste Robin,\n\nGraag nodigen we je uit voor een sollicitatiegesprek als winkelmanager op donderdag 15 oktober om 10.00 uur.',
    'Met vriendelijke groet\nAnna Leeuw\nNoordveld B.V.',
    'Uitnodiging',
    'Anna Leeuw',
    'anna.leeuw@noordveld.example',
  ),
};

const folder = path.join(import.meta.dirname, '../fixtures/sentences');

/**
 * The sentences of one file, `language | field | wanted | sentence | subject | sender`; the last two may be missing. One
 * that begins with `!` is the whole mail, any other stands in a plain invitation. `\n` breaks a line.
 */
function readSentences(file: string): Sentence[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [language = '', field = '', wanted = '', text = '', subject = '', from = ''] = line
        .split('|')
        .map((part) => part.trim());
      return { language, field, wanted, text, subject, from };
    });
}

/** All sentences, by the file they stand in. */
export const sentences: { name: string; all: Sentence[] }[] = readdirSync(folder)
  .sort()
  .map((file) => ({ name: path.basename(file, '.txt'), all: readSentences(file) }));

function mailOf({ language, text, subject, from }: Sentence): MailMessage {
  const around = frames[language] as Frame;
  const written = text.startsWith('!') ? text.slice(1) : `${around.before}${text}${around.behind}`;
  const body = written.replaceAll('\\n', '\n');
  const [, name = '', address = ''] = /^(.*?)\s*<(.*)>$/.exec(from) ?? ['', '', from];
  return {
    id: 'sentence',
    url: null,
    mailbox: 'eml',
    subject: subject || around.subject,
    from: from ? { name: name || null, address } : around.from,
    to: [{ name: 'Robin Zeller', address: 'robin.zeller@mail.example' }],
    cc: [],
    sentAt: '2026-10-07T09:00:00+02:00',
    sentAtText: null,
    readAt: null,
    text: body,
    links: [...body.matchAll(/https?:\S+/g)].map(([href]) => ({ href, text: href })),
    calendars: [],
    structured: [],
    attachments: [],
  };
}

const namesOf = (people: NamedPerson[]) => people.map(({ name }) => name ?? '').join('; ');
const titledOf = (people: NamedPerson[]) =>
  people.map(({ name, title }) => [name ?? '', title].filter(Boolean).join(': ')).join('; ');

const answers: Record<string, (understanding: Understanding) => string | number | null | undefined> = {
  label: ({ label }) => label,
  role: ({ role }) => role,
  company: ({ company }) => company,
  place: ({ invitation }) => invitation?.place,
  phone: ({ invitation }) => invitation?.phone,
  link: ({ invitation }) => invitation?.link,
  sched: ({ invitation }) => invitation?.schedulingLink,
  round: ({ invitation }) => invitation?.round,
  kind: ({ invitation }) => invitation?.kind,
  decision: ({ invitation }) => invitation?.decisionBy,
  reply: ({ invitation }) => invitation?.replyBy,
  start: ({ invitation }) => invitation?.meetings.map(({ start }) => start).join(' '),
  zone: ({ invitation }) => invitation?.meetings[0]?.timeZone,
  minutes: ({ invitation }) => invitation?.meetings[0]?.minutes,
  slots: ({ invitation }) => invitation?.proposedSlots.map(({ start }) => start).join(' '),
  names: ({ invitation }) => namesOf(invitation?.people ?? []),
  people: ({ invitation }) => titledOf(invitation?.people ?? []),
};

/** What Encore reads in a sentence, as its line writes it. */
export const answerTo = (sentence: Sentence): string =>
  String(answers[sentence.field]?.(understand(mailOf(sentence))) ?? '');
