import { percent } from '../../ui/percent';
import type { DotPlot } from './dotPlot';

/** Behind all rows: the zero line, and where the classes of the legend meet. */
export function PlotLines({ plot: { zeroShare, breakShares } }: { readonly plot: DotPlot }) {
  const zero = percent(zeroShare);
  return (
    <div className="dot-plot__lines dot-plot__grid">
      <svg aria-hidden>
        {breakShares.map((share) => (
          <line key={share} x1={percent(share)} x2={percent(share)} y1="0" y2="100%" />
        ))}
        <line className="dot-plot__zero" x1={zero} x2={zero} y1="0" y2="100%" />
      </svg>
    </div>
  );
}
