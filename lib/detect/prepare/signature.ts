const dashes = /^(--|—|__+|–)$/;
const signOff =
  /^(?:(?:with )?(?:kind|best|warm|many|sincere)?\s?(?:regards|wishes|thanks)|best|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|thanks|thank you|many thanks|talk soon|see you soon|looking forward|all the best|warmly|respectfully|cordially|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|herzliche|freundliche|beste|liebe|schöne) grüße|mfg|lg|(?:bien )?cordialement|bien à vous|sincères salutations|(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|un abrazo|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|abraços?|att|cordiali saluti|distinti saluti|un saluto|saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hartelijks)[\s,.!]*$/i;
const footerLine =
  /unsubscribe|abmelden|se désinscrire|désabonner|darse de baja|cancelar (?:a )?inscrição|descadastr|disiscriver|uitschrijven|you (?:are receiving|received|receive) this|this (?:e-?mail|message) (?:and any|is (?:confidential|intended))|confidential(?:ity)? (?:notice|and)|diese e-?mail (?:enthält|ist)|registered (?:office|in england)|handelsregister|amtsgericht|geschäftsführ(?:er|ung)\s?:|ce (?:message|courriel) (?:est|et)|este (?:correo|mensaje)|esta mensagem|questo messaggio|dit (?:bericht|e-mail)|powered by|all rights reserved|©|privacy (?:policy|notice)|view (?:this email )?in (?:your )?browser|sent from (?:my|outlook|yahoo)|(?:von meinem .{2,20}|vom .{2,20}) gesendet|gesendet von|envoyé (?:de|depuis) mon|enviado (?:desde|do) m|inviato da(?:l mio)? |verstuurd vanaf|verzonden (?:vanaf|met)/i;

/** A mail's own text, its sender's signature, and what stands below. */
export type Parts = { body: string[]; signature: string[]; footer: string[] };

/** Cuts off signature and footer. A sign-off counts only where little follows it. */
export function cutSignature(lines: string[]): Parts {
  const footerAt = lines.findIndex(
    (line, index) => index > 0 && index >= lines.length * 0.3 && footerLine.test(line),
  );
  const main = footerAt >= 0 ? lines.slice(0, footerAt) : lines;
  const footer = footerAt >= 0 ? lines.slice(footerAt) : [];
  const floor = Math.max(1, main.length - 16);
  let at = -1;
  for (let index = main.length - 1; index >= floor; index -= 1) {
    const line = main[index] as string;
    if (dashes.test(line)) {
      at = index;
      break;
    }
    if (line.length < 60 && signOff.test(line)) {
      at = index;
      break;
    }
  }
  if (at < 0) return { body: main, signature: [], footer };
  return {
    body: main.slice(0, at),
    signature: main.slice(at + (dashes.test(main[at] as string) ? 1 : 0)),
    footer,
  };
}
