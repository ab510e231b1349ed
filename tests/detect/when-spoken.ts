import type { WhenCase } from './when-cases';

/** 2026-03-09 is a Monday. */
const monday = '2026-03-09T09:00:00-05:00';

/** Hours as they are said aloud, quarters and halves and minutes in words. */
export const spoken: WhenCase[] = [
  [monday, 'Passe me voir jeudi à midi moins le quart, après je pars.', '2026-03-12T11:45'],
  [monday, 'Nous vous attendons le mardi 17 mars, à 8 heures et quart.', '2026-03-17T08:15'],
  [monday, 'Nous nous verrons jeudi à dix heures trente à la mairie.', '2026-03-12T10:30'],
  [monday, 'Te espero el jueves, a las cuatro y cuarto, en la tienda.', '2026-03-12T16:15'],
  [monday, 'HORA: nueve y media de la mañana\nFECHA: jueves 12 de marzo', '2026-03-12T09:30'],
  [monday, 'Nos vemos el jueves a las diez menos cuarto en la oficina.', '2026-03-12T09:45'],
  [monday, 'Você consegue vir aqui na quinta, meio-dia e meia?', '2026-03-12T12:30'],
  [
    monday,
    'A entrevista será no dia 9 de julho de 2026, pelas dez horas e quarenta minutos, com a duração de trinta minutos.',
    '2026-07-09T10:40',
    '2026-07-09T11:10',
  ],
  [monday, 'O nosso encontro fica para sexta às dez e meia no atelier.', '2026-03-13T10:30'],
  [monday, 'Amanhã 7 e um quarto no parque, você fala comigo.', '2026-03-10T07:15'],
  [monday, 'Passa sabato, alle tre meno un quarto, che siamo chiusi al pubblico.', '2026-03-14T14:45'],
  [monday, 'Il colloquio è giovedì 12 marzo 2026, ore quindici e trenta.', '2026-03-12T15:30'],
  [monday, 'Facciamo giovedi 12 alle 9 e mezza? Sempre da me.', '2026-03-12T09:30'],
  [monday, 'La attendono venerdì 13 marzo alle ore 18 e 15 presso lo studio.', '2026-03-13T18:15'],
  [monday, 'La chiamerei mercoledì 11 marzo alle ore 1830.', '2026-03-11T18:30'],
  [monday, 'Past het dinsdag om kwart na 4 voor je?', '2026-03-10T16:15'],
  [monday, 'Tijd: kwart over tien\nDatum: dinsdag 10 maart 2026', '2026-03-10T10:15'],
  [monday, 'Das passt. Mo halb neun am Tor, den Helm kriegst du von mir.', '2026-03-16T08:30'],
  [monday, 'They can see you Thursday at two thirty.', '2026-03-12T14:30'],
  [monday, 'Come on Thursday at 1430, the guard knows.', '2026-03-12T14:30'],
  [monday, "We look forward to tomorrow's 10.30 interview.", '2026-03-10T10:30'],
  [monday, 'Thursday, March 12\n9:00a–9:50a\tColm, on data', '2026-03-12T09:00', '2026-03-12T09:50'],
  [monday, 'Thursday 12 March\n9.15 Coffee with the team', '2026-03-12T09:15'],
];

/** A clock named by its city, its country or once for all. */
export const zones: WhenCase[] = [
  [
    monday,
    'Your talk is on Thursday March 12 at 2pm (all times Atlantic).',
    '2026-03-12T14:00',
    null,
    'America/Halifax',
  ],
  [monday, 'would thursday 2pm ct work for a call?', '2026-03-12T14:00', null, 'America/Chicago'],
  [monday, 'Time: Mar 23, 2026 11:30 AM Nairobi', '2026-03-23T11:30', null, 'Africa/Nairobi'],
  [
    monday,
    'Date\tWednesday 11 March\nTime\t11:00–11:45 (Amsterdam)',
    '2026-03-11T11:00',
    '2026-03-11T11:45',
    'Europe/Amsterdam',
  ],
  [
    monday,
    'We will call you on Tuesday 10 March at 5:00 PM Dubai time (4:00 PM Nairobi).',
    '2026-03-10T17:00',
    null,
    'Asia/Dubai',
  ],
  [
    monday,
    'We zien je donderdag 12 maart, om kwart voor vijf (Belgische tijd).',
    '2026-03-12T16:45',
    null,
    'Europe/Brussels',
  ],
  [monday, 'Talk to you Thursday at 10am Hawaii time.', '2026-03-12T10:00', null, 'Pacific/Honolulu'],
  [
    monday,
    'La cita es el jueves 12 de marzo a las 10:00 (hora peruana).',
    '2026-03-12T10:00',
    null,
    'America/Lima',
  ],
  [
    monday,
    'PST\tWho\tTopic\n9:00a–9:50a\tColm\tData\nThursday, March 12',
    '2026-03-12T09:00',
    '2026-03-12T09:50',
    'America/Los_Angeles',
  ],
  [
    monday,
    'Times shown in Pacific Time (PDT).\nTuesday, March 17, 2026\n10:00 – 10:45 AM',
    '2026-03-17T10:00',
    '2026-03-17T10:45',
    'America/Los_Angeles',
  ],
  [monday, 'Time (ET): 2:00 PM\nDate: March 12, 2026', '2026-03-12T14:00', null, 'America/New_York'],
];

/** Names of places that sound like a clock’s. */
export const noZones: [sent: string, text: string, start: string][] = [
  [monday, 'We work in Central London. See you Thursday at 2pm.', '2026-03-12T14:00'],
  [monday, 'Please come Thursday at 2pm to Pacific Place, 12 Eastern Avenue.', '2026-03-12T14:00'],
  [monday, 'See you at 2pm on Thursday. We are in the West of England.', '2026-03-12T14:00'],
];
