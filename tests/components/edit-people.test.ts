import { expect, it } from 'vitest';
import { peopleFrom, peopleLines } from '../../components/mail/edit-people';

const daniel = { name: 'Daniel Strand', title: 'Head of people', email: 'daniel@wrenfield.example' };
const chief = { name: null, title: 'Chief operating officer', email: null };

it('gives each person a line, and reads unchanged lines back unchanged', () => {
  const lines = peopleLines([daniel, chief]);
  expect(lines).toBe('Daniel Strand, Head of people\nChief operating officer');
  expect(peopleFrom(lines, [daniel, chief])).toEqual([daniel, chief]);
});

it('lets a person keep the address under a new title, and takes on a new one', () => {
  expect(peopleFrom('Daniel Strand, VP people, EMEA\n\n Ada Moreau ', [daniel])).toEqual([
    { ...daniel, title: 'VP people, EMEA' },
    { name: 'Ada Moreau', title: null, email: null },
  ]);
});
