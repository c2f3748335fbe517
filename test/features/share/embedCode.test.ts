import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/features/share/embedCode';

describe('the code of a view in another page', () => {
  it('holds the link, asks for the view, and names it', () => {
    expect(embedCode('https://atlas.example/?embed=1#theme=population&lang=en', 'Population', 480)).toBe(
      '<iframe src="https://atlas.example/?embed=1#theme=population&amp;lang=en" title="Population" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen"></iframe>',
    );
  });

  it('lets nothing out of its attributes', () => {
    const code = embedCode('https://atlas.example/', '"><script>alert(1)</script>', 360);
    expect(code).not.toContain('<script>');
    expect(code.match(/"/g)).toHaveLength(14);
  });
});
