import { useAtlas } from '../ui/AtlasContext';
import { OpeningThemeButton } from '../ui/OpeningThemeButton';
import { useWords } from '../ui/wording/useWords';

/** Where the map's data are not here: says so over the plain land, and has the way to a map that is. */
export function DataNotHere() {
  const { of } = useWords();
  const title = useAtlas(({ theme }) => (theme.origin === 'absent' ? of(theme.title) : null));
  return (
    <div role="status" className={title === null ? 'visually-hidden' : 'out-of-sight panel'}>
      {title !== null && (
        <>
          <p>{title}</p>
          <OpeningThemeButton />
        </>
      )}
    </div>
  );
}
