import { isZone } from '../time/zone';
import { zoneOfWindowsName } from './windows-zones';

/**
 * The IANA zone that a calendar's TZID means: IANA itself (quotes and prefixes stripped), a Windows name, or a fixed
 * offset. Null where it is unknown: then the reader is asked, it is never guessed.
 */
export function resolveZone(tzid: string): string | null {
  const name = tzid.replace(/^"|"$/g, '').trim();
  if (name === '') return null;
  const path = /([A-Za-z_]+\/[A-Za-z_+\-/]+[A-Za-z0-9])$/.exec(name)?.[1];
  if (path && isZone(path)) return path;
  if (/^(?:utc|gmt|z|etc\/utc)$/i.test(name)) return 'UTC';
  const windows = zoneOfWindowsName(name);
  if (windows) return windows;
  // Outlook also writes display names: “(UTC-05:00) Eastern Time (US & Canada)”.
  const offset = /(?:gmt|utc)\s?([+-])(\d{1,2}):?(\d\d)?/i.exec(name);
  if (offset && !/\(/.test(name))
    return `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}`;
  const shown: [RegExp, string][] = [
    [/eastern time/i, 'America/New_York'],
    [/central time/i, 'America/Chicago'],
    [/mountain time/i, 'America/Denver'],
    [/pacific time/i, 'America/Los_Angeles'],
    [/dublin|london|lisbon/i, 'Europe/London'],
    [/amsterdam|berlin|rome|vienna/i, 'Europe/Berlin'],
    [/paris|madrid|brussels/i, 'Europe/Paris'],
  ];
  return shown.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
