import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import { useProjectsStore } from '../parts/ProjectsContext';
import { ReadingProgress } from '../parts/ReadingProgress';
import { sizeText } from '../parts/sizeText';
import type { Intake } from '../state/projects';

/** A file that is being taken in: how far it is, or which of its sheets is meant. */
export function IntakePanel({ intake }: { readonly intake: Intake }) {
  const { t } = useWords();
  const store = useProjectsStore();
  const titleId = useId();
  const first = useRef<HTMLButtonElement>(null);
  const isChoosing = intake.status === 'choosing';

  // The question replaces the progress and waits for an answer.
  useEffect(() => {
    if (isChoosing) first.current?.focus();
  }, [isChoosing]);

  return (
    <section className="intake" aria-labelledby={titleId}>
      <h3 id={titleId} className="intake__title">
        {t('data.takingIn', { file: intake.fileName })}
      </h3>
      {intake.status === 'reading' ? (
        <ReadingProgress phase={intake.phase} share={intake.share} />
      ) : (
        <>
          <p>{t('data.whichSheet')}</p>
          <ul className="intake__sheets">
            {intake.sheets.map(({ name, as, parts, rowCount, columnCount }, index) => (
              <li key={name}>
                <button ref={index === 0 ? first : undefined} type="button" onClick={() => store.chooseSheet(name)}>
                  <span>{as === null ? name : t(`data.together.${as}`, { count: parts.length })}</span>
                  {as !== null && <small>{parts.map((part) => part.name).join(t('list.separator'))}</small>}
                  <small>{sizeText(t, rowCount, columnCount)}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="text-button intake__cancel" onClick={() => store.cancelIntake()}>
        {t('data.cancel')}
      </button>
    </section>
  );
}
