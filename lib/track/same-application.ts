import type { Application, KeptMail } from '../model/application';
import type { Interview } from '../model/interview';
import type { MailMessage } from '../model/mail-message';
import type { Understanding } from '../model/understanding';
import { likeness, roleKey } from './likeness';
import { companiesFit } from './same-company';
import { senderDomain } from './sender-domain';
import { threadKey } from './thread-key';

/** What is kept and could be what a mail is about. */
export type Candidates = { applications: Application[]; mails: KeptMail[]; interviews: Interview[] };

/** One application with what speaks for it: 1 and more is enough. */
export type Fit = { applicationId: string; score: number; because: string[] };

function fitOf(
  application: Application,
  understanding: Understanding,
  mail: MailMessage,
  candidates: Candidates,
): Fit {
  const because: string[] = [];
  let score = 0;
  const add = (reason: string, weight: number) => {
    because.push(reason);
    score += weight;
  };
  const mails = candidates.mails.filter(({ applicationId }) => applicationId === application.id);
  const uid = understanding.invitation?.calendarUid;
  const interviews = candidates.interviews.filter(({ applicationId }) => applicationId === application.id);
  if (uid && interviews.some(({ calendarUid }) => calendarUid === uid)) add('calendar', 2);
  if (mails.some(({ id }) => id === mail.id)) add('same mail', 3);
  const key = threadKey(mail.subject);
  const address = mail.from?.address?.toLowerCase() ?? null;
  const domain = senderDomain(address);
  const sharesSender = mails.some(({ fromAddress }) => fromAddress !== null && fromAddress === address);
  const sharesDomain =
    domain !== null &&
    (domain === application.companyDomain || mails.some((kept) => senderDomain(kept.fromAddress) === domain));
  if (key.length > 3 && (sharesSender || sharesDomain) && mails.some((kept) => kept.threadKey === key))
    add('thread', 1);
  if (understanding.requisitionId && understanding.requisitionId === application.requisitionId)
    add('requisition', 1.2);
  const companyFits =
    understanding.company !== null && companiesFit(understanding.company, application.company);
  if (companyFits) add('company', 0.8);
  else if (sharesDomain) add('domain', 0.7);
  else if (understanding.company !== null && score < 1)
    return { applicationId: application.id, score: 0, because: [] };
  if (understanding.role && application.role) {
    const alike = likeness(roleKey(understanding.role), roleKey(application.role));
    if (alike > 0.6) add('role', 0.5);
    else if (alike < 0.3) score -= 0.5;
  } else if (companyFits || sharesDomain) {
    // One of the two does not name the role: the company has to carry it.
    score += 0.3;
  }
  return { applicationId: application.id, score, because };
}

/** The applications that a mail may be about, best first; only those that fit well enough to be shown. */
export function findApplications(
  understanding: Understanding,
  mail: MailMessage,
  candidates: Candidates,
): Fit[] {
  return candidates.applications
    .map((application) => fitOf(application, understanding, mail, candidates))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
}
