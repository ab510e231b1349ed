import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { mailOfRow } from '../../scripts/rows';

const met = (
  text: string,
  from = 'Orla Vance <orla.vance@tilework.example>',
  subject = 'Second interview',
) => {
  const understanding = understand(
    mailOfRow({
      id: 'one',
      subject,
      from,
      to: 'Kai Moreno <kai.moreno@post.example>',
      text: `Hi Kai,\n\ncould you come to a second interview for the role of Planner on Thursday 12 March at 2 pm? ${text}`,
      date: '2026-03-02T09:00:00Z',
    }),
  );
  return (understanding.invitation?.people ?? []).map(({ name, title }) =>
    title ? `${name}: ${title}` : name,
  );
};

describe('who writes', () => {
  it('is met where nobody else is named and they write for themselves', () => {
    expect(met('I liked your drawings.\n\nOrla')).toEqual(['Orla Vance']);
    expect(met('Ask for me. Cheers Orla', 'Orla - Vance & Daughters <orla@vance.example>')).toEqual(['Orla']);
  });

  it('is met beside others, and listed with them', () => {
    expect(met("You'd sit down with me and Bram, our buyer.\n\nOrla")).toEqual(['Bram: buyer', 'Orla Vance']);
    expect(met('Bram Okafor, our yard manager, will sit in too.\n\nOrla')).toEqual([
      'Bram Okafor: yard manager',
      'Orla Vance',
    ]);
    expect(met("You'll be meeting:\n- me\n- Bram Okafor, Head of Yard\n\nOrla")).toContain('Orla Vance');
  });

  it('is not met where they only arrange, ring beforehand, or write for a house', () => {
    const recruiter = 'Orla Vance <orla@vance-search.example>';
    expect(met('The panel is Bram Okafor, Depot Manager.\n\nOrla Vance\nRecruiting Coordinator')).toEqual([
      'Bram Okafor: Depot Manager',
    ]);
    expect(
      met(
        'You will meet Bram Okafor, Depot Manager. I will ring you that evening whatever happens.\n\nOrla',
        recruiter,
      ),
    ).toEqual(['Bram Okafor: Depot Manager']);
    expect(
      met('The committee looks forward to it.\n\nOrla Vance', 'Orla Vance <office@tilework.example>'),
    ).toEqual([]);
  });

  it('keeps the calendar of somebody who is met, by the full name', () => {
    const signed = 'Orla Vance\nPersonal Assistant to Bram Okafor, Managing Partner';
    expect(met(`Mr Okafor has half an hour.\n\n${signed}`)).toEqual(['Bram Okafor: Managing Partner']);
  });

  it('goes by the fuller name, and by the title below it', () => {
    const from = 'Ms Goh Li Ting <liting.goh@tilework.example>';
    expect(met('It will be just me.\n\nLi Ting', from)).toEqual(['Goh Li Ting']);
    expect(met('It will be just me.\n\nOrla\n\nOrla Vance | Yard Manager | Tilework')).toEqual([
      'Orla Vance: Yard Manager',
    ]);
  });
});

describe('the mails below', () => {
  const read = (text: string, subject = 'Re: Thursday') =>
    (
      understand(
        mailOfRow({
          id: 'one',
          subject,
          from: 'Orla Vance <orla.vance@tilework.example>',
          to: 'Kai Moreno <kai.moreno@post.example>',
          text,
          date: '2026-03-02T09:00:00Z',
        }),
      ).invitation?.people ?? []
    ).map(({ name }) => name);

  it('say whom a short answer means', () => {
    expect(
      read(
        "Bram's flight got moved, can we do the interview at 16.00 on Friday 13 March instead of Thursday?\n\nOrla\n\n> On 1 Mar 2026, at 11:05, Orla Vance <orla.vance@tilework.example> wrote:\n> Hi Kai, how about the second interview with Bram Okafor (Head of Yard) on Thursday 12 March at 14.00?",
      ),
    ).toEqual(['Bram Okafor']);
  });

  it('do not make who writes met for being sorry, or for asking to be told', () => {
    expect(
      read(
        'Hi Kai, I am sorry, we need to move your second interview for the role of Planner from Thursday 12 March at 2 pm to Friday, 13 March at 11 am. Please let me know.\n\nOrla Vance',
      ),
    ).toEqual([]);
  });

  it('name whoever wrote what is passed on', () => {
    expect(
      read(
        'Hi Kai, good news, see below from the client.\n\nOrla Vance\nVance Staffing\n\nFrom: Bram Okafor <bram@yard.example>\nSent: Monday, 2 March 2026 09:02\nTo: Orla Vance\nSubject: Interview\n\nOrla, he can come for an interview on Thursday 12 March at 2 pm. He will meet me and Dr Ottilie Brandt.\n\nBram Okafor\nOperations Manager',
        'FW: Interview',
      ),
    ).toEqual(['Dr Ottilie Brandt', 'Bram Okafor']);
  });
});
