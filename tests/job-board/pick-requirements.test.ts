import { expect, it } from 'vitest';
import { pickRequirements } from '../../lib/job-board/pick-requirements';

it('picks the points below the heading that asks', () => {
  expect(
    pickRequirements(
      'About us\nWe mend instruments.\n\nWhat you bring:\n• Five years in operations\n• Patience\n\nWhat we offer\n• A calm house',
    ),
  ).toEqual(['Five years in operations', 'Patience']);
});

it.each([
  ['Das bringst du mit', 'Was wir bieten', 'Erfahrung mit Maschinen'],
  ['Dein Profil', 'Wir bieten', 'Erfahrung mit Maschinen'],
  ['Profil recherché', 'Nous offrons', 'Cinq ans d’expérience'],
  ['Requisitos', 'Ofrecemos', 'Cinco años de experiencia'],
  ['Requisiti', 'Offriamo', 'Cinque anni di esperienza'],
  ['Wat vragen wij', 'Wij bieden', 'Vijf jaar ervaring'],
  ['Minimum qualifications', 'Responsibilities', 'Five years'],
])('knows “%s” from “%s”', (asks, offers, point) => {
  expect(pickRequirements(`${asks}\n- ${point}\n${offers}\n- Obst`)).toEqual([point]);
});

it('picks nothing where nothing is asked', () => {
  expect(pickRequirements('We are a calm company.\n• Tea\n• Cake')).toEqual([]);
  expect(pickRequirements(null)).toEqual([]);
});
