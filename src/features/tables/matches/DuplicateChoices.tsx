import { useWords } from '../../../ui/wording/useWords';
import type { DuplicateChoice } from '../model/decisions';

interface DuplicateChoicesProps {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  /** Those that can be chosen. */
  readonly choices: readonly DuplicateChoice[];
  readonly choice: DuplicateChoice | null;
  /** null: what was chosen is taken back. */
  readonly choose: (choice: DuplicateChoice | null) => void;
}

/** What becomes of several figures: one of a few; pressing the one that holds takes it back. */
export function DuplicateChoices({ legend, isLegendHidden = false, choices, choice, choose }: DuplicateChoicesProps) {
  const { t } = useWords();
  return (
    <fieldset className="duplicate-choices">
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="segments">
        {choices.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={choice === each}
            onClick={() => choose(choice === each ? null : each)}
          >
            {t(`data.duplicate.${each}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
