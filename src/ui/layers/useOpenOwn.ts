import { useOverlayWork } from '../AtlasContext';

/** Opens files of the reader's own; they never leave the browser. */
export function useOpenOwn(): (files: readonly File[]) => Promise<void> {
  const work = useOverlayWork();
  return (files) => work.open(files);
}
