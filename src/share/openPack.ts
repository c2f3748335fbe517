import type { AtlasStore } from '../state/atlas';
import type { OverlayWork } from '../state/overlayWork';
import { unpack } from './pack';

/** Takes up a story that travelled in a link. Its JSON is as untrusted as any file's. */
export type OpenStory = (story: unknown) => void;

/** Opens what travels in a link beside MapState, through the same border as a file; what is wrong with it is told. */
export async function openPack(
  text: string,
  atlas: AtlasStore,
  { openTables }: Pick<OverlayWork, 'openTables'>,
  openStory: OpenStory,
): Promise<void> {
  const unpacked = await unpack(text);
  if (!unpacked.ok) {
    const notice = { code: `pack-${unpacked.reason}`, severity: 'warning', values: {} } as const;
    atlas.getState().learn({ parts: {}, notices: [notice] });
    return;
  }
  const { story, tables = [] } = unpacked.content;
  await openTables(tables);
  if (story !== undefined) openStory(story);
}
