import type { Command } from '../model/presentation';
import {
  BEAT_MILLISECONDS,
  createSpeakerChannel,
  type Message,
  SILENCE_MILLISECONDS,
  type SpeakerChannel,
} from './speakerChannel';

interface Ends {
  /** The state to send to the speaker's window; null: nothing is presented. */
  stage(): Extract<Message, { kind: 'stage' }> | null;
  /** Called when the speaker's window opens or closes. */
  onSpeaker(isThere: boolean): void;
  onCommand(command: Command): void;
}

/** The presenting window's end of the channel to the speaker's window. */
export interface SpeakerLine {
  /** @param name of the presentation, by which the windows find each other. */
  begin(name: string): void;
  /** Sends the state of the stage. */
  send(): void;
  /** Sends that the presentation has ended, and closes the channel. */
  end(): void;
}

/** Sends the state of the stage at every beat, so that a window opened later receives it too. */
export function createSpeakerLine({ stage, onSpeaker, onCommand }: Ends): SpeakerLine {
  let channel: SpeakerChannel | null = null;
  let beat = 0;
  /** null: no message from the speaker's window yet. */
  let heardAt: number | null = null;
  let isThere = false;
  const setThere = (next: boolean) => {
    if (next === isThere) return;
    isThere = next;
    onSpeaker(next);
  };
  const send = () => {
    const message = stage();
    if (message !== null) channel?.send(message);
  };
  const isSilent = () => heardAt === null || performance.now() - heardAt > SILENCE_MILLISECONDS;
  const receive = (message: Message) => {
    if (message.kind === 'speaker') {
      const isNew = isSilent();
      heardAt = performance.now();
      setThere(true);
      if (isNew) send();
    } else if (message.kind === 'command') onCommand(message.command);
  };
  const close = () => {
    clearInterval(beat);
    channel?.end();
    channel = null;
  };

  return {
    begin(name) {
      close();
      heardAt = null;
      isThere = false;
      channel = createSpeakerChannel(name, receive);
      beat = window.setInterval(() => {
        if (isSilent()) setThere(false);
        send();
      }, BEAT_MILLISECONDS);
    },
    send,
    end() {
      channel?.send({ kind: 'end' });
      close();
    },
  };
}
