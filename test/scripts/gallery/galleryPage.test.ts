import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../scripts/escapeHtml';
import { galleryPage } from '../../../scripts/gallery/galleryPage';
import type { PicturedTheme } from '../../../scripts/gallery/subjects';
import { type Outcome, summarise } from '../../../scripts/gallery/verdict';

const theme: PicturedTheme = {
  id: 'belts',
  title: { zh: '生态带', en: 'River & coast "belts"' },
};
const pageOf = (...outcomes: readonly Outcome[]) =>
  galleryPage(summarise(outcomes.map((outcome) => ({ subject: { theme, light: 'night', language: 'en' }, outcome }))));

describe('escapeHtml', () => {
  it('leaves nothing that HTML would read as its own', () => {
    expect(escapeHtml(`<img src="x" alt='&amp;'>`)).toBe('&lt;img src=&quot;x&quot; alt=&#39;&amp;amp;&#39;&gt;');
    expect(escapeHtml('渭南“1、3、5”分钟快反')).toBe('渭南“1、3、5”分钟快反');
  });
});

describe('galleryPage', () => {
  it('shows the reference, the page of now and the difference', () => {
    const page = pageOf({ kind: 'compared', share: 0 });
    const sources = [...page.matchAll(/<img src="([^"]+)" alt="([^"]+)"/g)].map(([, source, alt]) => [source, alt]);
    const described = 'River &amp; coast &quot;belts&quot;, by night, in English';
    expect(sources).toEqual([
      ['pictures/belts-night.reference.png', `${described}: reference`],
      ['pictures/belts-night.now.png', `${described}: now`],
      ['pictures/belts-night.difference.png', `${described}: difference`],
    ]);
    expect(page).not.toContain('<mark>');
  });

  it('marks what changed, and escapes what a failure says', () => {
    const page = pageOf({ kind: 'compared', share: 0.5 }, { kind: 'not-taken', reason: 'no <canvas>' });
    expect(page).toContain('<mark>CHANGED</mark> <code>belts-night</code> 50.000 % of the pixels differ');
    expect(page).toContain('could not be taken: no &lt;canvas&gt;');
  });

  it('shows no picture that is not there', () => {
    expect(pageOf({ kind: 'not-taken', reason: '' })).not.toContain('<img');
    expect(pageOf({ kind: 'no-reference' }).match(/<img/g)).toHaveLength(1);
    expect(pageOf({ kind: 'other-size', reference: '', now: '' }).match(/<img/g)).toHaveLength(2);
  });
});
