import * as z from 'zod/mini';
import { barStyles } from '../access/styles';
import { command } from './command';

/** The styles of the offer bar, for the mailbox that is about to show its first. */
export const readBarStyles = command({
  name: 'readBarStyles',
  from: ['mail page'],
  isChange: false,
  input: z.object({}),
  run: async () => ({ styles: barStyles }),
});
