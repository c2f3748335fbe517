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

type MatchPart = (typeof PARTS)[number];

/** The account of a join, part by part: what was found, what waits for a decision, what was left out and why. */
export function MatchTabs({ report }: { readonly report: TableReport }) {
  const { t } = useWords();
  const { table } = useTableEdit();
  const { matchReport, cells } = report;
  const id = useId();
  const tabs = useRef(new Map<MatchPart, HTMLButtonElement | null>());
  const counts: Readonly<Record<MatchPart, number>> = {
    matched: matchReport.matched.length,
    ambiguous: matchReport.ambiguous.length,
    unmatched: matchReport.unmatched.length,
    duplicates: matchReport.duplicates.length,
    setAside: matchReport.setAside.length,
    without: matchReport.areasWithoutData.length,
    refused: cells.refused,
  };
  const isOpen: Readonly<Partial<Record<MatchPart, boolean>>> = {
    ambiguous: counts.ambiguous > 0,
    unmatched: matchReport.unmatched.some(({ rule }) => rule !== 'not-drawn'),
    duplicates: matchReport.duplicates.some(({ adcode }) => duplicateChoice(table.decisions, adcode) === null),
  };
  const [chosen, setChosen] = useState<MatchPart>(() => PARTS.find((part) => isOpen[part] === true) ?? 'matched');
  // A tab that was just emptied stays, to keep the focus.
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

  const bodies: Readonly<Record<MatchPart, () => ReactNode>> = {
    matched: () => <MatchedList matchReport={matchReport} />,
    ambiguous: () => <AmbiguousList places={matchReport.ambiguous} />,
    unmatched: () => <UnmatchedList places={matchReport.unmatched} level={matchReport.level} />,
    duplicates: () => <DuplicateList duplicates={matchReport.duplicates} measures={report.measures} />,
    setAside: () => <SetAsideList matchReport={matchReport} />,
    without: () => <WithoutData areas={matchReport.areasWithoutData} />,
    refused: () => <RefusedCells cells={report.refusedCells} counts={cells} headings={report.headings} />,
  };
  return (
    <div className="matches">
      <div className="matches__tabs" role="tablist" aria-label={t('data.places')} onKeyDown={onKeyDown}>
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
            {t(`data.matches.${part}`)} <b>{t('card.countShort', { count: counts[part] })}</b>
          </button>
        ))}
      </div>
      <div className="matches__panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        <p className="matches__hint">
          {counts[chosen] === 0 ? t('data.matchesEmpty') : t(`data.matchesHint.${chosen}`)}
        </p>
        {bodies[chosen]()}
      </div>
    </div>
  );
}
