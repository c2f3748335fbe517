import { useWords } from '../../../ui/wording/useWords';
import type { Act } from '../model/stageKeys';
import { StageDialog } from '../slides/StageDialog';
import { hasFullscreen, hasWakeLock } from './screen';

/** Keys as they are written on the keys; null: a key whose name depends on the language. */
const KEYS = [
  ['next', ['→', 'PgDn', null]],
  ['previous', ['←', 'PgUp']],
  ['firstLast', ['Home', 'End']],
  ['digits', ['1', '2', '…']],
  ['overview', ['O']],
  ['black', ['B', '.']],
  ['white', ['W']],
  ['spotlight', ['L']],
  ['speaker', ['S']],
  ['fullscreen', ['F']],
  ['play', ['P']],
  ['loop', ['R']],
  ['timer', ['T']],
  ['size', ['+', '−']],
  ['lock', ['K']],
  ['fly', ['C']],
  ['code', ['Q']],
  ['help', ['?']],
  ['leave', ['Esc']],
] as const;

export function KeysHelp({ act }: { readonly act: Act }) {
  const { t } = useWords();
  return (
    <StageDialog title={t('stage.help')} className="keys-help" close={() => act({ do: 'close' })}>
      <dl>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key ?? 'space'}>{key ?? t('keys.space')}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {!hasFullscreen && <p>{t('stage.noFullscreen')}</p>}
      {!hasWakeLock && <p>{t('stage.noWakeLock')}</p>}
    </StageDialog>
  );
}
