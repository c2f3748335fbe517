import type { NamedPlace } from '../../core/record/authored/parseNamedPlaces';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { linesText } from '../../ui/wording/whereText';

interface NoFiguresProps {
  readonly named: readonly NamedPlace[];
  /** Whether other bulletins do give figures for the place. */
  readonly hasFigures: boolean;
}

/** Says of a place whether bulletins name it without a figure, or do not give it at all. */
export function NoFigures({ named, hasFigures }: NoFiguresProps) {
  const words = useWords();
  const { t, of } = words;
  const sources = useAtlas(({ data }) => data.record.sources);
  if (hasFigures && named.length === 0) return null;
  return (
    <div className="card__none">
      {named.length === 0 && <p>{t('card.neverNamed')}</p>}
      {named.map(({ source, paragraphs }) => {
        const document = sources.get(source) ?? null;
        const title = document === null ? source : of(document.title);
        return <p key={source}>{t('card.named', { title, where: linesText(words, paragraphs, document) })}</p>;
      })}
      {!hasFigures && <p>{t('card.notZero')}</p>}
    </div>
  );
}
