import { originOf as originOfProject } from '../core/text/originOf';
import { readNotedTables } from '../features/stories/model/parseStory';
import type { ProjectsStore } from '../features/tables/state/projects';
import type { AtlasStore } from '../state/atlas';
import { unpack } from '../state/link/pack';
import { noteTables } from '../state/noteTables';
import type { OverlayWork } from '../state/overlays/overlayWork';

/** Takes up what travelled in a link. Its JSON is as untrusted as any file's. */
export interface PackReceivers {
  readonly openTables: OverlayWork['openTables'];
  openStory(story: unknown): void;
  /** @param origin tells one link from another. */
  openProject(project: unknown, origin: string): void;
}

/** Opens what travels in a link beside MapState, through the same border as a file; what is wrong with it is told. */
export async function openPack(
  text: string,
  atlas: AtlasStore,
  { openTables, openStory, openProject }: PackReceivers,
): Promise<void> {
  const unpacked = await unpack(text);
  if (!unpacked.ok) {
    const notice = { code: `pack-${unpacked.reason}`, severity: 'warning', values: {} } as const;
    atlas.getState().merge({ parts: {}, notices: [notice] });
    return;
  }
  const { story, tables = [], project, noted } = unpacked.content;
  if (noted !== undefined) noteTables(atlas, readNotedTables(noted));
  await openTables(tables);
  if (story !== undefined) openStory(story);
  if (project !== undefined) openProject(project, originOf(text));
}

/**
 * Opens the project alone, so that no other stands in its place meanwhile; `openPack` tells what is wrong with the rest.
 *
 * @param load gives the projects, which are asked for only where one travels in the link.
 */
export async function openPackedProject(
  text: string,
  load: () => Promise<Pick<ProjectsStore, 'openLinked'>> | Pick<ProjectsStore, 'openLinked'>,
): Promise<void> {
  const unpacked = await unpack(text);
  if (!unpacked.ok) return;
  const { project, story } = unpacked.content;
  if (project !== undefined) await (await load()).openLinked(project, originOf(text));
  else if (typeof story === 'object' && story !== null && 'project' in story)
    await (await load()).openLinked(story.project, originOfProject(story.project));
}

/** Length and checksum, which stand in front of the data. */
function originOf(text: string): string {
  return text.split('.').slice(1, 3).join('-');
}
