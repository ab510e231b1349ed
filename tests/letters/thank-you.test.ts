import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike } from '../../lib/letters/find-alike';
import { countGaps } from '../../lib/letters/gaps';
import { writeThankYou } from '../../lib/letters/thank-you';
import type { ThankYouInput, Tone } from '../../lib/letters/thank-you-input';
import { letterLanguages } from '../../lib/letters/words';

const input = (more: Partial<ThankYouInput> = {}): ThankYouInput => ({
  application: { company: 'Wrenfield Instruments', role: 'Regional operations lead' },
  interview: {
    round: 'second',
    kind: 'video',
    startsAt: '2026-03-12T18:30:00Z',
    timeZone: 'America/New_York',
  },
  person: { name: 'Marguerite Okafor', title: 'VP operations', email: null, part: 'supervisor' },
  notes: [{ about: 'talked about', text: 'Dwell time in Antwerp is her big worry.' }],
  strengths: ['Several sites at once', 'Calm with a tired team'],
  sender: { name: 'Ines Berger' },
  language: 'en',
  tone: 'warm',
  ...more,
});
const said = (text: string, more: Partial<ThankYouInput> = {}) =>
  writeThankYou(input({ notes: [{ about: 'talked about', text }], ...more })).body;

describe('a letter of thanks', () => {
  it('greets by name, names the day, the talk, a strength, the job, and signs', () => {
    const { subject, body, doubts } = writeThankYou(input());
    expect(subject).toContain('our call on Thursday');
    expect(body).toMatch(/^Dear Marguerite,/);
    expect(body).toContain('dwell time in Antwerp');
    expect(body).toContain('several sites at once');
    expect(body).toContain('Regional operations lead at Wrenfield Instruments');
    expect(body).toMatch(/Ines Berger$/);
    expect(doubts).toEqual([]);
  });

  it.each([
    ['Laughed about the forklift audit.', 'the forklift audit'],
    ['Her first job was on a night shift too.', 'your first job'],
    ['Wants someone who will say no early.', 'look'],
    ['asked how I take a no', 'how I take a no'],
    ['how she got into nursing', 'how you got into nursing'],
    ['asked if I would move', 'whether I would move'],
    ['Started as a nurse in Ghent', 'how you started as a nurse in Ghent'],
    ['Antwerp is late', 'Antwerp'],
    ['rota for the night shift', 'rota for the night shift'],
    ['She said that Ghent opens in May', 'that Ghent opens in May'],
    ['They moved off Airflow last year', 'how you moved off Airflow last year'],
    ['They have a trial of the four-day week', 'your trial of the four-day week'],
    ['wants to open a second site in May', 'your wish to open a second site in May'],
    ['night shifts, handover problems, wants a shared logbook', 'night shifts and handover problems'],
    ['- pair programming on Tuesdays\n- <b>the</b> audit', 'pair programming on Tuesdays'],
    ['Talked about talked about churn models!', 'churn models'],
    ['But the plan for the new block is great. He is rude.', 'the plan for the new block'],
  ])('weaves in “%s”', (note, words) => {
    const body = said(note);
    expect(body).toContain(words);
    expect(body).not.toMatch(/\b(she|her|he|his)\b/i);
    expect(countGaps(body)).toBe(0);
  });

  it.each([
    'He is arrogant',
    'Nervous, laughed at her own jokes',
    'asked what salary I want',
    'Send her the plan',
    'I should have said more',
    'Her husband is ill',
    'told me that his daughter has just started school',
    'very nice guy',
    'Where do they want to be in five years?',
    'https://wrenfield.example/secret we looked at',
    'My weak answer on budgets',
    '<script>alert(1)</script>',
  ])('keeps “%s” to the reader and leaves a gap', (note) => {
    const body = said(note);
    expect(body).not.toMatch(/arrogan|nervous|salary|\bill\b|school|nice|http|weak|alert/i);
    expect(countGaps(body)).toBe(1);
  });

  it('never lets a concern, a reaction, a test or money into the letter', () => {
    const notes = (['concern', 'reacted', 'test', 'money'] as const).map((about) => ({
      about,
      text: 'purple elephants',
    }));
    expect(writeThankYou(input({ notes })).body).not.toContain('elephants');
  });

  it('shows each missing thing as one gap with one doubt', () => {
    const bare = input({
      application: { company: null, role: null },
      person: { name: null },
      notes: [],
      strengths: [],
      sender: { name: null },
    });
    for (const language of letterLanguages) {
      for (const tone of ['brief', 'warm', 'formal'] as Tone[]) {
        const { subject, body, doubts } = writeThankYou({ ...bare, language, tone });
        expect(countGaps(subject + body), `${language} ${tone}`).toBe(6);
        expect(doubts).toHaveLength(6);
        expect(body).not.toMatch(/null|undefined|\[|\{/);
      }
    }
  });

  it.each([
    ['de', 'Antwerpen ist spät dran', '„Antwerpen ist spät dran.“'],
    ['fr', 'Anvers est en retard', 'Anvers est en retard.'],
    ['es', 'Amberes está llena', 'Amberes está llena.'],
    ['pt', 'Antuérpia está cheia', 'Antuérpia está cheia.'],
    ['it', 'Anversa è in ritardo', 'Anversa è in ritardo.'],
    ['nl', 'Antwerpen is te laat', 'Antwerpen is te laat.'],
    ['de', 'Die neue Linie in Antwerpen ist spät dran', 'neue Linie in Antwerpen“'],
  ])('says a short sentence whole where its subject alone says nothing: %s, %s', (language, note, words) => {
    expect(said(note, { language })).toContain(words);
  });

  it('does not quote to somebody what is said of them by name', () => {
    const body = said('Marguerite ist neu im Haus', { language: 'de' });
    expect(body).not.toContain('neu im Haus');
  });

  it.each([
    ['de', 'Guten Tag'],
    ['fr', 'Bonjour'],
    ['es', 'Hola'],
    ['pt', 'Olá'],
    ['it', 'Buongiorno'],
    ['nl', 'Beste'],
    ['xx', 'Dear'],
  ])('speaks the mail’s language: %s', (language, start) => {
    expect(writeThankYou(input({ language })).body.startsWith(start)).toBe(true);
  });

  it('names the weekday where the talk was held, and none while the zone is not known', () => {
    const late = { kind: 'onsite' as const, startsAt: '2026-03-13T02:00:00Z' };
    expect(writeThankYou(input({ interview: { ...late, timeZone: 'America/New_York' } })).subject).toContain(
      'Thursday',
    );
    expect(writeThankYou(input({ interview: { ...late, timeZone: 'Asia/Kolkata' } })).subject).toContain(
      'Friday',
    );
    expect(writeThankYou(input({ interview: { ...late, timeZone: null } })).subject).not.toMatch(/day/);
    expect(writeThankYou(input({ interview: { ...late, timeZone: 'Mars/Olympus' } })).subject).not.toMatch(
      /day/,
    );
  });

  it('keeps markup and patterns in names as the text they are', () => {
    const { body } = writeThankYou(
      input({ person: { name: '<img src=x onerror=alert(1)> $& $1' }, tone: 'formal' }),
    );
    expect(body).toContain('Dear <img src=x onerror=alert(1)> $& $1,');
  });

  it('differs between the tones, and brief is the shortest', () => {
    const length = (tone: Tone) => writeThankYou(input({ tone })).body.length;
    expect(length('brief')).toBeLessThan(length('warm'));
    expect(length('brief')).toBeLessThan(length('formal'));
  });

  it('is the same letter for the same input, and says nothing that breaks its frame whatever the notes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.string({ maxLength: 40 }),
        fc.constantFrom(...letterLanguages),
        (text, name, language) => {
          const one = input({ notes: [{ about: 'talked about', text }], person: { name }, language });
          const letter = writeThankYou(one);
          expect(writeThankYou(one)).toEqual(letter);
          expect(countGaps(letter.subject + letter.body)).toBe(letter.doubts.length);
          expect(letter.subject).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });
});

describe('twenty letters', () => {
  const names =
    'Ada Ben Cleo Dov Edda Finn Gwen Hugo Iris Jan Kaya Liam Mina Nils Olga Pia Quinn Rosa Sven Tara'.split(
      ' ',
    );
  const parts = ['HR', 'supervisor', 'peer', 'executive', 'report', 'other', 'committee head'] as const;

  it.each(letterLanguages)('of one day are not alike, even with the same notes: %s', (language) => {
    const letters: string[] = [];
    for (const [index, name] of names.entries()) {
      const person = { name: `${name} Brandt`, part: parts[index % parts.length] };
      letters.push(writeThankYou(input({ person, language }), letters).body);
    }
    expect(new Set(letters.map((body) => body.split('\n\n').slice(1).join())).size).toBe(20);
    expect(findAlike(letters.map((body) => ({ body })))).toEqual([]);
  });

  it('that are the same are found', () => {
    const { body } = writeThankYou(input());
    const other = body.replace('Dear Marguerite', 'Dear Tom');
    expect(
      findAlike([
        { body },
        { body: 'Something else, in quite other words, about the rota.' },
        { body: other },
      ]),
    ).toMatchObject([{ one: 0, other: 2 }]);
  });
});
