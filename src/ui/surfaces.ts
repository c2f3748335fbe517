import {
  BookOpenText,
  ChartNoAxesGantt,
  FileSpreadsheet,
  GalleryHorizontalEnd,
  type LucideIcon,
  Map as MapIcon,
  Table,
} from 'lucide-react';
import type { Surface } from '../state/session';

/** In the order of their buttons; the front page opens from the mark. */
export const SURFACES: readonly Surface[] = ['map', 'table', 'chart', 'story', 'data'];

/** At the foot of a narrow window, where the list of themes leads to a reader's own figures: the legend needs the room. */
export const BAR_SURFACES: readonly Surface[] = SURFACES.filter((surface) => surface !== 'data');

export const surfaceIcons: Readonly<Record<Surface, LucideIcon>> = {
  map: MapIcon,
  table: Table,
  chart: ChartNoAxesGantt,
  story: GalleryHorizontalEnd,
  data: FileSpreadsheet,
  front: BookOpenText,
};
