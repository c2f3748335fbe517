import { useState } from 'react';
import type { CoverageRow } from '../../core/overlays/coverage/coverageOf';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { formatDecimals } from '../../core/record/format';
import { localise } from '../../core/text/text';
import { useWords, type Words } from '../wording/useWords';

const TIMES = ['once', 'twice'] as const;
type Times = (typeof TIMES)[number];

/** Area and share of each district that the circles cover, by tier and in all, once or twice; and what is left. */
export function CoverageTable({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const words = useWords();
  const { t, language } = words;
  const [times, setTimes] = useState<Times>('once');
  const { coverage: measured, recipe, districts } = overlay;
  if (measured === null) return <p className="coverage__computing">{t('coverage.computing')}</p>;
  const { coverage, metresPerMinute } = measured;
  const speed = Math.round((metresPerMinute * 60) / 1000);
  const nameOf = (adcode: string) =>
    localise(districts.find((district) => district.adcode === adcode)?.names, language) ?? adcode;
  return (
    <figure className="coverage">
      <figcaption>
        {t('coverage.caption', { speed })} {recipe?.certainty === 'schematic' && t('coverage.schematic')}
      </figcaption>
      <fieldset className="segments">
        <legend className="visually-hidden">{t('coverage.times')}</legend>
        {TIMES.map((choice) => (
          <button key={choice} type="button" aria-pressed={choice === times} onClick={() => setTimes(choice)}>
            {t(`coverage.${choice}`)}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      <section className="coverage__scroll" aria-label={t('coverage.scroll')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coverage.place')}</th>
              {coverage.tiers.map((minutes) => (
                <th key={minutes} scope="col">
                  {t('coverage.tier', { minutes })}
                </th>
              ))}
              <th scope="col">{t('coverage.all')}</th>
              <th scope="col">{t(times === 'once' ? 'coverage.gap' : 'coverage.less')}</th>
              <th scope="col">{t('coverage.land')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.districts.map((row) => (
              <Row key={row.adcode} name={nameOf(row.adcode)} row={row} times={times} words={words} />
            ))}
          </tbody>
          <tfoot>
            <Row name={t('coverage.total')} row={coverage.total} times={times} words={words} />
          </tfoot>
        </table>
      </section>
    </figure>
  );
}

interface RowProps {
  readonly name: string;
  readonly row: CoverageRow;
  readonly times: Times;
  readonly words: Words;
}

function Row({ name, row, times, words }: RowProps) {
  const { landKm2, tiers, all, gapKm2 } = row;
  const covered = ({ onceKm2, twiceKm2 }: CoverageRow['all']) => (times === 'once' ? onceKm2 : twiceKm2);
  return (
    <tr>
      <th scope="row">{name}</th>
      {tiers.map((tier) => (
        <Cell key={tier.minutes} km2={covered(tier)} land={landKm2} words={words} />
      ))}
      <Cell km2={covered(all)} land={landKm2} words={words} />
      <Cell km2={times === 'once' ? gapKm2 : landKm2 - all.twiceKm2} land={landKm2} words={words} />
      <td>{formatDecimals(landKm2, 0, words.language)}</td>
    </tr>
  );
}

interface CellProps {
  readonly km2: number;
  readonly land: number;
  readonly words: Words;
}

function Cell({ km2, land, words: { language } }: CellProps) {
  return (
    <td>
      {shareText((100 * km2) / land, language)}%
      <small>{formatDecimals(km2, km2 > 0 && km2 < 10 ? 1 : 0, language)} km²</small>
    </td>
  );
}

/** A share that is not zero is never written as if it were. */
function shareText(percent: number, language: Words['language']): string {
  if (percent > 0 && percent < 0.05) return `< ${formatDecimals(0.1, 1, language)}`;
  return formatDecimals(percent, percent === 0 ? 0 : 1, language);
}
