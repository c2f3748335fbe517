import { useEffect, useState } from 'react';
import { useAtlas, useParts } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';

/** The whole page takes files that are dropped on it, whatever they are for; while one is held over it, it says so. */
export function DropTarget() {
  const { t } = useWords();
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
      // relatedTarget is set while the drag only moves between elements of the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      parts.openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [parts]);

  return isOver ? (
    <div className="drop-target" role="status">
      <p>{t(areFigures ? 'layers.dropFigures' : 'layers.dropHere')}</p>
    </div>
  ) : null;
}
