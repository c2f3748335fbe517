import { ChartNoAxesGantt, type LucideIcon, Map as MapIcon, Table } from 'lucide-react';
import type { Surface } from '../state/atlas';

/** In the order of their buttons. */
export const SURFACES: readonly Surface[] = ['map', 'table', 'chart'];

export const surfaceIcons: Readonly<Record<Surface, LucideIcon>> = {
  map: MapIcon,
  table: Table,
  chart: ChartNoAxesGantt,
};
