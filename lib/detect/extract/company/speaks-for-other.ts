import type { NamePatterns } from '../name-patterns';
import { firmAt } from './firm-names';
import { isOwnName } from './weigh-firms';

/** “our client”; “on behalf of” says as much only before another firm than the sender’s. */
export function speaksForOther(body: string, stem: string, words: NamePatterns): boolean {
  return words.client.all(body).some(({ 0: found, end }) => {
    const isClient = /client|customer|kund|mandant|auftraggeber|opdrachtgever|klant|cliënt/i.test(found);
    if (isClient) return true;
    const firm = firmAt(body, end + (body.slice(end).search(/\S/) || 0));
    return firm !== null && !isOwnName(firm, stem, words);
  });
}
