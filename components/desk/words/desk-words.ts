import { useReader } from '../../frame/reader';
import { de } from './de';
import { type DeskWords, en } from './en';

/** The dashboard’s words in the reader’s language. */
export const useDeskWords = (): DeskWords => (useReader().language === 'de' ? de : en);
