import { CopyCitation } from './CopyCitation';
import { useCitations } from './useCitations';

/** Copies the citation of the theme on the map, with the link to it. */
export function CiteTheme() {
  const { theme } = useCitations();
  return <CopyCitation textOf={theme} />;
}
