/** Short mails, the day they were sent, and the one event that each speaks of: `[sent, text, start, end, zone]`. */
export type WhenCase = [sent: string, text: string, start: string | null, end?: string | null, zone?: string];

const monday = '2026-03-09T09:00:00-05:00';

/** Office mails in English. 2026-03-09 is a Monday. */
export const english: WhenCase[] = [
  [monday, "Let's meet Tuesday 3pm in my office for an hour.", '2026-03-10T15:00', '2026-03-10T16:00'],
  [
    monday,
    'Conference call 10:30-11:00 am CT tomorrow',
    '2026-03-10T10:30',
    '2026-03-10T11:00',
    'America/Chicago',
  ],
  [monday, 'Lunch on Friday at noon?', '2026-03-13T12:00'],
  // Who writes dots puts the day first; of two days the one to come is meant.
  [monday, 'The call is on 06.04.2026 at 15:00 CEST.', '2026-04-06T15:00', null, 'Europe/Berlin'],
  [monday, 'The call is on 03/11/2026 at 15:00.', '2026-03-11T15:00'],
  [monday, 'A trial shift this Saturday from 5am till 9am?', '2026-03-14T05:00', '2026-03-14T09:00'],
  [
    monday,
    'The meeting has been rescheduled.\nOld time: Mar 12, 2026 1:00 PM PDT\nNew time: Mar 16, 2026 3:00 PM PDT',
    '2026-03-16T15:00',
  ],
  [
    monday,
    "We'll have tomorrow's meeting on Zoom instead of in the office, and at noon.",
    '2026-03-10T12:00',
  ],
  [
    monday,
    'The meeting is Wed., Mar. 18 from 1:30 p.m. to 3:00 p.m. in EB 3270.',
    '2026-03-18T13:30',
    '2026-03-18T15:00',
  ],
  [
    monday,
    'Please plan to attend a staff meeting on Thursday, March 12th at 2:00 PM in room 30C1.',
    '2026-03-12T14:00',
  ],
  [monday, 'Can we get together at 4:00 this afternoon?', '2026-03-09T16:00'],
  [monday, 'There will be a meeting today from 3 - 4 p.m.', '2026-03-09T15:00', '2026-03-09T16:00'],
  [
    monday,
    'Date: March 20, 2026\nTime: 9:00 a.m. - 11:30 a.m.\nLocation: 49C4',
    '2026-03-20T09:00',
    '2026-03-20T11:30',
  ],
  [monday, 'We will meet on 3/16 at 10am.', '2026-03-16T10:00'],
  [monday, 'Kickoff 2026-03-17 14:00', '2026-03-17T14:00'],
  [monday, "I'm free tomorrow at 2, shall we say your office?", '2026-03-10T14:00'],
  [monday, 'The review is next Tuesday, 9 to 10:30 am.', '2026-03-17T09:00', '2026-03-17T10:30'],
  [monday, 'Call me Thursday at half past two.', '2026-03-12T14:30'],
  [monday, 'Dinner is on the 14th at 7:30 pm.', '2026-03-14T19:30'],
  [monday, 'The offsite is on April 2.', '2026-04-02', null],
  [monday, 'Friday, March 13\n11:30 AM – 1:00 PM\nConference room B', '2026-03-13T11:30', '2026-03-13T13:00'],
  [monday, 'Training will be held March 24 from 8:30 until noon.', '2026-03-24T08:30', '2026-03-24T12:00'],
  [monday, 'Meeting: Tuesday 17 March, 1400 hrs, boardroom', '2026-03-17T14:00'],
  [monday, 'How about 10 a.m. on Wednesday?', '2026-03-11T10:00'],
  [monday, 'Thursday works. 1:30-2:15 then.', '2026-03-12T13:30', '2026-03-12T14:15'],
  [
    monday,
    'Let us have a call at 9am PST on Friday for 30 minutes.',
    '2026-03-13T09:00',
    '2026-03-13T09:30',
    'America/Los_Angeles',
  ],
  [
    monday,
    'Mon, Mar 16 · 9:30 – 10:15am (PDT)',
    '2026-03-16T09:30',
    '2026-03-16T10:15',
    'America/Los_Angeles',
  ],
  [
    monday,
    'When: Wednesday, March 11, 2026 3:00 PM-4:00 PM (GMT-06:00) Central Time (US & Canada).\nWhere: Conf Call',
    '2026-03-11T15:00',
    '2026-03-11T16:00',
    'America/Chicago',
  ],
  [monday, 'The committee meets the day after tomorrow at quarter to ten.', '2026-03-11T09:45'],
  [
    monday,
    'The call is at 11:00 EST, dial 1-800-555-0142, passcode 4471030.',
    '2026-03-09T11:00',
    null,
    'America/New_York',
  ],
  [monday, 'We are open 24/7. Call us any time, it takes 5 minutes.', null],
  [monday, 'It has been 5 years since the 1:10 ratio was set at $4.50.', null],
];

