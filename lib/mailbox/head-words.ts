/** Labels of a mail’s head, in the languages that Encore reads. */
export const labels = {
  subject: /^(?:subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp)$/i,
  from: /^(?:from|von|absender|de|expéditeur|remitente|da|mittente|van|afzender|remetente)$/i,
  date: /^(?:date|sent|datum|gesendet|received|envoyé|fecha|enviado|data|inviato|verzonden)$/i,
};
/** What stands before those who got the mail. */
export const receivers =
  /^(?:to|an|à|a|para|aan|cc|bcc|kopie|do|dw|кому|till|til|kime|đến|宛先|收件人|받는사람)\s*:?$/i;
/** How pages name the parts of a head in classes, ids and test ids. */
export const names = {
  subject: /(?:^|[-_ :]|[a-z])subject|betreff|(?:^|[-_ :])(?:objet|asunto|oggetto)/i,
  from: /(?:^|[-_ :])(?:from|sender|author|absender)|(?:mail|message|msg|header)(?:From|Sender)|Sender|senderName/,
  date: /(?:^|[-_ :])(?:date|time|sent|received|when)|(?:Date|Time|Sent)\b/,
  to: /(?:^|[-_ :])(?:to|cc|bcc|recipients?|empf)(?:$|[-_ :])|Recipient/,
};
/** What a date looks like in figures; in words it is spoken differently in every language. */
export const dateInFigures = /\d{1,2}[:.h]\d\d|\d{4}|\d[月日]/;
