import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LocalText } from '../../src/core/text/text';
import { ROOT } from '../command';
import { escapeHtml } from '../escapeHtml';

interface NamedSite {
  readonly title: LocalText;
  readonly description: LocalText | null;
}

/** Puts what a site is called into what is read before any script: the page's head and the manifest. */
export function sitePage({ title, description }: NamedSite): Plugin {
  const name = inBoth(title, ' ');
  return {
    name: 'site-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const titled = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escapeHtml(name)}</title>`);
        const described = replaceOnce(
          titled,
          /(<meta name="description" content=")[^"]*(")/,
          `<meta name="description" content="${escapeHtml(inBoth(description ?? title, ' '))}"`,
        );
        const scriptless = `<noscript>${escapeHtml(title.zh)} 需要 JavaScript。 ${escapeHtml(title.en)} needs JavaScript.</noscript>`;
        return replaceOnce(described, /<noscript>[^<]*<\/noscript>/, scriptless);
      },
    },
    generateBundle() {
      const manifest: object = JSON.parse(readFileSync(join(ROOT, 'public/manifest.webmanifest'), 'utf8'));
      const named = { ...manifest, name, short_name: title.zh };
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(named, null, 2) });
    },
  };
}

function inBoth({ zh, en }: LocalText, separator: string): string {
  return zh === en ? zh : `${zh}${separator}${en}`;
}

/** @throws where the page has no such part any more. */
function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`index.html has nothing like ${pattern}.`);
  return html.replace(pattern, () => replacement);
}
