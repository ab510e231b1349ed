import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aMail } from '../mails';

const met = (text: string) =>
  (
    understand(
      aMail({
        subject: 'Second interview',
        text: `Dear Kai,\n\nplease come to a second interview for the role of Planner on Thursday 12 March at 2 pm.\n${text}\n\nDaniel Strand`,
      }),
    ).invitation?.people ?? []
  ).map(({ name, title }) => (title ? `${name}: ${title}` : name));

describe('people whom no known word announces', () => {
  it('are met where they are called by name and title, or will do something that is not arranging', () => {
    expect(met('Our head of fleet, Ottilie Brandt, has a case for you to look at.')).toContain(
      'Ottilie Brandt: head of fleet',
    );
    expect(met('Afterwards Bram Okafor will go through a forecast with you.')).toContain('Bram Okafor');
  });

  it('are met where a list of names and titles follows, whatever its heading says', () => {
    expect(
      met('On the other side of the table:\n- Ottilie Brandt, Head of Fleet\n- Bram Okafor, Depot Manager'),
    ).toEqual(['Ottilie Brandt: Head of Fleet', 'Bram Okafor: Depot Manager']);
  });

  it('are not met where they can only be reached, or only arrange', () => {
    expect(met('If anything comes up, ring Bram Okafor on 0161 555 0147.')).not.toContain('Bram Okafor');
    expect(met('Bram Okafor will send you the calendar entry.')).not.toContain('Bram Okafor');
  });
});
