import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aMail } from '../mails';

const openings: Record<string, string> = {
  en: 'Dear Kai,\n\nwe would like to invite you to an interview.',
  de: 'Hallo Kai,\n\nwir möchten Sie gerne zum Vorstellungsgespräch einladen.',
  fr: 'Bonjour Kai,\n\nnous souhaitons vous inviter à un entretien pour ce poste.',
  nl: 'Beste Kai,\n\nwe nodigen je graag uit voor een sollicitatiegesprek.',
};
const read = (text: string, language = 'en') =>
  understand(aMail({ subject: 'Planner', text: `${openings[language]}\n${text}\n\nDaniel Strand` }))
    .invitation;
const place = (text: string, language?: string) => read(text, language)?.place ?? null;

describe('a place told of in a sentence', () => {
  it.each([
    [
      "Please come on 12 May at 10:00, in the Head's Office, Larkfield School.",
      "Head's Office, Larkfield School",
      'en',
    ],
    ['We meet on 12 May at 10 am at Marlow House, Derby.', 'Marlow House, Derby', 'en'],
    ['Lunch is on 12 May at 12:30, table under Strand at The Tin Ladle.', 'The Tin Ladle', 'en'],
    ['Can you do 12 May at 10 am at the workshop?', 'the workshop', 'en'],
    ['It is on 12 May at 10 am in our Leeds office.', 'our Leeds office', 'en'],
    ['12 May, 10:00, Building 4, 1180 Sandpiper Road.', 'Building 4, 1180 Sandpiper Road', 'en'],
    [
      'Wir sehen uns am 12. Mai um 10 Uhr in unserer Werkstatt in Rostock.',
      'unserer Werkstatt in Rostock',
      'de',
    ],
    ['Nous vous attendons le 12 mai à 10 h dans nos locaux de Tours.', 'nos locaux de Tours', 'fr'],
    ['We zien je op 12 mei om 10.00 uur in ons kantoor in Utrecht.', 'ons kantoor in Utrecht', 'nl'],
  ])('%s', (text, expected, language) => {
    expect(place(text, language)).toBe(expected);
  });

  it('is where one meets: then the talk is on site though no word says so', () => {
    expect(read('We meet on 12 May at 10 am at Marlow House, Derby.')?.kind).toBe('onsite');
  });

  it.each([
    'We talk on 12 May at 10 am by phone about the job at our Leeds office.',
    'The video call is on 12 May at 10 am with Ada, who works in the warehouse team.',
  ])('is none where only the work is told of: %s', (text) => {
    expect(place(text)).toBeNull();
  });
});
