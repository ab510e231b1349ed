// The demo's web pages as HTML: a neutral webmail and a neutral job board. They know nothing of Encore.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const lines = (text) => plain(text).replace(/\n/g, '<br>');

const style = `
:root { color-scheme: light dark; --ground: light-dark(#eceded, #18191a); --sheet: light-dark(#fff, #222324); --ink: light-dark(#222426, #e3e4e5); --soft: light-dark(#606265, #9b9da0); --line: light-dark(#dcdddf, #38393b); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/22px system-ui, sans-serif; }
header { display: flex; gap: 24px; align-items: center; height: 52px; padding: 0 20px; color: var(--soft); }
header b { color: var(--ink); }
.columns { display: grid; grid-template-columns: 300px 1fr; gap: 16px; padding: 0 16px; }
nav a { display: block; padding: 10px 12px; border-radius: 8px; color: inherit; text-decoration: none; }
nav a[aria-current] { background: var(--sheet); }
nav small { display: block; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
main { background: var(--sheet); border-radius: 12px 12px 0 0; padding: 24px 32px; min-height: calc(100vh - 100px); }
h1 { font-size: 20px; font-weight: 400; margin: 0 0 12px; }
.sender { display: flex; gap: 12px; color: var(--soft); margin-bottom: 16px; }
.sender time { margin-left: auto; }
.words { max-width: 680px; }
table { border-collapse: collapse; margin: 12px 0; } td { padding: 6px 16px 6px 0; border-top: 1px solid var(--line); }
@media (max-width: 800px) { .columns { grid-template-columns: 1fr; padding: 0 8px; } nav { display: none; } main { padding: 16px; } }
`;

const page = (title, language, body) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(title)}</title><style>${style}</style></head><body>${body}</body></html>`;

function opened(mail) {
  const paragraphs = (list = []) => list.map((text) => `<p>${lines(text)}</p>`).join('\n');
  const table = mail.table
    ? `<table>${mail.table.map((row) => `<tr>${row.map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`).join('')}</table>`
    : '';
  return `<article><h1>${plain(mail.subject)}</h1>
<div class="sender"><span><b>${plain(mail.from)}</b> <a href="mailto:${plain(mail.address)}">${plain(mail.address)}</a><br>to Ines Berger</span><time datetime="${mail.sentAt.toISOString()}">${plain(mail.sentAt.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'America/New_York' }))}</time></div>
<div class="words" role="document">${paragraphs(mail.paragraphs)}${table}${paragraphs(mail.after)}</div></article>`;
}

/** The webmail: the list on the left, and the opened mail, if one is. */
export function mailboxPage(mails, openId) {
  const open = mails.find(({ id }) => id === openId);
  const list = mails
    .map(
      (mail) =>
        `<a href="/mail/${mail.id}"${mail.id === openId ? ' aria-current="page"' : ''}>${plain(mail.from)}<small>${plain(mail.subject)}</small></a>`,
    )
    .join('\n');
  return page(
    open ? `${open.subject} · Mail` : 'Inbox · Mail',
    'en',
    `<header><b>Mail</b><span>ines.berger@mail.example</span></header><div class="columns"><nav aria-label="Inbox">${list}</nav><main>${open ? opened(open) : '<p>No message selected</p>'}</main></div>`,
  );
}

/** One listing, with schema.org data as most boards give it. */
export function listingPage(listing, url) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: listing.title,
    hiringOrganization: { '@type': 'Organization', name: listing.company },
    jobLocation: {
      '@type': 'Place',
      address: { addressLocality: listing.place, addressCountry: listing.country },
    },
    employmentType: 'FULL_TIME',
    datePosted: listing.posted,
    description: `<p>${listing.about}</p><h3>What we ask for</h3><ul>${listing.asks.map((ask) => `<li>${ask}</li>`).join('')}</ul>`,
    url,
  };
  return page(
    `${listing.title} · ${listing.company}`,
    'en',
    `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<header><b>Harbour Jobs</b><a href="/jobs">All jobs</a></header><div class="columns"><nav></nav><main><h1>${plain(listing.title)}</h1><p>${plain(listing.company)} · ${plain(listing.place)}</p><p>${plain(listing.about)}</p><h2>What we ask for</h2><ul>${listing.asks.map((ask) => `<li>${plain(ask)}</li>`).join('')}</ul></main></div>`,
  );
}

/** The board's list of jobs. */
export function boardPage(listings) {
  const rows = listings.map(
    ({ id, title, company }) => `<li><a href="/jobs/${id}">${plain(title)}</a>, ${plain(company)}</li>`,
  );
  return page(
    'Harbour Jobs',
    'en',
    `<header><b>Harbour Jobs</b></header><main><h1>Jobs</h1><ul>${rows.join('')}</ul></main>`,
  );
}
