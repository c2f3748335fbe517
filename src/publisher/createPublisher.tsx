import type { ReactNode } from 'react';
import type { ProjectsStore } from '../state/projects';
import { DataPanel } from './DataPanel';
import { PublisherProvider } from './PublisherContext';
import './styles/index.css';

/** The panel of a reader's own figures, put together on the reader's projects. */
export function createPublisher(projects: ProjectsStore): ReactNode {
  return (
    <PublisherProvider value={projects}>
      <DataPanel />
    </PublisherProvider>
  );
}
