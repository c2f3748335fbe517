import type { Appearance } from '../../../core/portrayal/palette';
import type { Language } from '../../../core/text/text';
import type { Command, Presentation } from '../model/presentation';

/** What the window that presents and the speaker's say to each other. */
export type Message =
  /** From the stage: all that there is to know, at every change and with every beat. */
  | { readonly kind: 'stage'; readonly presentation: Presentation; readonly room: Room }
  /** From the stage: it is over. */
  | { readonly kind: 'end' }
  /** From the speaker: it is there, and wants to know; sent with every beat as well. */
  | { readonly kind: 'speaker' }
  /** From the speaker. */
  | { readonly kind: 'command'; readonly command: Command };

/** What slides are shown in, and do not say themselves. */
interface Room {
  readonly language: Language;
  readonly appearance: Appearance;
}

/** How often each window says that it is there. */
export const BEAT_MILLISECONDS = 1000;
/** After so long without a word the other is taken to be gone. Timers of hidden windows come once a second at best. */
export const SILENCE_MILLISECONDS = 3500;

export interface SpeakerChannel {
  say(message: Message): void;
  end(): void;
}

/**
 * The channel of one presentation between the windows of this browser, which finds them again when either was loaded anew.
 *
 * @param name of the presentation, so that two of them do not hear each other.
 */
export function createSpeakerChannel(name: string, hear: (message: Message) => void): SpeakerChannel {
  const channel = new BroadcastChannel(`bulletin-atlas-presentation ${name}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  return { say: (message) => channel.postMessage(message), end: () => channel.close() };
}
