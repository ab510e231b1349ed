/** How mail programs begin a mail that is quoted or passed on, all languages in one. */
export const quoteWords = {
  /** The line above a quoted mail: “On … wrote:”, “Am … schrieb …:”. It may run over two lines. */
  wroteLine:
    /^(?:(?:on|am|le|el|em|il|op|den)\b|[-–—]{2,}\s\p{L}).{6,300}(?<!\p{L})(?:wrote|schrieb|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|geschreven|wrote down)(?!\p{L}).{0,120}:?\s*$/iu,
  separator:
    /^-{2,}\s*(?:original(?: message)?|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)\s*-{2,}$/i,
  forwarded: /forwarded|weitergeleitet|transféré|reenviado|encaminhada|inoltrato|doorgestuurd/i,
  headerField:
    /^\*?(from|von|de|da|van|sent|gesendet|envoyé|enviad[oa](?: el| em)?|inviato|verzonden|date|datum|fecha|data|to|an|à|para|a|aan|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|b?cc)\s?:\*?(?:\s|$)/i,
  passedOn:
    /\b(?:see below|below|fyi|forward(?:ing|ed)?|as discussed|siehe unten|zur (?:info|kenntnis)|weiterleit\w*|ci-dessous|pour info|ver abajo|reenvío|segue abaixo|encaminho|vedi sotto|inoltro|zie (?:hieronder|onder)|ter info)\b/i,
  wrote:
    /(?<!\p{L})(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)(?!\p{L})[^.]{0,90}:?\s*$/iu,
  field:
    /^\*?(?:sent|gesendet|envoyé|enviado|inviato|verzonden|date|datum|fecha|data|to|an|à|para|a|aan|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|b?cc)\s?:\*?(?:\s|$)/iu,
  footerLine:
    /unsubscribe|abmelden|se désinscrire|désabonner|darse de baja|cancelar (?:a )?inscrição|descadastr|disiscriver|uitschrijven|you (?:are receiving|received|receive) this|this (?:e-?mail|message) (?:and any|is (?:confidential|intended))|confidential(?:ity)? (?:notice|and)|diese e-?mail (?:enthält|ist)|registered (?:office|in england)|handelsregister|amtsgericht|geschäftsführ(?:er|ung)\s?:|ce (?:message|courriel) (?:est|et)|este (?:correo|mensaje)|esta mensagem|questo messaggio|dit (?:bericht|e-mail)|powered by|all rights reserved|©|privacy (?:policy|notice)|view (?:this email )?in (?:your )?browser|sent from (?:my|outlook|yahoo)|(?:von meinem .{2,20}|vom .{2,20}) gesendet|gesendet von|envoyé (?:de|depuis) mon|enviado (?:desde|do) m|inviato da(?:l mio)? |verstuurd vanaf|verzonden (?:vanaf|met)/i,
  signOff:
    /^(?:(?:with )?(?:kind|best|warm|many|sincere)?\s?(?:regards|wishes|thanks)|best|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|thanks|thank you|many thanks|talk soon|see you soon|looking forward|all the best|warmly|respectfully|cordially|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|herzliche|freundliche|beste|liebe|schöne) grüße|mfg|lg|(?:bien )?cordialement|bien à vous|sincères salutations|(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|un abrazo|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|abraços?|att|cordiali saluti|distinti saluti|un saluto|saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hartelijks)[\s,.!]*$/i,
  sentField:
    /^\*?(?:sent|date|gesendet|envoyé|enviado|inviato|verzonden|datum|fecha|data)\s?:\*?\s(.{6,80})/i,
  /** `"Ann Lee" <ann@firm.example> on 09/27/2000 01:55:12 PM`, `From: Ann Lee on 09/27/2000 01:55 PM`. */
  notesSender: /(?:@|^from:).{0,120} on \d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?$/i,
  /** Its second half, where the line was broken: `12:24 PM -------`. */
  notesForwardTail: /^(?:\d{1,2}\/\d{1,2}\/\d{2,4} )?\d{1,2}:\d\d(?::\d\d)? ?(?:[AP]M)? -{8,}$/i,
};
