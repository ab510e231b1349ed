import type { Settings } from './settings';

/** What holds until the reader decides otherwise. Apart from its schema, so that pages need not load one. */
export const defaultSettings: Settings = {
  id: 'settings',
  name: null,
  language: 'auto',
  timeZone: null,
  theme: 'auto',
  quietFrom: 22,
  quietUntil: 8,
  tellBefore: true,
  tellThankYou: true,
  tellFollowUp: true,
  composeIn: 'mailto',
  dismissedBoards: [],
};
