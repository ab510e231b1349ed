import { expect, it } from 'vitest';
import { outlineOf } from '../../lib/page/outline';
import { openPage } from '../fixture-pairs';

it('tells how a page is built, and nothing of what stands in it', () => {
  const page = openPage(
    '<main id="msg-17"><h2 class="subject big" title="Second interview">Second interview</h2><span data-email="d@w.example" aria-label="From Daniel">Daniel</span><div role="document" data-testid="body Daniel"><p>Dear Ines, your number is 0175 555</p></div><script>secret</script></main>',
    'https://mail.haus.example/',
  );
  const outline = outlineOf(page.querySelector('main') as Element);
  expect(outline).toBe(
    [
      'main#msg-0',
      '  h2.subject.big (few words)',
      '  span (few words)',
      '  div[role=document]',
      '    p (some words)',
    ].join('\n'),
  );
  for (const word of ['Second', 'Daniel', 'Ines', 'example', '0175', '17', 'secret'])
    expect(outline).not.toContain(word);
});
