import { expect, test } from './browser';

const calendar = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:audition-2@oper.example',
  'SUMMARY:Second interview: stage manager',
  'DTSTART;TZID=Europe/Vienna:20260312T140000',
  'DTEND;TZID=Europe/Vienna:20260312T151500',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const mail = (href: string) =>
  `<title>Mail</title><main><h1>Your second interview</h1><div class="by"><span>Carla Monti</span> <small>carla@oper-sample.example</small> · <small>5 March 2026</small></div><ul><li><a href="${href}" download="interview.ics">interview.ics</a></li></ul><div class="letter"><p>Dear Kai,</p><p>thank you for coming on Monday. We would like to invite you to a second interview; the time stands in the calendar file.</p><p>Carla</p></div></main>`;

test('a calendar file is fetched on a click, from the mailbox’s own host and nowhere else', async ({
  encore,
}) => {
  await encore.setNow('2026-03-06T09:00:00Z');
  const asked: string[] = [];
  await encore.context.route('https://*.example/**', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url.endsWith('.ics')) return route.fulfill({ contentType: 'text/plain', body: calendar });
    if (url.endsWith('/moved'))
      return route.fulfill({ status: 302, headers: { location: 'https://else.example/a.ics' } });
    const href = { '/1': '/a/interview.ics', '/2': 'https://else.example/b.ics', '/3': '/a/moved' }[
      new URL(url).pathname
    ];
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: mail(href ?? '') });
  });
  const page = await encore.context.newPage();
  const own = await encore.open('dashboard.html#/settings');
  type Said = { answer?: { readingId: string; calendarFile: string }; error?: string };
  const ask = (name: string) =>
    own.evaluate(
      async ([url, asked]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return chrome.runtime.sendMessage({ ask: asked, input: { tabId: tab?.id ?? 0 } });
      },
      [page.url(), name] as const,
    ) as Promise<Said>;

  await page.goto('https://box.oper.example/1');
  expect((await ask('readTab')).answer?.calendarFile).toBe('interview.ics');
  expect(asked.filter((url) => url.endsWith('.ics'))).toEqual([]);
  expect((await ask('readCalendarFile')).answer?.readingId).toBeTruthy();
  expect(asked).toContain('https://box.oper.example/a/interview.ics');
  const popup = await encore.open('dashboard.html#/board');
  const kept = await popup.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('encore');
        opening.onsuccess = () => {
          const all = opening.result.transaction('readings').objectStore('readings').getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );
  expect(kept).toContain('2026-03-12T14:00');

  for (const path of ['2', '3']) {
    await page.goto(`https://box.oper.example/${path}`);
    expect((await ask('readCalendarFile')).error).toContain('did not give the calendar file');
  }
  expect(asked.filter((url) => url.includes('else.example'))).toEqual([]);
});
