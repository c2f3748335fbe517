import { belt } from './belt';
import { equalAreas } from './equalAreas';
import type { OverlayKind } from './overlayKind';
import { pipelineNetwork } from './pipelineNetwork';
import { readerFile } from './readerFile';
import { readerStations } from './readerStations';
import { responseCircles } from './responseCircles';
import { siteDots } from './siteDots';
import { withheld } from './withheld';

/** All kinds of overlays: what is listed here can be written in a recipe, is drawn, counted and said. */
export const OVERLAY_KINDS: readonly OverlayKind[] = [
  responseCircles,
  readerStations,
  withheld,
  pipelineNetwork,
  belt,
  siteDots,
  equalAreas,
  readerFile,
];
