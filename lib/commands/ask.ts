import { browser } from 'wxt/browser';
import type { commands } from './index';

type Commands = (typeof commands)[number];
type Named<Name extends string> = Extract<Commands, { name: Name }>;

export type CommandName = Commands['name'];
export type InputOf<Name extends CommandName> = Parameters<Named<Name>['run']>[0];
export type AnswerOf<Name extends CommandName> = Awaited<ReturnType<Named<Name>['run']>> & Undoable;
/** Every change can be taken back: `undoId` names it; null where nothing was changed. */
type Undoable = { undoId: string | null };

/** Asks the background. Rejects with a sentence for the person who reads it. */
export async function ask<Name extends CommandName>(
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  const said: { answer: AnswerOf<Name> } | { error: string } | undefined = await browser.runtime.sendMessage({
    ask: name,
    input,
  });
  if (!said) throw new Error('Encore did not answer. Reload the page and try again.');
  if ('error' in said) throw new Error(said.error);
  return said.answer;
}
