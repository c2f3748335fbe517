import { useState } from 'react';
import type { Notice } from '../domain/notice';
import type { Language } from '../domain/text';
import { createLanguages } from '../i18n/createLanguages';
import { NoticeLine } from './NoticeLine';
import { wordsIn } from './wording/useWords';
import './styles/index.css';

interface FailurePageProps {
  readonly notices: readonly Notice[];
  readonly language: Language;
}

/** In place of the atlas where there is nothing to map: which file is missing or damaged, and the reason. */
export function FailurePage({ notices, language }: FailurePageProps) {
  const [words] = useState(() => wordsIn(createLanguages(language).t, language, { areas: [], provinces: [] }));
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
