import type * as z from 'zod/mini';
import type { EncoreDb } from '../store/db';
import type { Keep } from '../store/keep';

/** Who may ask: a script in a stranger's page, or one of Encore's own pages. */
export type Asker = 'mail page' | 'job page' | 'own page';

/** What a command works with. Time and identity are parameters. */
export type World = {
  db: EncoreDb;
  /** The only way to write; what it writes becomes the command's inverse. */
  keep: Keep;
  /** ISO UTC. */
  now: string;
  newId: () => string;
  /** The reader's zone and locale. */
  timeZone: string;
  locale: string;
  /** The tab that asked, where a page asked. */
  tabId: number | null;
};

/** One change, or one question, that pages and content scripts may ask the background for. */
export type Command<Name extends string = string, Input = unknown, Answer = unknown> = {
  name: Name;
  from: Asker[];
  /** A change runs in one transaction and can be taken back; a question may reach the browser. */
  isChange: boolean;
  input: z.ZodMiniType<Input>;
  run: (input: Input, world: World) => Promise<Answer>;
};

/** Gives a command its exact type. */
export const command = <Name extends string, Input, Answer>(
  it: Command<Name, Input, Answer>,
): Command<Name, Input, Answer> => it;

/** A command whose input is not looked at: what the worker chooses from. */
export type AnyCommand = {
  name: string;
  from: readonly Asker[];
  isChange: boolean;
  input: z.ZodMiniType;
  run: (input: never, world: World) => Promise<unknown>;
};
