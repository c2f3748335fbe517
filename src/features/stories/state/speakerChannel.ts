import type { Appearance } from '../../../core/portrayal/palette';
import type { Language } from '../../../core/text/text';
import type { Command, Presentation } from '../model/presentation';

/** Messages between the presenting window and the speaker's window. */
export type Message =
  /** From the stage: its whole state, at every change and every beat. */
  | { readonly kind: 'stage'; readonly presentation: Presentation; readonly room: Room }
  /** From the stage: the presentation has ended. */
  | { readonly kind: 'end' }
  /** From the speaker: it is open and asks for the state; repeated at every beat. */
  | { readonly kind: 'speaker' }
  /** From the speaker. */
  | { readonly kind: 'command'; readonly command: Command };

/** Settings of the room, which slides do not carry. */
export interface Room {
  readonly language: Language;
  readonly appearance: Appearance;
  /** Of its window, the width by the height. */
  readonly aspect: number;
}

/** How often each window sends a sign of life. */
export const BEAT_MILLISECONDS = 1000;
/** After this long without a message the other window counts as closed. Timers of hidden windows fire once a second at most. */
export const SILENCE_MILLISECONDS = 3500;

export interface SpeakerChannel {
  send(message: Message): void;
  end(): void;
}

/**
 * The channel of one presentation between windows of this browser; it survives a reload of either window.
 *
 * @param name of the presentation, which keeps two presentations apart.
 */
export function createSpeakerChannel(name: string, receive: (message: Message) => void): SpeakerChannel {
  const channel = new BroadcastChannel(`bulletin-atlas-presentation ${name}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => receive(data);
  return { send: (message) => channel.postMessage(message), end: () => channel.close() };
}
