import type { Command } from '../model/presentation';
import {
  BEAT_MILLISECONDS,
  createSpeakerChannel,
  type Message,
  SILENCE_MILLISECONDS,
  type SpeakerChannel,
} from './speakerChannel';

interface Ends {
  /** What the speaker's window is to know; null: nothing is presented. */
  stage(): Extract<Message, { kind: 'stage' }> | null;
  /** Told when the speaker's window has come or gone. */
  onSpeaker(isThere: boolean): void;
  onCommand(command: Command): void;
}

/** The line of the window that presents to the speaker's. */
export interface SpeakerLine {
  /** @param name of the presentation, by which the windows find each other. */
  begin(name: string): void;
  /** Says how the stage stands. */
  say(): void;
  /** Says that it is over. */
  end(): void;
}

/** Says how the stage stands with every beat, so that a window that comes later knows it too. */
export function createSpeakerLine({ stage, onSpeaker, onCommand }: Ends): SpeakerLine {
  let channel: SpeakerChannel | null = null;
  let beat = 0;
  /** null: nobody was heard. */
  let heardAt: number | null = null;
  let isThere = false;
  const setThere = (next: boolean) => {
    if (next === isThere) return;
    isThere = next;
    onSpeaker(next);
  };
  const say = () => {
    const message = stage();
    if (message !== null) channel?.say(message);
  };
  const isSilent = () => heardAt === null || performance.now() - heardAt > SILENCE_MILLISECONDS;
  const hear = (message: Message) => {
    if (message.kind === 'speaker') {
      const isNew = isSilent();
      heardAt = performance.now();
      setThere(true);
      if (isNew) say();
    } else if (message.kind === 'command') onCommand(message.command);
  };
  const hangUp = () => {
    clearInterval(beat);
    channel?.end();
    channel = null;
  };

  return {
    begin(name) {
      hangUp();
      heardAt = null;
      isThere = false;
      channel = createSpeakerChannel(name, hear);
      beat = window.setInterval(() => {
        if (isSilent()) setThere(false);
        say();
      }, BEAT_MILLISECONDS);
    },
    say,
    end() {
      channel?.say({ kind: 'end' });
      hangUp();
    },
  };
}
