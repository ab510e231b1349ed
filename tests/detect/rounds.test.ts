import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { mailOfRow } from '../../scripts/rows';

const roundOf = (text: string, subject = 'Interview for the post of Nurse') =>
  understand(
    mailOfRow({
      id: 'mail',
      subject,
      from: 'Ida Holm <jobs@acme.example>',
      to: 'Nora Feld <nora@mailhaus.example>',
      date: '2026-03-02T09:00:00Z',
      text: `Dear Nora,\n\nwe would like to invite you to an interview on Thursday 12 March 2026 at 2 pm. ${text}`,
    }),
  ).invitation?.round;

describe('which round it is', () => {
  it.each([
    ['This is the final round.', 'final'],
    ['It is the last step before we decide.', 'final'],
    ['We would love you to come back and meet the wider team.', 'second'],
    ['This second interview takes an hour.', 'second'],
    ['It is a short phone screen with our recruiter.', 'screening'],
    ['It will be a technical interview on site.', null],
    ['Our office is on the third floor.', null],
  ])('%s', (text, round) => {
    expect(roundOf(text)).toBe(round);
  });

  it('does not take a round still ahead for this one', () => {
    expect(
      roundOf(
        'This is your first interview. We will let you know whether you are in the second round by Friday.',
      ),
    ).toBe('first');
  });

  it('goes on from a round that is past', () => {
    expect(roundOf('After your first interview the team is keen to see more of you.')).toBe('second');
  });
});
