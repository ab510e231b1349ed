import type { Stage } from '../../model/application';
import type { Round } from '../../model/understanding';

/** What the offer bar says. */
export type BarWords = {
  language: string;
  round: Record<Round, string>;
  interview: string;
  stage: Record<Stage, string>;
  moved: string;
  cancelled: string;
  theyAsk: (by: string | null) => string;
  chooseATime: (count: number) => string;
  timeOpen: string;
  saved: string;
  smallWin: string;
  zoneLeft: string;
  known: string;
  rejection: string;
  offer: string;
  receipt: string;
  assessment: string;
  moveTo: (stage: string) => string;
  updated: string;
  sentTo: (name: string) => string;
  thankYou: string;
  whichOne: string;
  buttons: {
    save: string;
    update: string;
    no: string;
    keepOld: string;
    keepIt: string;
    answer: string;
    undo: string;
    markSent: string;
    open: string;
    look: string;
  };
  hide: string;
};
