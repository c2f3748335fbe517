import type { Locator, Page } from '@playwright/test';
import { drag } from './drag';

/** Of a slider's width; so far the thumb is dragged. */
const REACH = 0.8;

export interface SliderRun {
  /** In which the map was redrawn and which the compositor drew. */
  readonly framesPerSecond: number;
  /** Changes that the page heard of. */
  readonly stepsPerSecond: number;
}

/** Drags the thumb of a slider to and fro over most of its range, a step with each move of the mouse. */
export async function measureSlider(page: Page, slider: Locator, seconds: number): Promise<SliderRun> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error(`${page.url()} shows no slider`);
  // The track is shorter than the slider by the thumb, so a move is a little more than a step and never less.
  const steps = await slider.evaluate((element) => {
    const { min, max, step } = element as HTMLInputElement;
    return (Number(max) - Number(min)) / Number(step);
  });
  const readChanges = await countChanges(slider);
  const framesPerSecond = await drag(
    page,
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    { pixelsAMove: box.width / steps, reachPixels: REACH * box.width },
    seconds,
  );
  return { framesPerSecond, stepsPerSecond: (await readChanges()) / seconds };
}

/** What reads how often the slider has told of a new value since. */
async function countChanges(slider: Locator): Promise<() => Promise<number>> {
  const counted = await slider.evaluateHandle((input) => {
    const changes = { count: 0 };
    input.addEventListener('input', () => {
      changes.count += 1;
    });
    return changes;
  });
  return () => counted.evaluate(({ count }) => count);
}
