import type { Settings } from '../../lib/model/settings';
import { allZones, cityOf } from '../../lib/time/zone';
import type { Platform } from '../desk/places';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { Input, Select } from '../look/input';
import { Tick } from '../look/tick';
import { MailFileSection } from '../mail-file/mail-file-section';
import { BackupSection } from './backup-section';
import { SitesSection } from './sites-section';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** What the reader may decide, the sites that are on, and the backup. */
export const SettingsPage = ({ requestSite, readMail }: Platform) => {
  const words = useDeskWords().settings;
  const { settings } = useReader();
  const { act } = useAct();
  const set = (patch: Partial<Settings>) =>
    void act('editRow', { table: 'settings', id: 'settings', patch }, words.saved);
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <div className="title">
        <h1 className="display">{words.title}</h1>
      </div>
      <div className="settings">
        <Section title={words.you}>
          <Input
            label={words.name}
            defaultValue={settings.name ?? ''}
            autoComplete="name"
            onBlur={(event) =>
              event.target.value !== (settings.name ?? '') && set({ name: event.target.value.trim() || null })
            }
          />
          <Select
            label={words.language}
            value={settings.language}
            onChange={(event) => set({ language: event.target.value as Settings['language'] })}
          >
            <option value="auto">{words.auto}</option>
            <option value="en">English</option>
            <option value="de">Deutsch</option>
          </Select>
          <Select
            label={words.look}
            value={settings.theme}
            onChange={(event) => set({ theme: event.target.value as Settings['theme'] })}
          >
            <option value="auto">{words.system}</option>
            <option value="light">{words.light}</option>
            <option value="dark">{words.dark}</option>
          </Select>
          <Select
            label={words.zone}
            value={settings.timeZone ?? ''}
            onChange={(event) => set({ timeZone: event.target.value || null })}
          >
            <option value="">{words.zoneAuto(cityOf(ownZone))}</option>
            {allZones().map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
          <Select
            label={words.compose}
            value={settings.composeIn}
            onChange={(event) => set({ composeIn: event.target.value as Settings['composeIn'] })}
          >
            <option value="mailto">{words.mailto}</option>
            <option value="gmail">Gmail</option>
            <option value="outlook">Outlook.com</option>
            <option value="office">Microsoft 365</option>
            <option value="yahoo">Yahoo</option>
          </Select>
        </Section>
        <Section title={words.tell}>
          <Tick isDone={settings.tellBefore} onTick={(tellBefore) => set({ tellBefore })}>
            {words.before}
          </Tick>
          <Tick isDone={settings.tellThankYou} onTick={(tellThankYou) => set({ tellThankYou })}>
            {words.thanks}
          </Tick>
          <Tick isDone={settings.tellFollowUp} onTick={(tellFollowUp) => set({ tellFollowUp })}>
            {words.follow}
          </Tick>
          <div className="pair">
            {(['quietFrom', 'quietUntil'] as const).map((field) => (
              <Select
                key={field}
                label={field === 'quietFrom' ? words.quiet : words.quietUntil}
                value={settings[field]}
                onChange={(event) => set({ [field]: Number(event.target.value) })}
              >
                {hours.map((hour) => (
                  <option key={hour} value={hour}>
                    {words.hour(hour)}
                  </option>
                ))}
              </Select>
            ))}
          </div>
        </Section>
        <SitesSection requestSite={requestSite} />
        <MailFileSection readMail={readMail} />
        <BackupSection />
        <p className="small faint">{words.privacy}</p>
      </div>
    </>
  );
};
