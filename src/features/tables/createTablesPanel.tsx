import type { ReactNode } from 'react';
import { DataPanel } from './panel/DataPanel';
import { ProjectsProvider } from './parts/ProjectsContext';
import type { ProjectsStore } from './state/projects';
import './index.css';

/** The panel of a reader's own figures, put together on the reader's projects. */
export function createTablesPanel(projects: ProjectsStore): ReactNode {
  return (
    <ProjectsProvider value={projects}>
      <DataPanel />
    </ProjectsProvider>
  );
}
