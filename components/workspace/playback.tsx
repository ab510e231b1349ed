import { useWorkspaceWords } from './words/workspace-words';

/** Plays a recording of the reader’s own voice. */
export const Playback = ({ sound }: { sound: string }) => {
  const words = useWorkspaceWords().practice;
  return (
    // biome-ignore lint/a11y/useMediaCaption: the reader's own voice, heard by the reader alone
    <audio controls src={sound} aria-label={words.listen} />
  );
};
