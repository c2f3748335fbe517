import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../../../src/core/text/reasonOf';
import type { AtlasTour } from './atlasTour';
import { isOfBrowser } from './browserMessages';
import { FIGURE_STEPS } from './figureSteps';
import { MAP_STEPS } from './mapSteps';
import { picture } from './pictureStep';
import { Absent, type Outcome, type Step } from './step';
import { TRAVEL_STEPS } from './travelSteps';

/** What a reader does, in the order of a first visit. */
export const JOURNEY: readonly Step[] = [...MAP_STEPS, ...FIGURE_STEPS, picture, ...TRAVEL_STEPS];

/**
 * Goes through the page step by step; after one that failed goes on with the next.
 *
 * @param pictures where the window is kept, as a PNG, as it stood when a step failed.
 * @param onOutcome called after each step.
 * @returns what came of each step, in the order of the journey.
 */
export async function runJourney(
  tour: AtlasTour,
  pictures: { readonly folder: string; readonly prefix: string },
  onOutcome: (step: Step, outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of JOURNEY) {
    const outcome = await outcomeOf(step, tour);
    outcomes.push(outcome);
    onOutcome(step, outcome);
    if (outcome.kind !== 'failed') continue;
    await mkdir(pictures.folder, { recursive: true });
    const picture = await tour.page.screenshot().catch(() => null);
    const name = `${pictures.prefix}-${step.name.replaceAll(' ', '-')}.png`;
    if (picture !== null) await writeFile(join(pictures.folder, name), picture);
  }
  return outcomes;
}

async function outcomeOf(step: Step, tour: AtlasTour): Promise<Outcome> {
  const begun = performance.now();
  try {
    const measured = (await step.run(tour)) ?? '';
    const seconds = (performance.now() - begun) / 1000;
    const complaints = await complaintsOf(tour);
    if (complaints.length > 0) return { kind: 'failed', reason: complaints.join('; ') };
    return { kind: 'passed', seconds, measured };
  } catch (error) {
    if (error instanceof Absent) return { kind: 'absent', reason: error.message };
    const complaints = await complaintsOf(tour).catch(() => []);
    return { kind: 'failed', reason: [reasonOf(error), ...complaints].join('; ') };
  }
}

/** What the page complained of, and asked others for, since the last step. */
async function complaintsOf(tour: AtlasTour): Promise<readonly string[]> {
  const asked = await tour.page.evaluate(() => {
    const elsewhere = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin);
    performance.clearResourceTimings();
    return elsewhere;
  });
  const complaints = (await tour.page.takeComplaints()).filter((message) => !isOfBrowser(message));
  return [...asked.map((address) => `a request that leaves the origin: ${address}`), ...complaints];
}
