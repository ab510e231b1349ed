import { windowsZoneNames } from './windows-zone-names';

/** The IANA zone of a Windows name; null where it is none. */
export function zoneOfWindowsName(name: string): string | null {
  const own = name.trim().toLowerCase();
  return Object.hasOwn(windowsZoneNames, own) ? (windowsZoneNames[own] ?? null) : null;
}
