import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Project } from '../model/project';
import { openProjectOf } from '../model/projectList';
import type { Projects, ProjectsStore } from '../state/projects';

const ProjectsContext = createContext<ProjectsStore | null>(null);

export const ProjectsProvider = ProjectsContext;

/** @throws outside a ProjectsProvider. */
export function useProjectsStore(): ProjectsStore {
  const projects = useContext(ProjectsContext);
  if (projects === null) throw new Error('useProjectsStore: no ProjectsProvider above');
  return projects;
}

export function useProjects(): Projects {
  const store = useProjectsStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Whose figures are on the map; null: none's. */
export function useOpenProject(): Project | null {
  return openProjectOf(useProjects());
}
