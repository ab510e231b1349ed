import { de } from './de';
import { en } from './en';
import type { ReminderWords } from './words';

/** The words of notifications in the interface’s language. */
export const reminderWords = (locale: string): ReminderWords => (locale.startsWith('de') ? de : en);
