import { Window } from 'happy-dom';
import { beforeEach, expect, it } from 'vitest';
import type { OfferBar } from '../../lib/model/offer-bar';
import { removeBar, showBar } from '../../lib/page/offer-bar';

const bar: OfferBar = {
  readingId: 'gmail:1',
  language: 'en',
  lead: 'Second interview',
  who: '<b>Wrenfield</b> Instruments',
  was: null,
  when: 'Thu 12 Mar,',
  theirTime: '2:00 pm',
  theirZone: 'in New York',
  zoneIsGuessed: true,
  mine: '7:00 pm for you',
  buttons: [
    { press: 'save', words: 'Save', isPrimary: true },
    { press: 'not-an-interview', words: 'Not an interview', isPrimary: false },
  ],
  hideWords: 'Hide for this mail',
  isDone: false,
};

let page: Document;
let mail: Element;
let pressed: string[];
const shown = () => [...page.querySelectorAll('encore-bar')];
const inside = () => shown()[0]?.shadowRoot as ShadowRoot;

beforeEach(() => {
  page = new Window({ url: 'https://mail.google.com/' }).document as unknown as Document;
  mail = page.createElement('div');
  page.body.append(mail);
  pressed = [];
  showBar(mail, bar, '', (press) => pressed.push(press));
});

it('stands in one line above the mail, every word as text', () => {
  expect(mail.previousElementSibling).toBe(shown()[0]);
  expect(inside().querySelector('section > p')?.textContent).toBe(
    'Second interview·<b>Wrenfield</b> Instruments·Thu 12 Mar, 2:00 pm in New York · 7:00 pm for you',
  );
  expect(inside().querySelector('b')).toBeNull();
  expect(inside().querySelector('.guessed')?.textContent).toBe('in New York');
});

it('is dark where the mail is dark, whatever the system wishes', () => {
  page.body.style.backgroundColor = 'rgb(32, 33, 36)';
  showBar(mail, bar, '', () => null);
  expect((shown()[0] as HTMLElement).style.getPropertyValue('color-scheme')).toBe('dark');
});

it('is named for those who listen, in its own language', () => {
  const section = inside().querySelector('section');
  expect(section?.getAttribute('aria-label')).toBe('Encore');
  expect(section?.getAttribute('lang')).toBe('en');
  expect(inside().querySelector('button:last-of-type')?.getAttribute('aria-label')).toBe(
    'Hide for this mail',
  );
});

it('is there once, however often it is shown', () => {
  showBar(mail, { ...bar, lead: 'Saved' }, '', () => null);
  expect(shown()).toHaveLength(1);
  expect(inside().textContent).toContain('Saved');
  removeBar(page);
  expect(shown()).toEqual([]);
});

it('does not take the page’s word for a press', () => {
  inside().querySelector('button')?.click();
  expect(pressed).toEqual([]);
});

it('keeps its place and its voice when the words change, so that the change is read out', async () => {
  const [host] = shown();
  const status = inside().querySelector('[role=status]');
  expect(status?.getAttribute('aria-live')).toBe('polite');
  expect(status?.textContent).toBe('');
  showBar(mail, { ...bar, lead: 'Saved' }, '', () => null);
  expect(shown()[0]).toBe(host);
  expect(inside().querySelector('[role=status]')).toBe(status);
  await expect.poll(() => status?.textContent).toMatch(/^Encore: Saved, .*in New York, 7:00 pm for you$/);
});

it('keeps the keyboard where it was', () => {
  inside().querySelector('button')?.focus();
  const undo = { press: 'undo' as const, words: 'Undo', isPrimary: false };
  showBar(mail, { ...bar, lead: 'Saved', buttons: [undo] }, '', () => null);
  expect(inside().activeElement?.textContent).toBe('Undo');
});

it('strikes a time that no longer holds, also where nothing comes after it', () => {
  showBar(mail, { ...bar, was: 'Wed 18 Mar', when: null, theirTime: null, mine: null }, '', () => null);
  const was = inside().querySelector('.was');
  expect(was?.textContent).toBe('Wed 18 Mar');
  expect(was?.nextSibling).toBeNull();
});
