import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePage } from '../../../scripts/site/sitePage';

const html = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');

function pageOf(title: string): string {
  const plugin = sitePage({ title: { zh: title, en: title }, description: null });
  const { handler } = plugin.transformIndexHtml as { handler: (text: string) => string };
  return handler(html);
}

describe('sitePage', () => {
  it('writes a title as text, whatever it holds', () => {
    const page = pageOf('</title><script>alert("$&")</script>');
    const escaped = '&lt;/title&gt;&lt;script&gt;alert(&quot;$&amp;&quot;)&lt;/script&gt;';
    expect(page).toContain(`<title>${escaped}</title>`);
    expect(page).toContain(`<meta name="description" content="${escaped}"`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('leaves nothing of the atlas’s own name to read', () => {
    expect(pageOf('Map').replace(/<!--.*?-->|base64,\S+/gs, '')).not.toMatch(/通报图谱|Bulletin Atlas/);
  });
});
