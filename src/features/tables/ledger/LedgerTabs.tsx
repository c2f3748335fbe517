import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import { duplicateChoice } from '../model/decisions';
import type { TableReport } from '../model/tableReport';
import { useTableEdit } from '../parts/TableEditContext';
import { AmbiguousList } from './AmbiguousList';
import { DuplicateList } from './DuplicateList';
import { MatchedList } from './MatchedList';
import { RefusedCells } from './RefusedCells';
import { SetAsideList } from './SetAsideList';
import { UnmatchedList } from './UnmatchedList';
import { WithoutData } from './WithoutData';

const PARTS = ['matched', 'ambiguous', 'unmatched', 'duplicates', 'setAside', 'without', 'refused'] as const;

type LedgerPart = (typeof PARTS)[number];

/** The account of a join, part by part: what was found, what waits for a decision, what was left out and why. */
export function LedgerTabs({ report }: { readonly report: TableReport }) {
  const { t } = useWords();
  const { table } = useTableEdit();
  const { ledger, cells } = report;
  const id = useId();
  const tabs = useRef(new Map<LedgerPart, HTMLButtonElement | null>());
  const counts: Readonly<Record<LedgerPart, number>> = {
    matched: ledger.matched.length,
    ambiguous: ledger.ambiguous.length,
    unmatched: ledger.unmatched.length,
    duplicates: ledger.duplicates.length,
    setAside: ledger.setAside.length,
    without: ledger.areasWithoutData.length,
    refused: cells.refused,
  };
  const isOpen: Readonly<Partial<Record<LedgerPart, boolean>>> = {
    ambiguous: counts.ambiguous > 0,
    unmatched: ledger.unmatched.some(({ rule }) => rule !== 'not-drawn'),
    duplicates: ledger.duplicates.some(({ adcode }) => duplicateChoice(table.decisions, adcode) === null),
  };
  const [chosen, setChosen] = useState<LedgerPart>(() => PARTS.find((part) => isOpen[part] === true) ?? 'matched');
  // What was just emptied stays, so that the focus does.
  const shown = PARTS.filter((part) => counts[part] > 0 || part === chosen);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = shown.indexOf(chosen);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % shown.length,
      ArrowLeft: (at + shown.length - 1) % shown.length,
      Home: 0,
      End: shown.length - 1,
    };
    const part = shown[targets[event.key] ?? -1];
    if (part === undefined) return;
    event.preventDefault();
    setChosen(part);
    tabs.current.get(part)?.focus();
  };

  const bodies: Readonly<Record<LedgerPart, () => ReactNode>> = {
    matched: () => <MatchedList ledger={ledger} />,
    ambiguous: () => <AmbiguousList places={ledger.ambiguous} />,
    unmatched: () => <UnmatchedList places={ledger.unmatched} level={ledger.level} />,
    duplicates: () => <DuplicateList duplicates={ledger.duplicates} measures={report.measures} />,
    setAside: () => <SetAsideList ledger={ledger} />,
    without: () => <WithoutData areas={ledger.areasWithoutData} />,
    refused: () => <RefusedCells cells={report.refusedCells} counts={cells} headings={report.headings} />,
  };
  return (
    <div className="ledger">
      <div className="ledger__tabs" role="tablist" aria-label={t('data.places')} onKeyDown={onKeyDown}>
        {shown.map((part) => (
          <button
            key={part}
            ref={(tab) => void tabs.current.set(part, tab)}
            type="button"
            role="tab"
            id={`${id}${part}`}
            data-part={part}
            data-urgent={isOpen[part] === true}
            aria-selected={part === chosen}
            aria-controls={`${id}panel`}
            tabIndex={part === chosen ? 0 : -1}
            onClick={() => setChosen(part)}
          >
            {t(`data.ledger.${part}`)} <b>{t('card.countShort', { count: counts[part] })}</b>
          </button>
        ))}
      </div>
      <div className="ledger__panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        <p className="ledger__hint">{counts[chosen] === 0 ? t('data.ledgerEmpty') : t(`data.ledgerHint.${chosen}`)}</p>
        {bodies[chosen]()}
      </div>
    </div>
  );
}
