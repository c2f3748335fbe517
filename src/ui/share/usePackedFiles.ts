import { useEffect, useMemo, useState } from 'react';
import { overlaysOn } from '../../domain/overlays/choices';
import { ownTables } from '../../domain/overlays/own/ownTable';
import { type PackedContent, pack } from '../../share/pack';
import { useAtlas, useParts } from '../AtlasContext';

/** What of the reader's own is on the map, and whether it is to travel in its link. */
export interface PackedFiles {
  /** Of files that lie on the map. */
  readonly count: number;
  readonly isWanted: boolean;
  readonly want: (isWanted: boolean) => void;
  /** What the link carries; null: nothing. */
  readonly text: string | null;
  /** The files are wanted, and have no room in a link. */
  readonly isTooLarge: boolean;
  /** The project that the figures are of, without which the link shows nothing. */
  readonly project: 'none' | 'packed' | 'too-large';
}

interface Outcome {
  readonly text: string | null;
  readonly isTooLarge: boolean;
  readonly project: PackedFiles['project'];
}

const NOTHING: Outcome = { text: null, isTooLarge: false, project: 'none' };

export function usePackedFiles(): PackedFiles {
  const parts = useParts();
  const own = useAtlas((atlas) => atlas.own);
  const choices = useAtlas(({ mapState }) => mapState.overlays);
  const theme = useAtlas((atlas) => atlas.theme);
  const figures = useAtlas(({ newest }) => newest.parts.ownFigures);
  const { tables, tooLarge } = useMemo(() => ownTables(own, overlaysOn(choices, theme)), [own, choices, theme]);
  const [isWanted, want] = useState(false);
  const [outcome, setOutcome] = useState(NOTHING);

  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<Outcome> => {
      // The figures may have changed since: the project is asked for when they have.
      const project = theme.origin === 'own' && figures !== null ? await parts.packable() : null;
      const wanted = isWanted && tooLarge.length === 0 ? tables : [];
      const content: PackedContent = {
        ...(project === null ? {} : { project }),
        ...(wanted.length === 0 ? {} : { tables: wanted }),
      };
      if (project === null && wanted.length === 0) return { ...NOTHING, isTooLarge: isWanted && tooLarge.length > 0 };
      const packed = await pack(content);
      return {
        text: packed.ok ? packed.text : null,
        isTooLarge: isWanted && (tooLarge.length > 0 || (wanted.length > 0 && !packed.ok)),
        project: project === null ? 'none' : packed.ok ? 'packed' : 'too-large',
      };
    };
    setOutcome(NOTHING);
    void make().then((made) => isCurrent && setOutcome(made));
    return () => {
      isCurrent = false;
    };
  }, [parts, figures, theme, isWanted, tables, tooLarge]);

  return { count: tables.length + tooLarge.length, isWanted, want, ...outcome };
}
