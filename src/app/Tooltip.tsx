import { useLayoutEffect, useRef } from 'react';
import type { OverlayHit } from '../core/overlays/overlayAt';
import { useAtlas } from '../ui/AtlasContext';
import { portrayedArea } from '../ui/portrayedArea';
import { useWords } from '../ui/wording/useWords';
import { hedgeText, periodText, portrayedText } from '../ui/wording/values';
import { tooltipPosition } from './tooltipPosition';

/** A table may have hundreds of columns. */
const MOST_FACTS = 12;

/** What is under the pointer. For the eye only: the card and the table say the same to a screen reader. */
export function Tooltip() {
  const words = useWords();
  const hovered = useAtlas(({ session }) => session.hovered);
  const pointer = hovered?.pointer ?? null;
  // What was under the pointer may have left the map since.
  const hit = useAtlas(({ overlays, session }) =>
    session.hovered?.hit != null && overlays.includes(session.hovered.hit.overlay) ? session.hovered.hit : null,
  );
  const portrayal = useAtlas((atlas) => (atlas.session.hovered === null ? null : atlas.portrayal));
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const tooltip = box.current;
    const room = tooltip?.parentElement;
    if (pointer === null || tooltip === null || room === null || room === undefined) return;
    const { left, top } = tooltipPosition(
      pointer,
      { width: tooltip.offsetWidth, height: tooltip.offsetHeight },
      { width: room.clientWidth, height: room.clientHeight },
    );
    tooltip.style.transform = `translate(${left}px, ${top}px)`;
  });

  if (hovered === null || pointer === null || portrayal === null) return null;
  const area = portrayedArea(portrayal, hovered.adcode);
  const { legend, theme } = portrayal;
  const isOverlay = theme.symbol === 'none';
  const hedge = area?.observation ? hedgeText(words, area.observation) : null;
  return (
    <div ref={box} className="tooltip panel" aria-hidden>
      <b>{words.areaName(hovered.adcode)}</b>
      {hit !== null && <HitLines hit={hit} />}
      {area !== null && !isOverlay && <span className="tooltip__value">{portrayedText(words, area, legend)}</span>}
      {area !== null && !isOverlay && area.observation !== null && (
        <small>
          {[periodText(words, area.observation.period), ...(hedge === null ? [] : [hedge])].join(words.t('list.dot'))}
        </small>
      )}
    </div>
  );
}

/** What of an overlay is under the pointer, and how far its position can be trusted. */
function HitLines({ hit }: { readonly hit: OverlayHit }) {
  const { t, of } = useWords();
  const { overlay, entry, part, name, facts, others } = hit;
  const title = entry === null ? (overlay.recipe === null ? '' : of(overlay.recipe.title)) : of(entry.entry.name);
  return (
    <>
      <span className="tooltip__value">{name ?? title}</span>
      {facts.slice(0, MOST_FACTS).map(([heading, text], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may be headed alike
        <span key={index}>{t('layers.fact', { heading, text })}</span>
      ))}
      {facts.length > MOST_FACTS && <small>{t('layers.moreFacts', { count: facts.length - MOST_FACTS })}</small>}
      {others > 0 && <span>{t('layers.otherPoints', { count: others })}</span>}
      <small>{[...(name === null ? [] : [title]), t(`layers.certainty.${part.certainty}`)].join(t('list.dot'))}</small>
    </>
  );
}
