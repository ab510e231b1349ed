import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aMail } from '../mails';

const read = (text: string) =>
  understand(
    aMail({
      subject: 'Your interview for Copywriter is confirmed',
      text: `Dear Kai,\n\nyour interview is confirmed for 12 May 2026 at 13:00.\n${text}`,
    }),
  ).invitation;

describe('the room of a talk on a page that no list knows', () => {
  it.each([
    [
      'Test your camera, then join: https://talkview.example/live/ccd-912',
      'https://talkview.example/live/ccd-912',
    ],
    ['Type: Video\nLink: https://meet.hirelane.example/r/8812', 'https://meet.hirelane.example/r/8812'],
  ])('is taken where one is asked to join: %s', (text, link) => {
    expect(read(text)?.link).toBe(link);
    expect(read(text)?.kind).toBe('video');
  });

  it('is none where the page only has more to read', () => {
    expect(read('More about us: https://hirelane.example/live/team')?.link).toBeNull();
  });
});
