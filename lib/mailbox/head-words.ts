/** Labels of a mail’s head, in the languages that Encore reads. */
export const labels = {
  subject: /^(?:subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp)$/i,
  from: /^(?:from|von|absender|de|expéditeur|remitente|da|mittente|van|afzender|remetente)$/i,
  date: /^(?:date|sent|datum|gesendet|received|envoyé|fecha|enviado|data|inviato|verzonden)$/i,
};
/** How pages name the parts of a head in classes, ids and test ids. */
export const names = {
  subject: /(?:^|[-_ :]|[a-z])subject/i,
  from: /(?:^|[-_ :])(?:from|sender|author|absender)|(?:mail|message|msg|header)(?:From|Sender)|Sender|senderName/,
  date: /(?:^|[-_ :])(?:date|time|sent|received|when)|(?:Date|Time|Sent)\b/,
  to: /(?:^|[-_ :])(?:to|cc|bcc|recipients?|empf)(?:$|[-_ :])|Recipient/,
};
/** What a date looks like in words, absolute or relative. */
export const dateWords =
  /\d{1,2}[:.h]\d\d|\b(?:ago|yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|gisteren)\b|\bvor \d|\bil y a \d|\bhace \d|\d{4}|\b(?:jan|feb|m[aä]r|apr|ma[iy](?!l)|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\.? \d|\d\.? (?:jan|feb|m[aä]r|apr|ma[iy](?!l)|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;
