import { registrableDomain } from '../model/registrable-domain';

/** Mail services and recruiting systems: a sender there says nothing about the employer. */
const nobodysDomains = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com aol.com icloud.com me.com proton.me protonmail.com
gmx.de gmx.net gmx.com web.de mail.com t-online.de orange.fr free.fr laposte.net libero.it hotmail.fr yahoo.fr qq.com 163.com mail.ru yandex.ru zoho.com fastmail.com
greenhouse.io greenhouse-mail.io lever.co hire.lever.co ashbyhq.com myworkday.com workday.com icims.com smartrecruiters.com workable.com workablemail.com bamboohr.com
personio.de personio.com teamtailor.com teamtailor-mail.com recruitee.com jobvite.com taleo.net successfactors.com successfactors.eu breezy.hr jazzhr.com applytojob.com
goodtime.io calendly.com hirevue.com linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com xing.com stepstone.de stepstone.com monster.com dice.com joinhandshake.com welcometothejungle.com usajobs.gov google.com microsoft.com zoom.us`
    .split(/\s+/)
    .filter(Boolean),
);

/** The registrable domain of an address where it can stand for an employer; null for mail services and recruiting systems. */
export function senderDomain(address: string | null): string | null {
  if (!address) return null;
  const domain = registrableDomain(address.slice(address.lastIndexOf('@') + 1));
  return domain && !nobodysDomains.has(domain) ? domain : null;
}
