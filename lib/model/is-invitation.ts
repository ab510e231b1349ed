import type { Label } from './understanding';

/** Whether a label is an invitation in the wide sense. */
export const isInvitation = (label: Label): boolean =>
  label === 'invitation' ||
  label === 'request for availability' ||
  label === 'confirmation' ||
  label === 'reschedule';
