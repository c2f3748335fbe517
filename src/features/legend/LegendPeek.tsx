import { useMemo } from 'react';
import { hexOf } from '../../core/portrayal/colour';
import { type LegendKey, legendKey } from '../../core/portrayal/legend/legendKey';
import { useAtlas } from '../../ui/AtlasContext';
import { EntrySwatch } from '../../ui/legend/EntrySwatch';
import { certaintyText } from '../../ui/wording/layerWords';
import { headTexts } from '../../ui/wording/legendWords';
import { useWords } from '../../ui/wording/useWords';

/** The foot of a narrow window has room for no more, each on a line of its own. */
const MOST_PERIODS = 2;

/**
 * The legend in three lines, for the foot of a narrow window: its colours with the unit, and the periods. The theme is named by
 * the title of the map; here it is for a screen reader alone.
 */
export function LegendPeek() {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const { theme, legend } = portrayal;
  const key = useMemo(() => legendKey(portrayal), [portrayal]);
  const { unit, period } = headTexts(words, legend, MOST_PERIODS);
  if (theme.symbol === 'none')
    return (
      <span className="legend-peek">
        <span className="legend-peek__title">{words.of(theme.title)}</span>
        <span className="legend-peek__key">
          <OverlayPeek />
        </span>
      </span>
    );
  return (
    <span className="legend-peek">
      <span className={theme.origin === 'absent' ? 'legend-peek__title' : 'visually-hidden'}>
        {words.of(theme.title)}
      </span>
      {theme.origin !== 'absent' && (
        <>
          <span className="legend-peek__key">
            <KeyPeek of={key} />
            <span>{unit}</span>
          </span>
          {period !== null && <span className="legend-peek__period">{withDotsBehind(period)}</span>}
        </>
      )}
    </span>
  );
}

/** Where a line breaks, the dot stays behind the period before it. */
function withDotsBehind(periods: string): string {
  return periods.replaceAll(' ·', '\u00a0·');
}

/** Colours from low to high. */
function KeyPeek({ of: key }: { readonly of: LegendKey }) {
  switch (key.form) {
    case 'ramp':
      return (
        <span className="legend-peek__ramp">
          {key.bands.map(({ from, to, colour }) => (
            <i key={from} style={{ width: `${100 * (to - from)}%`, background: hexOf(colour) }} />
          ))}
        </span>
      );
    case 'values':
      return <i className="swatch" style={{ background: hexOf(key.tint) }} />;
    case 'chips':
      return key.chips.map(({ colour, lower }) => (
        <i key={lower} className="swatch" style={{ background: hexOf(colour) }} />
      ));
    case 'circles':
      return <i className="swatch swatch--round" style={{ background: hexOf(key.colour) }} />;
    case 'none':
      return <i className="swatch swatch--hatched" />;
  }
}

/** How the things on the map look, and how far their positions can be trusted. */
function OverlayPeek() {
  const words = useWords();
  const overlays = useAtlas((atlas) => atlas.overlays);
  const shown = overlays.flatMap(({ choice, recipe }) => (choice.isShown && recipe !== null ? [recipe] : []));
  const certainties = [...new Set(shown.map((recipe) => certaintyText(words, recipe)))];
  return (
    <>
      {shown.flatMap(({ id, kind, certainty, entries }) =>
        entries.map((entry) => (
          <EntrySwatch
            key={`${id} ${entry.id}`}
            kind={kind}
            entry={entry.id}
            ink={entry.ink}
            isSchematic={certainty === 'schematic'}
          />
        )),
      )}
      <span>{certainties.join(words.t('list.dot'))}</span>
    </>
  );
}
