import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Appearance } from '../../core/portrayal/palette';
import { useAtlas } from '../../ui/AtlasContext';

/** The light of the page's pictures: that of the page, and day on paper, for which they are drawn anew before it prints. */
export function useLight(): Appearance {
  const appearance = useAtlas((atlas) => atlas.appearance);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? 'day' : appearance;
}
