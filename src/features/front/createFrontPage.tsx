import type { ReactNode } from 'react';
import { FrontPage } from './FrontPage';
import './front.css';

export function createFrontPage(): ReactNode {
  return <FrontPage />;
}
