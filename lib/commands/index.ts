import { addApplication } from './add-application';
import { addInterview } from './add-interview';
import { addRow } from './add-row';
import { answerZone } from './answer-zone';
import { exportBackup, importBackup } from './backup';
import { readBarStyles } from './bar-styles';
import { dropLetter } from './drop-letter';
import { editRow } from './edit-row';
import { joinMailPart } from './join-mail-part';
import { dismissBoard, openPanel, seeListing } from './listings';
import { markThankYou } from './mark-thank-you';
import { meetPerson } from './meet-person';
import { mergeApplications } from './merge-applications';
import { moveMeeting } from './move-meeting';
import { addOffer, settleOffer } from './offers';
import { orderSteps } from './order-steps';
import { oweLetter } from './owe-letter';
import { pressOffer } from './press-offer';
import { previewUpdate } from './preview-update';
import { readCalendarFile } from './read-calendar-file';
import { readTab } from './read-tab';
import { readMailFile, readPastedMail } from './read-words';
import { rememberRound } from './remember-round';
import { removeApplication } from './remove-application';
import { removeRow } from './remove-row';
import { saveInvitation } from './save-invitation';
import { saveLetter } from './save-letter';
import { saveListing } from './save-listing';
import { sendLetter } from './send-letter';
import { setStage } from './set-stage';
import { settleReading } from './settle-reading';
import { listSites, turnOffSite } from './sites';
import { listSnapshots, restoreSnapshot } from './snapshots';
import { snoozeThankYou } from './snooze-thank-you';
import { splitInterview } from './split-interview';
import { understandMail } from './understand-mail';
import { undo } from './undo';
import { updateInterview } from './update-interview';

/** Everything that pages and content scripts may ask for. */
export const commands = [
  understandMail,
  joinMailPart,
  readBarStyles,
  pressOffer,
  seeListing,
  openPanel,
  dismissBoard,
  readTab,
  readCalendarFile,
  readPastedMail,
  readMailFile,
  saveInvitation,
  previewUpdate,
  updateInterview,
  settleReading,
  answerZone,
  moveMeeting,
  saveListing,
  addApplication,
  addInterview,
  setStage,
  removeApplication,
  mergeApplications,
  splitInterview,
  meetPerson,
  oweLetter,
  markThankYou,
  snoozeThankYou,
  saveLetter,
  sendLetter,
  dropLetter,
  addOffer,
  settleOffer,
  orderSteps,
  rememberRound,
  addRow,
  editRow,
  removeRow,
  undo,
  exportBackup,
  importBackup,
  listSnapshots,
  restoreSnapshot,
  listSites,
  turnOffSite,
] as const;
