import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJobPosting } from '../../lib/job-board/read-job-posting';
import { thorough } from '../../lib/job-board/thorough';
import { readMail } from '../../lib/mailbox/read-mail';
import { JobPosting } from '../../lib/model/job-posting';
import { MailMessage } from '../../lib/model/mail-message';
import { openPage } from '../fixture-pairs';

const hrefs = [
  'https://mail.google.com/mail/u/0/#inbox/1',
  'https://outlook.live.com/mail/0/inbox/id/1',
  'https://mail.proton.me/u/0/inbox/1',
  'https://webmail.haus.example/read?id=1',
  'https://www.linkedin.com/jobs/view/1/',
  'https://careers.haus.example/jobs/1',
];
const tags = [
  'div',
  'p',
  'h1',
  'h2',
  'span',
  'a',
  'table',
  'tr',
  'td',
  'iframe',
  'article',
  'time',
  'details',
  'li',
  'blockquote',
];
const attributes = [
  'class="adn ads"',
  'class="a3s"',
  'class="hP"',
  'class="gD" email="a@b.example" name="A"',
  'id="UniqueMessageBody_1"',
  'id="MSG_1_FROM"',
  'class="subject"',
  'class="from"',
  'title="A <a@b.example>"',
  'hidden',
  'style="display:none"',
  'srcdoc="<p>Dear Ines, come back</p>"',
  'role="document"',
  'role="listbox"',
  'contenteditable="true"',
  'class="top-card-layout__title"',
  'itemscope itemtype="https://schema.org/JobPosting"',
  'itemprop="title"',
  'datetime="x"',
  'href="mailto:%zz"',
  'id="messagebody"',
];
const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'From:',
    'Subject: Hello',
    'Betreff:',
    'a@b.example',
    '5 Mar',
    'Dear Ines, we would like you to come back on Thursday',
    '&lt;b&gt;',
    '$40 million',
    '€ 58.000 – 64.500',
  ),
);
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.option(fc.constantFrom(...attributes), { nil: '' }),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inside]) => `<${tag} ${attribute}>${inside.join('')}</${tag}>`),
  ),
})).node;

function readBoth(page: string, href: string) {
  const document = openPage(`<html><body>${page}</body></html>`, href);
  const mail = readMail(
    document,
    { href, hostname: new URL(href).hostname },
    '2026-03-05T12:00:00Z',
    'on click',
  );
  return { mail: mail?.mail ?? null, posting: readJobPosting(document, href, thorough), document };
}

// Thousands of pages are parsed: how long that takes is the machine’s affair.
describe('whatever a page holds', { timeout: 120_000 }, () => {
  it('is read without an error into something well-formed, or into nothing, and left as it was', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.constantFrom(...hrefs), (parts, href) => {
        const before = openPage(`<html><body>${parts.join('')}</body></html>`, href).documentElement
          .outerHTML;
        const { mail, posting, document } = readBoth(parts.join(''), href);
        if (mail) expect(MailMessage.safeParse(mail).error).toBeUndefined();
        if (posting) expect(JobPosting.safeParse(posting).error).toBeUndefined();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('may be broken JSON-LD', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"@type":"JobPosting"',
      '"title":',
      '"Nurse"',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      '<!--',
      '/*',
      '*/',
      '1e999',
      'null',
      '"datePosted": 99999999999999999',
      '"baseSalary":{"value":"9.9.9,9"}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { posting } = readBoth(
          `<h1>x</h1><script type="application/ld+json">${pieces.join('')}</script>`,
          hrefs[5] as string,
        );
        if (posting) expect(JobPosting.safeParse(posting).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('may be nested a thousand deep', () => {
    const deep = `${'<div class="message-body">'.repeat(1_000)}Dear Ines, come back on Thursday${'</div>'.repeat(1_000)}`;
    expect(() => readBoth(deep, hrefs[3] as string)).not.toThrow();
  });

  it('may be a body of five megabytes: its beginning is read', () => {
    const long = `<h2 class="hP">Second interview</h2><div class="adn"><span class="gD" email="d@w.example" name="D">D</span><div class="ii gt"><div class="a3s">${'<p>Dear Ines, come back on Thursday.</p>'.repeat(20_000)}${'word '.repeat(900_000)}</div></div></div>`;
    const { mail } = readBoth(long, hrefs[0] as string);
    expect(mail?.text.startsWith('Dear Ines')).toBe(true);
    expect(mail?.text.length).toBeLessThanOrEqual(200_000);
  });

  it('may have markup in names: they stay words', () => {
    const { mail } = readBoth(
      `<h2 class="hP">&lt;b&gt;Hi&lt;/b&gt;</h2><div class="adn"><span class="gD" email="d@w.example" name="&lt;img src=x onerror=alert(1)&gt;">D</span><div class="ii gt"><div class="a3s">Come back on Thursday</div></div></div>`,
      hrefs[0] as string,
    );
    expect(mail?.subject).toBe('<b>Hi</b>');
    expect(mail?.from?.name).toBe('<img src=x onerror=alert(1)>');
  });
});
