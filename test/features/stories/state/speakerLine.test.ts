import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presentationOf } from '../../../../src/features/stories/model/presentation';
import { NO_TEXT } from '../../../../src/features/stories/model/story';
import type { Message } from '../../../../src/features/stories/state/speakerChannel';
import { createSpeakerLine } from '../../../../src/features/stories/state/speakerLine';
import { smallSlide } from '../model/smallSlide';

/** The channels that were opened, each with what was said on it. */
const channels: FakeChannel[] = [];

class FakeChannel {
  readonly said: Message['kind'][] = [];
  isOpen = true;
  onmessage: ((event: { readonly data: Message }) => void) | null = null;
  constructor(readonly name: string) {
    channels.push(this);
  }
  postMessage({ kind }: Message) {
    this.said.push(kind);
  }
  close() {
    this.isOpen = false;
  }
}

beforeEach(() => {
  channels.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('window', globalThis);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const story = { id: 's', title: NO_TEXT, slides: [smallSlide('a')] };

function begun() {
  const presence: boolean[] = [];
  const commands: string[] = [];
  const line = createSpeakerLine({
    stage: () => ({
      kind: 'stage',
      presentation: presentationOf(story, 0, 0),
      room: { language: 'en', appearance: 'day', aspect: 1.6 },
    }),
    onSpeaker: (isThere) => presence.push(isThere),
    onCommand: (command) => commands.push(command.do),
  });
  line.begin('one');
  const [channel] = channels as [FakeChannel];
  const hear = (data: Message) => channel.onmessage?.({ data });
  return { line, channel, hear, presence, commands };
}

describe('the channel to the speaker', () => {
  it('says how the stage stands with every beat', () => {
    const { channel } = begun();
    vi.advanceTimersByTime(3000);
    expect(channel.said).toEqual(['stage', 'stage', 'stage']);
  });

  it('answers a speaker that comes at once, and one that is there with the beat', () => {
    const { channel, hear, presence } = begun();
    hear({ kind: 'speaker' });
    hear({ kind: 'speaker' });
    expect(channel.said).toEqual(['stage']);
    expect(presence).toEqual([true]);
  });

  it('tells that the speaker has gone, once, and that it is back', () => {
    const { hear, presence } = begun();
    hear({ kind: 'speaker' });
    vi.advanceTimersByTime(10_000);
    expect(presence).toEqual([true, false]);
    hear({ kind: 'speaker' });
    expect(presence).toEqual([true, false, true]);
  });

  it('hands on what the speaker asks for', () => {
    const { hear, commands } = begun();
    hear({ kind: 'command', command: { do: 'next' } });
    expect(commands).toEqual(['next']);
  });

  it('says that it is over, and then nothing more', () => {
    const { line, channel } = begun();
    line.end();
    vi.advanceTimersByTime(5000);
    expect(channel.said).toEqual(['end']);
    expect(channel.isOpen).toBe(false);
  });

  it('of another presentation is another channel, without a speaker', () => {
    const { line, channel, hear, presence } = begun();
    hear({ kind: 'speaker' });
    line.begin('two');
    vi.advanceTimersByTime(10_000);
    expect(channel.isOpen).toBe(false);
    expect(channels[1]?.name).not.toBe(channel.name);
    expect(presence).toEqual([true]);
  });
});
