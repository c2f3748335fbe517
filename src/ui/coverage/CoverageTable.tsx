import { formatDecimals } from '../../domain/format';
import type { CoverageRow, CoveredArea } from '../../domain/overlays/coverage/coverageOf';
import type { PortrayedOverlay } from '../../domain/overlays/portrayOverlays';
import { useWords, type Words } from '../wording/useWords';

/** Area and share of each district that the circles cover: per tier and in all, once and twice, and what is left. */
export function CoverageTable({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const words = useWords();
  const { t, language } = words;
  const { coverage, recipe, parameters, districts } = overlay;
  if (coverage === null) return <p className="coverage__computing">{t('coverage.computing')}</p>;
  const nameOf = (adcode: string) =>
    districts.find((district) => district.adcode === adcode)?.names[language] ?? adcode;
  return (
    <figure className="coverage">
      <figcaption>
        {t('coverage.caption', { speed: parameters.speed ?? 0 })}{' '}
        {recipe?.certainty === 'schematic' && t('coverage.schematic')}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      <section className="coverage__scroll" aria-label={t('coverage.scroll')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coverage.place')}</th>
              <th scope="col">{t('coverage.land')}</th>
              {coverage.tiers.map((minutes) => (
                <th key={minutes} scope="col">
                  {t('coverage.tier', { minutes })}
                </th>
              ))}
              <th scope="col">{t('coverage.once')}</th>
              <th scope="col">{t('coverage.twice')}</th>
              <th scope="col">{t('coverage.gap')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.districts.map((row) => (
              <Row key={row.adcode} name={nameOf(row.adcode)} row={row} words={words} />
            ))}
          </tbody>
          <tfoot>
            <Row name={t('coverage.total')} row={coverage.total} words={words} />
          </tfoot>
        </table>
      </section>
    </figure>
  );
}

function Row({ name, row, words }: { readonly name: string; readonly row: CoverageRow; readonly words: Words }) {
  const { landKm2, tiers, all, gapKm2 } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatDecimals(landKm2, 0, words.language)}</td>
      {tiers.map(({ minutes, onceKm2 }) => (
        <Cell key={minutes} km2={onceKm2} land={landKm2} words={words} />
      ))}
      <Cell km2={all.onceKm2} land={landKm2} words={words} />
      <Cell km2={all.twiceKm2} land={landKm2} words={words} />
      <Cell km2={gapKm2} land={landKm2} words={words} />
    </tr>
  );
}

interface CellProps {
  readonly km2: CoveredArea['onceKm2'];
  readonly land: number;
  readonly words: Words;
}

function Cell({ km2, land, words }: CellProps) {
  const { language } = words;
  const share = (100 * km2) / land;
  // A share that is not zero is never written as if it were.
  const text =
    share > 0 && share < 0.05
      ? `< ${formatDecimals(0.1, 1, language)}`
      : formatDecimals(share, share === 0 ? 0 : 1, language);
  return (
    <td>
      {text}%<small>{formatDecimals(km2, km2 > 0 && km2 < 10 ? 1 : 0, language)} km²</small>
    </td>
  );
}
