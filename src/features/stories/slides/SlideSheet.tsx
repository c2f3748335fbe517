import type { ReactNode } from 'react';
import { PlainLegend } from '../../../ui/legend/PlainLegend';
import { SchematicMark } from '../../../ui/legend/SchematicMark';
import type { Callout } from '../model/story';
import { Callouts } from './Callouts';
import { PhrasedTitle } from './PhrasedTitle';

interface SlideSheetProps {
  readonly title: string;
  readonly caption: string;
  readonly callouts: readonly Callout[];
  /** Its last line. */
  readonly foot: ReactNode;
}

/** From so many em on a title is set smaller, and smaller again: the room beside the map is the same for all. */
const LONG_EM = 17;
const LONGEST_EM = 46;

/** All that stands on a slide beside its map, before the room and in the speaker's window. */
export function SlideSheet({ title, caption, callouts, foot }: SlideSheetProps) {
  const em = emOf(title);
  return (
    <>
      <div className="stage__fade" aria-hidden />
      <header className="stage__head" data-length={em > LONGEST_EM ? 'longest' : em > LONG_EM ? 'long' : 'short'}>
        <h1>
          <PhrasedTitle title={title} />
        </h1>
        {caption !== '' && <p>{caption}</p>}
      </header>
      <PlainLegend />
      <Callouts callouts={callouts} />
      <SchematicMark />
      {foot}
    </>
  );
}

/** About how wide a text is. */
function emOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.55), 0);
}