const invites = '2026-11-03T10:00:00+00:00';

/** Interview mails in styles of many trades and countries. 2026-11-03 is a Tuesday. */
export const interviews: WhenCase[] = [
  [
    invites,
    'We would like to invite you for interview on Thursday 12 November 2026 at 10.40am at Ward 7.',
    '2026-11-12T10:40',
  ],
  [
    invites,
    'Interview date: 12th of November 2026\nInterview time: 2.15pm\nPlease arrive at 2.00pm.',
    '2026-11-12T14:15',
  ],
  [
    invites,
    'You are booked for a trial shift on Saturday the 14th, 6am to 10am.',
    '2026-11-14T06:00',
    '2026-11-14T10:00',
  ],
  [
    invites,
    'Start: Nov 10, 2026 at 3:30 PM Eastern Standard Time\nDuration: 45 minutes',
    '2026-11-10T15:30',
    '2026-11-10T16:15',
    'America/New_York',
  ],
  [
    invites,
    'Your interview is confirmed for Tuesday, November 10 at 13:00 BST.',
    '2026-11-10T13:00',
    null,
    'Europe/London',
  ],
  [
    invites,
    'Wednesday, 11 November 2026, 9:00 AM (GMT+5:30), Google Meet',
    '2026-11-11T09:00',
    null,
    '+05:30',
  ],
  [
    invites,
    'Monday 16 November, 15:00–16:30 London time',
    '2026-11-16T15:00',
    '2026-11-16T16:30',
    'Europe/London',
  ],
  [invites, 'Interview: 11/12/2026, 10:00 a.m. Central Time', '2026-11-12T10:00', null, 'America/Chicago'],
  [invites, 'The interview will be on January 7th at 11am.', '2027-01-07T11:00'],
  [
    invites,
    'Please report to the school office on Friday 13th November at 8.45 a.m.; the interview is at 9.15 a.m.',
    '2026-11-13T09:15',
  ],
  [
    invites,
    'The interview, which was originally scheduled for Thursday, November 5 at 2 PM, will now take place on Monday, November 9 at 11 AM.',
    '2026-11-09T11:00',
  ],
  [invites, 'Could we push your chat from 2pm to 4pm tomorrow?', '2026-11-04T16:00'],
  [invites, 'We have moved your interview to Friday 6 November at 3pm.', '2026-11-06T15:00'],
  [
    invites,
    'Your panel is Nov 12 from 1:00 to 2:30 pm ET. Please confirm by November 6.',
    '2026-11-12T13:00',
    '2026-11-12T14:30',
    'America/New_York',
  ],
  [
    invites,
    'You will meet us on Thursday at two in the afternoon. We expect to decide by November 20.',
    '2026-11-05T14:00',
  ],
];

const german = '2026-03-09T09:00:00+01:00';

