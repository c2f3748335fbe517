import { useAtlas } from '../../../ui/AtlasContext';
import { CoverageTable } from '../../../ui/overlays/CoverageTable';
import { useWords } from '../../../ui/wording/useWords';

/** What the circles on the map cover, of the place that they are of; nothing where none are drawn. */
export function CoverageSections() {
  const { t, of } = useWords();
  const overlays = useAtlas((atlas) => atlas.overlays);
  const covering = overlays.filter(
    ({ choice, parts, coverage }) =>
      choice.isShown && (coverage !== null || parts.some(({ type }) => type === 'discs')),
  );
  return covering.map((overlay) => (
    <section key={overlay.choice.id} className="coverage-section">
      <h3>{t('coverage.title')}</h3>
      {overlay.recipe !== null && <p>{of(overlay.recipe.title)}</p>}
      <CoverageTable overlay={overlay} />
    </section>
  ));
}
