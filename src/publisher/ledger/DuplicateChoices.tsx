import { DUPLICATE_CHOICES, type DuplicateChoice } from '../../domain/ownFigures/decisions';
import { useWords } from '../../ui/wording/useWords';

interface DuplicateChoicesProps {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly choice: DuplicateChoice | null;
  /** null: what was chosen is taken back. */
  readonly choose: (choice: DuplicateChoice | null) => void;
}

/** What becomes of several figures: one of three; pressing the one that holds takes it back. */
export function DuplicateChoices({ legend, isLegendHidden = false, choice, choose }: DuplicateChoicesProps) {
  const { t } = useWords();
  return (
    <fieldset className="duplicate-choices">
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="segments">
        {DUPLICATE_CHOICES.map((each) => (
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
