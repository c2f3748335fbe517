import { type ReactNode, useCallback, useState } from 'react';
import { OpenSourcesContext } from '../../ui/citation/useOpenSources';
import { later } from '../../ui/later';

const SourcesPage = later('SourcesPage', async () => (await import('./SourcesPage')).SourcesPage);

/** Keeps the page of sources, which several places open: the header, the line of credits, the evidence of a figure. */
export function SourcesProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<{ readonly at: string | null } | null>(null);
  const open = useCallback((source?: string) => setOpened({ at: source ?? null }), []);
  return (
    <OpenSourcesContext value={open}>
      {children}
      {opened !== null && <SourcesPage at={opened.at} close={() => setOpened(null)} />}
    </OpenSourcesContext>
  );
}
