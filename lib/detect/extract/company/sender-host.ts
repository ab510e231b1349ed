import { registrableDomain } from '../../../model/registrable-domain';
import type { Page } from '../../clue';
import { machineMailbox, mailSystems } from '../../words/mail-systems';
import type { NamePatterns } from '../name-patterns';
import { asInDomain } from './as-in-domain';

/** What a sender’s address tells of their firm. */
export type SenderHost = {
  host: string;
  /** The registered domain’s first part; empty where it is a mail service’s or a recruiting system’s. */
  stem: string;
  /** Nobody’s own mailbox: `jobs@`, `no-reply@`; what is shown beside it is no person. */
  isMailbox: boolean;
  /** Nobody reads what is answered. */
  isMachine: boolean;
};

/** “via Vagou”, “Powered by RendezQ”, “Sent by ApplyHub for …”: the name of what only carries the mail. */
const carrier =
  /(?:\bvia|powered by|sent (?:to you )?(?:by|via|through|with|from)|scheduled (?:with|via|through)|made with|enviad[oa] (?:por|via|através d[ao])|envoyé (?:par|via)|inviat[oa] (?:da|tramite)|verzonden (?:door|via)|(?:gesendet|versendet|verschickt|erstellt) (?:von|über|mit)|durch)\s(.{3,40})/giu;
const mailboxes =
  /^(?:info|kontakt|contact|contacto|contatto|contato|hallo|hello|hola|office|admin|mail|post|team|jobs?|karriere|careers?|carrieres?|candidat\p{L}*|bewerbung\p{L}*|recruit\p{L}*|recrut\p{L}*|recursos\p{L}*|rrhh|rh|hr|drh|people|personal\p{L}*|personeel\p{L}*|selec\p{L}*|seleccion|selezione|werkenbij|vacatures?|vacancies|sollicitat\p{L}*|afspraken|planning|talent\p{L}*|hiring|staffing|interviews?|tests?|scheduling|agenda|secretar\p{L}*|segreteria|sekretariat|direktion|direction|direccion|direcao|direzione|gerencia|estt|convocatorias?|concursos?|concorsi|early\.?careers|graduates?|campus|personnel|reception|rezeption|lavoro|empleo|trabalhe|vagas|emploi)(?:[._+-].*)?$/iu;

/** Whether a text says that a system of this domain’s name only carries the mail. */
function isCarried(page: Page, stem: string): boolean {
  const texts = [
    page.mail.from?.name ?? '',
    ...page.lines.slice(-12),
    ...page.signature,
    ...page.footer.slice(0, 12),
  ];
  return texts.some((text) =>
    [...text.slice(0, 300).matchAll(carrier)].some(([, behind = '']) => {
      const name = asInDomain(behind);
      return name.startsWith(stem) || (name.length > 3 && stem.startsWith(name));
    }),
  );
}

export function senderHost(page: Page, words: NamePatterns): SenderHost {
  const [local = '', host = ''] = (page.mail.from?.address ?? '').split('@');
  const domain = host && !mailSystems.test(host) ? registrableDomain(host) : null;
  const stem = asInDomain(domain?.split('.')[0] ?? '');
  const isMachine = machineMailbox.test(local);
  const isMailbox = isMachine || mailboxes.test(local) || words.isDepartment.test(local);
  return { host, stem: stem && isCarried(page, stem) ? '' : stem, isMailbox, isMachine };
}
