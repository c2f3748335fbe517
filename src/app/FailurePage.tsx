import { useState } from 'react';
import type { Geographies } from '../core/areas/geography';
import type { Topology } from '../core/areas/topology';
import type { Notice } from '../core/text/notice';
import type { Language } from '../core/text/text';
import { createLanguages } from '../i18n/createLanguages';
import { NoticeLine } from '../ui/NoticeLine';
import { wordsIn } from '../ui/wording/useWords';
import './index.css';

interface FailurePageProps {
  readonly notices: readonly Notice[];
  readonly language: Language;
}

const NOTHING: Topology = { type: 'Topology', objects: {}, arcs: [] };
const NO_GEOGRAPHIES: Geographies = {
  province: { level: 'province', topology: NOTHING, object: 'provinces', areas: [] },
  prefecture: { level: 'prefecture', topology: NOTHING, object: 'prefectures', areas: [] },
  county: null,
};

/** In place of the atlas where there is nothing to map: which file is missing or damaged, and the reason. */
export function FailurePage({ notices, language }: FailurePageProps) {
  const [words] = useState(() =>
    wordsIn(createLanguages(language).t, language, { geographies: NO_GEOGRAPHIES, measures: new Map() }),
  );
  return (
    <main className="failure">
      <div role="alert">
        <h1>{words.t('failure.title')}</h1>
        <p>{words.t('failure.text')}</p>
        <ul>
          {notices.map((notice) => (
            <NoticeLine key={JSON.stringify(notice)} notice={notice} words={words} />
          ))}
        </ul>
      </div>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {words.t('failure.reload')}
      </button>
    </main>
  );
}