/** The other six languages. */
export const others: WhenCase[] = [
  [
    german,
    'Wir laden Sie zum Vorstellungsgespräch am Donnerstag, den 12. März 2026, um 14 Uhr 30 ein.',
    '2026-03-12T14:30',
  ],
  [
    german,
    'Das Gespräch findet am 17.03.2026 von 10:00 bis 11:15 Uhr bei uns im Hause statt.',
    '2026-03-17T10:00',
    '2026-03-17T11:15',
  ],
  [german, 'Wir freuen uns auf Sie am Mi., 18.3., 9.30 Uhr.', '2026-03-18T09:30'],
  [german, 'Passt Ihnen morgen um halb drei? Ich rufe Sie an.', '2026-03-10T14:30'],
  [german, 'Beginn: 13 Uhr, am 20. März, Dauer etwa 1,5 Stunden', '2026-03-20T13:00', '2026-03-20T14:30'],
  [german, 'Ich rufe Sie übermorgen um 16 Uhr (MEZ) an.', '2026-03-11T16:00', null, 'Europe/Berlin'],
  [
    german,
    'Wir laden Sie zum Gespräch ein.\nTermin: Dienstag, 24. März\nUhrzeit: 11 Uhr\nOrt: Raum 2.14',
    '2026-03-24T11:00',
  ],
  [
    german,
    'Der Probearbeitstag ist am kommenden Montag ab 7:30 Uhr, bitte bringen Sie uns Ihre Schuhe mit.',
    '2026-03-16T07:30',
  ],
  [german, 'Nous vous proposons un entretien le jeudi 12 mars à 14h30 dans nos locaux.', '2026-03-12T14:30'],
  [
    german,
    'Votre entretien est fixé au mardi 17 mars 2026 de 9h à 10h30.',
    '2026-03-17T09:00',
    '2026-03-17T10:30',
  ],
  [german, 'Je vous appelle demain à 11 h pour un échange de trente minutes avec vous.', '2026-03-10T11:00'],
  [
    german,
    'Rendez-vous le 18/03/2026 à 15 heures, heure de Paris, avec nous.',
    '2026-03-18T15:00',
    null,
    'Europe/Paris',
  ],
  [german, 'Le recruteur vous attend vendredi à midi pour le déjeuner.', '2026-03-13T12:00'],
  [
    german,
    'Te esperamos el jueves 12 de marzo a las 10:30 en nuestras oficinas para la entrevista.',
    '2026-03-12T10:30',
  ],
  [
    german,
    'La entrevista será el 17 de marzo de 2026, de 16:00 a 17:00 h, por videollamada.',
    '2026-03-17T16:00',
    '2026-03-17T17:00',
  ],
  [german, 'Te llamo mañana a las 4 de la tarde para la entrevista.', '2026-03-10T16:00'],
  [
    german,
    'La cita para la entrevista es el miércoles a las 9 de la mañana con el equipo.',
    '2026-03-11T09:00',
  ],
  [german, 'A sua entrevista está marcada para quinta-feira, 12 de março, às 14h30.', '2026-03-12T14:30'],
  [
    german,
    'A entrevista será no dia 17/03/2026, das 10h às 11h, por vídeo com você.',
    '2026-03-17T10:00',
    '2026-03-17T11:00',
  ],
  [
    german,
    'Podemos falar amanhã às 15h (horário de Brasília)? A conversa não será longa.',
    '2026-03-10T15:00',
    null,
    'America/Sao_Paulo',
  ],
  [german, 'La aspettiamo giovedì 12 marzo alle ore 14.30 presso la nostra sede.', '2026-03-12T14:30'],
  [
    german,
    'Il colloquio si terrà il 17 marzo 2026 dalle 10 alle 11 con il responsabile.',
    '2026-03-17T10:00',
    '2026-03-17T11:00',
  ],
  [german, 'Ti chiamo domani alle 9:30 per il colloquio della posizione.', '2026-03-10T09:30'],
  [
    german,
    'Graag nodigen wij je uit voor een gesprek op donderdag 12 maart om 14.30 uur.',
    '2026-03-12T14:30',
  ],
  [
    german,
    'Het gesprek is op dinsdag 17 maart van 10:00 tot 11:00 uur op ons kantoor.',
    '2026-03-17T10:00',
    '2026-03-17T11:00',
  ],
  [german, 'Ik bel je morgen om half drie voor een kort gesprek.', '2026-03-10T14:30'],
  [german, 'We zien je graag vrijdag om 15u in het kantoor van de gemeente.', '2026-03-13T15:00'],
];

