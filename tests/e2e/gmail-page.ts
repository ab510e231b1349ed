/** A page as Gmail shows one opened mail: its own class names, invented words. */
export type GmailMail = {
  id: string;
  subject: string;
  name: string;
  address: string;
  date: string;
  paragraphs: string[];
};

const plain = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** HTML of the opened mail, to be served as mail.google.com. */
export const gmailPage = ({
  id,
  subject,
  name,
  address,
  date,
  paragraphs,
}: GmailMail): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${plain(subject)} - kai@mail.example - Gmail</title></head>
<body><div role="main"><div class="nH if"><h2 class="hP" data-thread-perm-id="thread-${id}">${plain(subject)}</h2>
<div class="adn ads" data-legacy-message-id="${id}"><div class="gE"><span class="gD" email="${plain(address)}" name="${plain(name)}">${plain(name)}</span>
<span class="g3" title="${plain(date)}">${plain(date)}</span><span class="hb"><span email="kai@mail.example" name="Kai">me</span></span></div>
<div class="ii gt"><div class="a3s aiL">${paragraphs.map((text) => `<p>${plain(text)}</p>`).join('')}</div></div></div></div></div></body></html>`;

/** The invitation that the tests open. */
export const secondInterview: GmailMail = {
  id: '18e2a1',
  subject: 'Next conversation at Wrenfield',
  name: 'Daniel Strand',
  address: 'daniel.strand@wrenfield.example',
  date: 'Mar 5, 2026, 4:12 PM',
  paragraphs: [
    'Dear Kai,',
    'Thank you for the good conversation on Tuesday. We would like to invite you to a second interview for the position of Regional Operations Lead at Wrenfield Instruments, to meet the people you would work with most.',
    'Could you join us again on Thursday, March 12, from 2:00 to 4:45 pm Eastern Time? It would be a video call: https://meet.google.com/wrn-field-kai',
    'You will meet Marguerite Okafor (VP Operations), Priya Raman (Logistics Manager) and Tom Abernathy, our Chief Operating Officer.',
    'With kind regards,',
    'Daniel Strand',
  ],
};

/** The mail that moves one part of it. */
export const movedPart: GmailMail = {
  ...secondInterview,
  id: '18e2b7',
  subject: 'Re: Next conversation at Wrenfield',
  date: 'Mar 9, 2026, 9:30 AM',
  paragraphs: [
    'Dear Kai,',
    'I am sorry, we need to reschedule your second interview for the Regional Operations Lead position at Wrenfield Instruments. Instead of Thursday, March 12 at 2:00 pm, could you come on Friday, March 13, from 11:00 am to 1:45 pm Eastern Time?',
    'Daniel Strand',
  ],
};
