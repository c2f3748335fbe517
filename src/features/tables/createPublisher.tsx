import type { ReactNode } from 'react';
import { DataPanel } from './panel/DataPanel';
import { PublisherProvider } from './parts/PublisherContext';
import type { ProjectsStore } from './state/projects';
import './index.css';

/** The panel of a reader's own figures, put together on the reader's projects. */
export function createPublisher(projects: ProjectsStore): ReactNode {
  return (
    <PublisherProvider value={projects}>
      <DataPanel />
    </PublisherProvider>
  );
}
