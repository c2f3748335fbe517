import { useEffect, useState } from 'react';
import { useAtlas, useOverlayWork, useParts } from '../AtlasContext';
import { useWords } from '../wording/useWords';

/** Files that hold tables and nothing else. */
const WORKBOOK = /\.(xlsx|xlsm|xls|ods)$/i;

/**
 * The whole page takes files that are dropped on it; while one is held over it, it says so. They are drawn on the map, or read
 * as figures where these are shown.
 */
export function DropTarget() {
  const { t } = useWords();
  const work = useOverlayWork();
  const parts = useParts();
  const areFigures = useAtlas(({ session }) => session.surface === 'data');
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Leaving for another element of the page has one to go to.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const tables = files.filter(({ name }) => areFigures || WORKBOOK.test(name));
      const others = files.filter((file) => !tables.includes(file));
      if (tables.length > 0) parts.takeIn(tables);
      if (others.length > 0) void work.open(others);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [work, parts, areFigures]);

  return isOver ? (
    <div className="drop-target" role="status">
      <p>{t(areFigures ? 'layers.dropFigures' : 'layers.dropHere')}</p>
    </div>
  ) : null;
}
