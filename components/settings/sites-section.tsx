import { useCallback, useEffect, useState } from 'react';
import { type AnswerOf, ask } from '../../lib/commands/ask';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Fold } from '../look/fold';

type Site = AnswerOf<'listSites'>['sites'][number];

const kinds: Site['kind'][] = ['mailbox', 'job board', 'other'];

/** Mailboxes and boards where Encore reads by itself, and the way to turn each on or off. */
export const SitesSection = ({ requestSite }: { requestSite: (origins: string[]) => Promise<boolean> }) => {
  const words = useDeskWords().settings;
  const { act } = useAct();
  const [sites, setSites] = useState<Site[]>([]);
  const look = useCallback(() => void ask('listSites', {}).then(({ sites: found }) => setSites(found)), []);
  useEffect(look, [look]);
  const turnOff = async (origins: string[]) => {
    await act('turnOffSite', { origins }, words.turnedOff);
    look();
  };
  const row = (site: Site) => (
    <li key={site.id ?? site.name} className="row person">
      <div>
        <p className="strong">{site.name}</p>
        {site.isOn && <p className="small soft">{words.isOn}</p>}
      </div>
      {site.isOn ? (
        <Button small onClick={() => void turnOff(site.origins)}>
          {words.off}
        </Button>
      ) : (
        <Button small onClick={() => void requestSite(site.origins).then(look)}>
          {words.on}
        </Button>
      )}
    </li>
  );
  return (
    <Section title={words.sites}>
      <p className="small faint">{words.sitesWhy}</p>
      {kinds.map((kind) => {
        const own = sites.filter((site) => site.kind === kind);
        const on = own.filter(({ isOn }) => isOn).length;
        return (
          own.length > 0 && (
            <Fold
              key={kind}
              title={`${words.kinds[kind]}${on > 0 ? `, ${words.areOn(on)}` : ''}`}
              startsOpen={kind === 'other'}
            >
              <ul className="rows">{own.map(row)}</ul>
            </Fold>
          )
        );
      })}
    </Section>
  );
};
