import { memo, useMemo, useState } from 'react';
import type { Theme } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';
import { ThemeLine } from '../../ui/digest/ThemeLine';
import { useWords } from '../../ui/wording/useWords';
import { ThemeItem } from './ThemeItem';

interface OtherThemesProps {
  readonly choose: (theme: Theme) => void;
}

/** The themes that no author has written: one for each other measure, so that every figure can be seen on the map. */
export const OtherThemes = memo(function OtherThemes({ choose }: OtherThemesProps) {
  const { t, of } = useWords();
  const themes = useAtlas(({ data }) => data.themes);
  const topics = useAtlas(({ data }) => data.record.topics);
  const current = useAtlas(({ theme }) => theme);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const derived = useMemo(() => [...themes.values()].filter(({ origin }) => origin === 'derived'), [themes]);
  if (derived.length === 0) return null;

  const found = derived.filter((theme) => of(theme.title).toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <details className="other-themes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{t('themes.others')}</h3>
        <span>{t('legend.countShort', { count: derived.length })}</span>
      </summary>
      {isOpen && (
        <>
          <input
            type="search"
            aria-label={t('themes.find')}
            placeholder={t('themes.find')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <p role="status" className="visually-hidden">
            {text !== '' && t('themes.found', { count: found.length })}
          </p>
          {[...topics.values()].map(({ id, name }) => (
            <TopicThemes
              key={id}
              name={of(name)}
              themes={found.filter(({ topic }) => topic === id)}
              current={current.id}
              choose={choose}
            />
          ))}
          {found.length === 0 && <p className="other-themes__none">{t('table.none')}</p>}
        </>
      )}
    </details>
  );
});

interface TopicThemesProps extends OtherThemesProps {
  readonly name: string;
  readonly themes: readonly Theme[];
  readonly current: string;
}

function TopicThemes({ name, themes, current, choose }: TopicThemesProps) {
  if (themes.length === 0) return null;
  return (
    <section>
      <h4>{name}</h4>
      <ul>
        {themes.map((theme) => (
          <ThemeItem key={theme.id} theme={theme} isCurrent={theme.id === current} choose={choose}>
            <ThemeLine theme={theme} />
          </ThemeItem>
        ))}
      </ul>
    </section>
  );
}
