import { formatDecimals } from '../../../core/record/format';
import { useWords } from '../../../ui/wording/useWords';
import type { ReadingPhase } from '../model/readingPhase';

interface ReadingProgressProps {
  readonly phase: ReadingPhase;
  /** Of the phase, from 0 to 1. */
  readonly share: number;
}

const PHASES: readonly ReadingPhase[] = ['parse', 'resolve', 'join'];

/** How far the reading of a table is: one bar over all phases, and what is being done in words. */
export function ReadingProgress({ phase, share }: ReadingProgressProps) {
  const { t, language } = useWords();
  const done = (PHASES.indexOf(phase) + Math.min(Math.max(share, 0), 1)) / PHASES.length;
  return (
    <div className="reading-progress">
      <progress value={done} max={1} aria-label={t('data.progress')} />
      <p>
        {t(`data.phase.${phase}`)} <small>{formatDecimals(Math.floor(done * 100), 0, language)}%</small>
      </p>
    </div>
  );
}
