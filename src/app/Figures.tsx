import type { ComponentProps } from 'react';
import { FiguresPanel } from '../features/figures/FiguresPanel';
import { CoverageSections } from '../features/overlays/panel/CoverageSections';

/** The figures of the theme, with what overlays cover of them above. */
export function Figures(panel: Omit<ComponentProps<typeof FiguresPanel>, 'coverage'>) {
  return <FiguresPanel {...panel} coverage={<CoverageSections />} />;
}
