import { useEffect, useRef, useState } from 'react';
import { dropDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { Playback } from './playback';
import { useWorkspaceWords } from './words/workspace-words';

/** Nobody answers for so long; a forgotten recording ends by itself. */
const longestMs = 6 * 60_000;

const dataUrlOf = (sound: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(sound);
  });

/**
 * Records the reader’s voice, in this page’s memory. Only *Keep* writes it down, into this browser’s own database,
 * where no backup and no request reaches it.
 */
export const Recorder = ({ onKept }: { onKept: (id: string) => Promise<unknown> }) => {
  const words = useWorkspaceWords().practice;
  const { tell } = useAct();
  const [running, setRunning] = useState<MediaRecorder | null>(null);
  const [sound, setSound] = useState<string | null>(null);
  const recorder = useRef<MediaRecorder | null>(null);
  // Leaving the question, or the page, lets go of the microphone.
  useEffect(
    () => () => {
      for (const track of recorder.current?.stream.getTracks() ?? []) track.stop();
    },
    [],
  );

  const start = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 });
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => void parts.push(data);
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        setRunning(null);
        void dataUrlOf(new Blob(parts, { type: made.mimeType })).then(setSound);
      };
      recorder.current = made;
      made.start();
      setTimeout(() => made.state === 'recording' && made.stop(), longestMs);
      setRunning(made);
    } catch {
      tell(words.noMicrophone);
    }
  };
  const keep = async () => {
    if (!sound) return;
    const id = `recording:${crypto.randomUUID()}`;
    await saveDraft(db(), id, sound);
    if ((await onKept(id)) === null) return void (await dropDraft(db(), id));
    setSound(null);
    tell(words.soundKept);
  };
  return (
    <div className="recorder">
      <Buttons>
        {running ? (
          <Button small icon="microphone" onClick={() => running.stop()}>
            {words.stopRecording}
          </Button>
        ) : (
          <Button small look="quiet" icon="microphone" onClick={() => void start()}>
            {words.record}
          </Button>
        )}
        <span className="small faint" role="status">
          {running ? words.recording : words.recordWhy}
        </span>
      </Buttons>
      {sound && (
        <Buttons>
          <Playback sound={sound} />
          <Button small onClick={() => void keep()}>
            {words.keepSound}
          </Button>
          <Button small look="quiet" onClick={() => setSound(null)}>
            {words.deleteSound}
          </Button>
        </Buttons>
      )}
    </div>
  );
};
