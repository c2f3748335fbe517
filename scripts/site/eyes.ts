import { type Color, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from 'culori';
import type { Rgb } from '../../src/core/portrayal/portrayal';

const toColor = ([r, g, b]: Rgb): Color => ({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 });

/** How a colour looks to each eye: normal, and without one of the three cones altogether (Machado et al. 2009). */
export const eyes: Readonly<Record<string, (colour: Rgb) => Color>> = {
  normal: toColor,
  protanope: (colour) => filterDeficiencyProt(1)(toColor(colour)),
  deuteranope: (colour) => filterDeficiencyDeuter(1)(toColor(colour)),
  tritanope: (colour) => filterDeficiencyTrit(1)(toColor(colour)),
};
