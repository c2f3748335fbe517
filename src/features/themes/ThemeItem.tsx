import { memo, useEffect, useRef } from 'react';
import type { Recipe } from '../../core/overlays/recipe';
import { shownLevel } from '../../core/portrayal/shownLevel';
import type { Theme } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';
import { EntrySwatch } from '../../ui/legend/EntrySwatch';
import { certaintyText } from '../../ui/wording/layerWords';
import { useWords, type Words } from '../../ui/wording/useWords';
import { unitText } from '../../ui/wording/values';

interface ThemeItemProps {
  readonly theme: Theme;
  readonly isCurrent: boolean;
  /** A data URL; null while it has not been drawn. */
  readonly thumbnail: string | null;
  /** Whether the picture has the theme's overlays. */
  readonly hasOverlay: boolean;
  readonly choose: (theme: string) => void;
}

export const ThemeItem = memo(function ThemeItem({ theme, isCurrent, thumbnail, hasOverlay, choose }: ThemeItemProps) {
  const words = useWords();
  const measure = useAtlas(({ data }) => data.record.measures.get(theme.measure) ?? null);
  const level = useAtlas(({ data }) => shownLevel('auto', theme, data.record, null));
  const recipes = useAtlas(({ data }) => data.recipes);
  const recipe = recipes.get(theme.overlays[0] ?? '') ?? null;
  const button = useRef<HTMLButtonElement>(null);

  // Turned by a key, the list follows; after the frame, as a scroll has to measure the page.
  useEffect(() => {
    if (!isCurrent) return;
    const timer = setTimeout(() => button.current?.scrollIntoView({ block: 'nearest' }), 50);
    return () => clearTimeout(timer);
  }, [isCurrent]);

  return (
    <li>
      <button
        ref={button}
        type="button"
        className="theme"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => choose(theme.id)}
      >
        <span className="theme__picture">
          {thumbnail !== null && <img src={thumbnail} alt="" />}
          {recipe !== null && !hasOverlay && <RecipeGlyph recipe={recipe} />}
        </span>
        <span className="theme__text">
          <span className="theme__title">{words.of(theme.title)}</span>
          {measure !== null && (
            <small>
              {(recipe === null
                ? [
                    unitText(words, measure, theme.normalisation),
                    ...(level === 'prefecture' ? [] : [words.t(`level.of.${level}`)]),
                  ]
                : certaintiesOf(words, theme.overlays, recipes)
              ).join(words.t('list.dot'))}
            </small>
          )}
        </span>
      </button>
    </li>
  );
});

/** Stands in the picture until the overlay has been on the map: it is not computed for its picture alone. */
function RecipeGlyph({ recipe: { kind, certainty, entries } }: { readonly recipe: Recipe }) {
  return (
    <span className="theme__glyph">
      <EntrySwatch
        kind={kind}
        entry={entries[0]?.id ?? ''}
        ink={entries[0]?.ink ?? 'blue'}
        isSchematic={certainty === 'schematic'}
      />
    </span>
  );
}

/** Each once. */
function certaintiesOf(
  words: Words,
  overlays: readonly string[],
  recipes: ReadonlyMap<string, Recipe>,
): readonly string[] {
  const drawn = overlays.map((id) => recipes.get(id)).filter((recipe) => recipe !== undefined);
  return [...new Set(drawn.map((recipe) => certaintyText(words, recipe)))];
}
