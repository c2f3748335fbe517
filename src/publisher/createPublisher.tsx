import type { ReactNode } from 'react';
import type { ProjectsStore } from '../state/projects';
import { DataPanel } from './DataPanel';
import { PublisherProvider } from './PublisherContext';
import './styles/index.css';

/** A reader's own figures, as a part of the page. */
export interface Publisher {
  readonly view: ReactNode;
  /** Takes in files of tables, one after the other. */
  takeIn(files: readonly File[]): Promise<void>;
}

/** Puts the panel together on the reader's projects. */
export function createPublisher(projects: ProjectsStore): Publisher {
  return {
    view: (
      <PublisherProvider value={projects}>
        <DataPanel />
      </PublisherProvider>
    ),
    async takeIn(files) {
      for (const file of files) await projects.addFile(file);
    },
  };
}
