import { expect, vi } from 'vitest';
import type { FigureTable } from '../../../../src/core/record/figureTable';
import type { ProjectFigures } from '../../../../src/core/record/projectFigures';
import { decidePlace } from '../../../../src/features/tables/model/editTable';
import type { Project } from '../../../../src/features/tables/model/project';
import { openProjectOf } from '../../../../src/features/tables/model/projectList';
import { createProjects } from '../../../../src/features/tables/state/createProjects';
import type { ProjectsStore } from '../../../../src/features/tables/state/projects';
import type { createBrowser } from '../../../state/memoryStorage';
import { createDirectTableReader } from './directTableReader';

export type Browser = ReturnType<typeof createBrowser>;

const CSV = '城市,发案\n大连,12\n沈阳,34\n东菅市,5\n';
export const csv = (text = CSV, name = '2024年案件.csv') => new File([text], name);
export const OTHER: Project = { id: 'other', name: '另一个', origin: null, tables: [] };

/** A page on a browser, once it has its list. */
export async function openPage(browser: Browser) {
  const { reader, ...control } = createDirectTableReader();
  const tab = browser.openTab();
  const figures: (ProjectFigures | null)[] = [];
  const { storage, contents } = tab;
  const store = createProjects({ storage, contents, reader, onFigures: (next) => figures.push(next) });
  await vi.waitFor(() => expect(store.getState().isLoaded).toBe(true));
  return { store, figures, close: tab.close, ...control };
}

/** The machine may have other work. */
const PATIENT = { timeout: 15_000 };

export const project = (store: ProjectsStore) => openProjectOf(store.getState());
export const table = (store: ProjectsStore) => project(store)!.tables[0]!;
export const codes = (store: ProjectsStore) => store.getState().notices.map(({ code }) => code);
export const kept = (store: ProjectsStore) => vi.waitFor(() => expect(store.getState().keeping).toBe('kept'), PATIENT);
export const failed = (store: ProjectsStore) =>
  vi.waitFor(() => expect(store.getState().keeping).toBe('failed'), PATIENT);
/** After so many turns of the event loop, however long each takes, what was under way has come to its end. */
export const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};
export const ready = (store: ProjectsStore) =>
  vi.waitFor(() => {
    expect(project(store)?.tables.length).toBeGreaterThan(0);
    for (const { id } of project(store)!.tables)
      expect(store.getState().readings.get(id)).toMatchObject({ status: 'ready', isAnew: false });
  }, PATIENT);
export const valuesOf = (tables: readonly FigureTable[] | undefined) => tables?.flatMap(({ values }) => [...values]);
export const decide = (store: ProjectsStore, adcode: string | null) =>
  store.editTable(project(store)!.id, table(store).id, decidePlace('东菅市||', adcode));
