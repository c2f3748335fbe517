import type { ProjectFigures } from '../../../core/record/projectFigures';
import { figuresOfProject, type TableFigures } from '../model/figuresOfProject';
import { openProjectOf } from '../model/projectList';
import type { Projects, Reading } from './projects';
import type { TableContents } from './tableContents';
import type { TableReader } from './tableReader';
import { createTableReadings } from './tableReadings';

interface Options {
  readonly list: {
    getState(): Projects;
    subscribe(listener: (projects: Projects, previous: Projects) => void): () => void;
  };
  readonly reader: Pick<TableReader, 'read'>;
  readonly contents: Pick<TableContents, 'of'>;
  onReadings(readings: ReadonlyMap<string, Reading>): void;
  /** Told of the open project's figures whenever they have changed; null: none is open. */
  onFigures(figures: ProjectFigures | null): void;
}

/** Reads the tables of whichever project is open, and again whenever what is said of them changes. */
export function readOpenProject({ list, reader, contents, onReadings, onFigures }: Options): void {
  let figures: ReadonlyMap<string, TableFigures> = new Map();
  let isTold = false;
  const publish = () => {
    const project = openProjectOf(list.getState());
    // Nothing has been read yet, so the atlas has nothing to apply.
    if ((project === null || figures.size === 0) && !isTold) return;
    isTold = project !== null;
    onFigures(project === null ? null : figuresOfProject(project, figures));
  };
  const readings = createTableReadings({
    reader,
    contentOf: contents.of,
    onReadings,
    onFigures(next) {
      figures = next;
      publish();
    },
  });
  list.subscribe((state, previous) => {
    const project = openProjectOf(state);
    if (project === openProjectOf(previous) && state.isLoaded === previous.isLoaded) return;
    readings.follow(project?.tables ?? [], project?.id ?? null);
    publish();
  });
}