/** Harder ones: noise around the time, several times, numbers that are none. */
export const noisy: WhenCase[] = [
  [monday, 'Per our chat on March 3rd, the follow-up is March 19 at 1pm.', '2026-03-19T13:00'],
  [
    monday,
    'Please send comments by Friday. The call itself is Monday, March 16, 11:00 AM - 12:00 PM Eastern.',
    '2026-03-16T11:00',
    '2026-03-16T12:00',
    'America/New_York',
  ],
  [monday, 'Sorry, I have to cancel our 2pm today. Can we do Thursday at 10am instead?', '2026-03-12T10:00'],
  [monday, 'The meeting on Tuesday has been moved to Wednesday at 9:30 a.m.', '2026-03-11T09:30'],
  [monday, 'Room 2030, 1200 Smith Street, Houston TX 77002. Thursday 3/12, 2:30 pm', '2026-03-12T14:30'],
  [monday, 'I may be late, but the board meets Sat 3/14 at 8 am.', '2026-03-14T08:00'],
  [
    monday,
    'Please join us for drinks this Thursday from 5:00 pm until 7:00 pm',
    '2026-03-12T17:00',
    '2026-03-12T19:00',
  ],
  [monday, 'Interviews will run Tuesday, March 17 9:00-9:45 a.m.', '2026-03-17T09:00', '2026-03-17T09:45'],
  [monday, 'Let us shoot for 11:30 on Wednesday (March 11) in your office.', '2026-03-11T11:30'],
  [
    monday,
    'The presentation will be at 2:00 p.m. CST on Thursday, March 12, 2026.',
    '2026-03-12T14:00',
    null,
    'America/Chicago',
  ],
  [monday, 'See you at the clinic, Thurs 12 Mar, 4pm-5pm.', '2026-03-12T16:00', '2026-03-12T17:00'],
  [
    monday,
    'We have scheduled the teleconference for March 23rd @ 3:00pm (Central).',
    '2026-03-23T15:00',
    null,
    'America/Chicago',
  ],
  [monday, 'Subject to your OK: Tues. Mar. 10, 1-2 pm.', '2026-03-10T13:00', '2026-03-10T14:00'],
  [
    monday,
    'Conference call scheduled for Friday, 13 March 2026, 0930-1030 hrs',
    '2026-03-13T09:30',
    '2026-03-13T10:30',
  ],
  [monday, 'Let’s do breakfast, 7:30 on the 18th?', '2026-03-18T07:30'],
  [monday, 'Our lunch is set for 12:00 on Wednesday the 11th.', '2026-03-11T12:00'],
  [monday, 'Meeting from 9:30 AM to 11 AM on March 11.', '2026-03-11T09:30', '2026-03-11T11:00'],
  [
    monday,
    'The workshop begins at 9 a.m. and ends at 4 p.m. on Friday.',
    '2026-03-13T09:00',
    '2026-03-13T16:00',
  ],
  [
    monday,
    'The workshop starts Friday at 9 a.m. and will last two hours.',
    '2026-03-13T09:00',
    '2026-03-13T11:00',
  ],
  [monday, 'How about meeting a week from tomorrow, 3 PM?', '2026-03-17T15:00'],
  [monday, 'Are you free next Monday at 1:00?', '2026-03-16T13:00'],
  [monday, 'My flight lands at 10:45. Meet at 1 pm on Tuesday, ok?', '2026-03-10T13:00'],
];
