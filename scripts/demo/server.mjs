// Serves the demo mailbox and the demo job board on loopback, and nothing else.
import http from 'node:http';
import { demoMails } from './mails.mjs';
import { boardPage, listingPage, mailboxPage } from './pages.mjs';

const listings = (now) => [
  {
    id: 'oriel',
    title: 'Service planning manager',
    company: 'Oriel Transit',
    place: 'Rotterdam',
    country: 'NL',
    posted: new Date(now.getTime() - 8 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    about: 'You plan how buses and trams run across three depots, two days a week from home.',
    asks: [
      'Plan service across several sites',
      'Lead a team of eight or more',
      'Work with unions and councils',
      'Present figures to a board',
      'Dutch, spoken and written',
      'Timetabling software',
    ],
  },
  {
    id: 'wrenfield',
    title: 'Regional operations lead',
    company: 'Wrenfield Instruments',
    place: 'Albany',
    country: 'US',
    posted: new Date(now.getTime() - 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    about: 'You lead operations across our four sites in the north-east.',
    asks: ['Multi-site operations', 'Budget responsibility', 'A team of twelve'],
  },
];

/** Starts the demo on a free port of loopback: {url, close}. Dates count from `now`. */
export async function serveDemo(now) {
  const mails = demoMails(now);
  const jobs = listings(now);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const [, place, id] = pathname.split('/');
    const job = jobs.find((listing) => listing.id === id);
    const body =
      place === 'mail' || place === ''
        ? mailboxPage(mails, id)
        : place === 'jobs'
          ? job
            ? listingPage(job, `http://${request.headers.host}${pathname}`)
            : boardPage(jobs)
          : null;
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
