import type { ReactNode } from 'react';
import { PlacePage } from './PlacePage';
import './place.css';
import './placeParts.css';
import './placePrint.css';

export function createPlacePage(): ReactNode {
  return <PlacePage />;
}
