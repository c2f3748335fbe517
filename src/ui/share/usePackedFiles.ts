import { useEffect, useMemo, useState } from 'react';
import { overlaysOn } from '../../domain/overlays/choices';
import { ownTables } from '../../domain/overlays/own/ownTable';
import { pack } from '../../share/pack';
import { useAtlas } from '../AtlasContext';

/** Files of the reader's own that lie on the map, and whether they are to travel in its link. */
export interface PackedFiles {
  readonly count: number;
  readonly isWanted: boolean;
  readonly want: (isWanted: boolean) => void;
  /** What the link carries; null: it names them only. */
  readonly text: string | null;
  /** They are wanted, and have no room in a link. */
  readonly isTooLarge: boolean;
}

export function usePackedFiles(): PackedFiles {
  const own = useAtlas((atlas) => atlas.own);
  const choices = useAtlas(({ mapState }) => mapState.overlays);
  const theme = useAtlas((atlas) => atlas.theme);
  const { tables, tooLarge } = useMemo(() => ownTables(own, overlaysOn(choices, theme)), [own, choices, theme]);
  const [isWanted, want] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    setText(null);
    setTooLarge(false);
    if (!isWanted) return;
    if (tooLarge.length > 0) {
      setTooLarge(true);
      return;
    }
    void pack({ tables }).then((packed) => {
      if (!isCurrent) return;
      setText(packed.ok ? packed.text : null);
      setTooLarge(!packed.ok);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, tables, tooLarge]);

  return { count: tables.length + tooLarge.length, isWanted, want, text, isTooLarge };
}
