import {
  ChartNoAxesGantt,
  FileSpreadsheet,
  GalleryHorizontalEnd,
  type LucideIcon,
  Map as MapIcon,
  Table,
} from 'lucide-react';
import type { Surface } from '../state/atlas';

/** In the order of their buttons. */
export const SURFACES: readonly Surface[] = ['map', 'table', 'chart', 'story', 'data'];

export const surfaceIcons: Readonly<Record<Surface, LucideIcon>> = {
  map: MapIcon,
  table: Table,
  chart: ChartNoAxesGantt,
  story: GalleryHorizontalEnd,
  data: FileSpreadsheet,
};
