import { useEffect, useMemo, useState } from 'react';
import { overlaysOn } from '../../core/overlays/choices';
import { packedFiles } from '../../core/overlays/files/packedFiles';
import { holdsPersonalText } from '../../core/privacy/personalText';
import { namesPerson } from '../../core/privacy/personName';
import { tableOfTheme } from '../../core/record/measureId';
import type { NotedTable } from '../../core/record/notedTable';
import type { Source } from '../../core/record/observation';
import { type PackedContent, pack } from '../../state/link/pack';
import { useAtlas, useParts } from '../../ui/AtlasContext';

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
  readonly project: 'none' | 'packed' | 'too-large' | 'stays';
}

interface Outcome {
  readonly text: string | null;
  readonly isTooLarge: boolean;
  readonly project: PackedFiles['project'];
}

const NOTHING: Outcome = { text: null, isTooLarge: false, project: 'none' };

export function usePackedFiles(): PackedFiles {
  const parts = useParts();
  const own = useAtlas((atlas) => atlas.fileOverlays);
  const choices = useAtlas(({ mapState }) => mapState.overlays);
  const theme = useAtlas((atlas) => atlas.theme);
  const sources = useAtlas(({ data }) => data.record.sources);
  const figures = useAtlas(({ newest }) => newest.parts.projectFigures);
  const { tables, tooLarge } = useMemo(() => packedFiles(own, overlaysOn(choices, theme)), [own, choices, theme]);
  const [isWanted, want] = useState(false);
  const [outcome, setOutcome] = useState(NOTHING);

  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<Outcome> => {
      // Asked for again when the figures have changed.
      const project = theme.origin === 'project' && figures !== null ? await parts.packable() : null;
      const wanted = isWanted && tooLarge.length === 0 ? tables : [];
      const content: PackedContent = {
        ...(project === null ? {} : { project }),
        ...(wanted.length === 0 ? {} : { tables: wanted }),
      };
      if (project === null && wanted.length === 0) return { ...NOTHING, isTooLarge: isWanted && tooLarge.length > 0 };
      const packed = await pack(content);
      const carriesTable = project !== null && holdsTable(project, tableOfTheme(theme.id));
      // So that whoever opens the link learns at least which table to ask for.
      const named = packed.ok ? packed : await pack({ noted: notedOf(theme.id, sources) });
      return {
        text: named.ok ? named.text : null,
        isTooLarge: isWanted && (tooLarge.length > 0 || (wanted.length > 0 && !packed.ok)),
        project: project === null ? 'none' : !packed.ok ? 'too-large' : carriesTable ? 'packed' : 'stays',
      };
    };
    setOutcome(NOTHING);
    void make().then((made) => isCurrent && setOutcome(made));
    return () => {
      isCurrent = false;
    };
  }, [parts, figures, theme, sources, isWanted, tables, tooLarge]);

  return { count: tables.length + tooLarge.length, isWanted, want, ...outcome };
}

function holdsTable(project: object, id: string | null): boolean {
  const tables: unknown = 'tables' in project ? project.tables : [];
  return Array.isArray(tables) && tables.some((table) => table.id === id);
}

/** The table that a theme is of, by name. */
function notedOf(theme: string, sources: ReadonlyMap<string, Source>): readonly NotedTable[] {
  const id = tableOfTheme(theme);
  const source = sources.get(`own-${id}`);
  // Without a title it has the file's name, which may be a person's.
  if (id === null || source === undefined || namesPerson(source.title.zh, () => false)) return [];
  const { title, publisher, date } = source;
  return [{ id, name: title.zh, publisher: holdsPersonalText(publisher.zh) ? '' : publisher.zh, date }];
}
