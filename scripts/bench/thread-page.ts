const sentences = [
  'Thank you for the good conversation on Tuesday; the notes are in the folder that Priya shared with all of us.',
  'The figures of last week stand in the table below, and the rest follows once the second site has sent its own.',
  'Could somebody look at the wording of the third paragraph before it goes out to the people in Albany?',
];

const invitation = [
  'Dear Kai,',
  'We would like to invite you to a second interview for the position of Regional Operations Lead at Wrenfield Instruments.',
  'Could you join us on Thursday, March 12, from 2:00 to 4:45 pm Eastern Time? It would be a video call: https://meet.google.com/wrn-field-kai',
  'You will meet Marguerite Okafor (VP Operations), Priya Raman (Logistics Manager) and Tom Abernathy, our Chief Operating Officer.',
  'With kind regards,',
  'Daniel Strand',
];

const message = (id: string, paragraphs: string[]) =>
  `<div class="adn ads" data-legacy-message-id="${id}"><table class="cf gJ"><tbody><tr><td class="gF">
<span class="gD" email="daniel.strand@wrenfield.example" name="Daniel Strand">Daniel Strand</span></td>
<td><span class="g3" title="Mar 5, 2026, 4:12 PM">Mar 5, 2026, 4:12 PM</span></td></tr></tbody></table>
<span class="hb"><span email="kai@mail.example" name="Kai">me</span></span>
<div class="ii gt"><div class="a3s aiL">${paragraphs.map((text) => `<div dir="ltr"><p>${text}</p></div>`).join('')}
<div class="gmail_quote"><blockquote class="gmail_quote">${sentences.map((text) => `<div>${text}</div>`).join('')}</blockquote></div></div></div></div>`;

/** A page as Gmail shows it: a list, and at a call of `openThread` a thread of so many open messages, the last an invitation. */
export function threadPage(messages: number): string {
  const older = Array.from({ length: messages - 1 }, (_, index) =>
    message(`older-${index}`, [...sentences, ...sentences, ...sentences]),
  );
  const row =
    '<tr class="zA"><td><span class="yP" email="a@b.example">Anna</span></td><td>Minutes of Monday</td></tr>';
  const parts = {
    list: `<table>${row.repeat(50)}</table>`,
    older: older.join(''),
    newest: message('newest-ID', invitation),
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - kai@mail.example - Gmail</title></head>
<body><div role="main"></div><script>
const parts = ${JSON.stringify(parts).replace(/</g, '\\u003c')};
const main = document.querySelector('[role=main]');
const fill = (html) => main.replaceChildren(document.createRange().createContextualFragment(html));
globalThis.openList = () => fill(parts.list);
globalThis.openThread = (count) =>
  fill('<div class="nH if"><h2 class="hP">Next conversation at Wrenfield</h2>' + parts.older + parts.newest.replace('ID', count) + '</div>');
openList();
</script></body></html>`;
}
