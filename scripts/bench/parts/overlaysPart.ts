import { figure, type Line, type Pair, paired } from '../line';
import { measureOverlays, type OverlayRun } from '../measureOverlays';
import { type Part, repeat } from '../part';
import { createPointsFile } from '../pointsFile';

const POINTS = 100_000;
const PAN_SECONDS = 3;

/** What overlays cost the map, beside the map without. */
export const overlaysPart: Part = async (setting) => {
  const { atlas } = await setting.pages();
  const file = createPointsFile(POINTS);
  const round = () => measureOverlays(atlas, setting.browserPath, file, PAN_SECONDS);
  const rounds = await repeat(setting, round, tell);
  return { lines: overlayLines(rounds), measured: rounds };
};

export function overlayLines(runs: readonly OverlayRun[]): readonly Line[] {
  const beside = (name: string, what: string, least: number, pairOf: (run: OverlayRun) => Pair) =>
    paired(`${name}, frames a second`, what, runs.map(pairOf), figure('at least', least));
  return [
    beside('panning with 118 circles', 'circles hidden', 40, ({ circles }) => [circles.panning, circles.hidden]),
    beside('panning with 100 000 points of a file', 'points hidden', 40, ({ points }) => [points.shown, points.hidden]),
    beside('speed of 118 circles changed by its slider', 'panned', 50, ({ circles }) => [
      circles.slider.framesPerSecond,
      circles.panning,
    ]),
  ];
}

function tell({ circles: { panning, hidden, slider }, points }: OverlayRun): string {
  const [panned, without, slid, shown, pointless] = [
    panning,
    hidden,
    slider.framesPerSecond,
    points.shown,
    points.hidden,
  ].map((rate) => rate.toFixed(1));
  const steps = slider.stepsPerSecond.toFixed(0);
  return `frames/s: circles panning ${panned}, hidden ${without}, slider ${slid} (${steps} steps/s); points shown ${shown}, hidden ${pointless}`;
}
