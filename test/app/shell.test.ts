import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../src/core/portrayal/colour';
import { type Appearance, inksOf } from '../../src/core/portrayal/palette';

const CSS = readFileSync(new URL('../../src/app/shell.css', import.meta.url), 'utf8');

/** The custom properties of day, or those that night puts in their place. */
function coloursOf(appearance: Appearance): string {
  const night = CSS.indexOf(':root[data-appearance="night"]');
  const until = CSS.indexOf('}', night);
  return appearance === 'night' ? CSS.slice(night, until) : CSS.slice(0, night);
}

describe('the shell', () => {
  it.each(['day', 'night'] as const)('has the inks of the map by %s', (appearance) => {
    const inks = inksOf(appearance);
    const css = coloursOf(appearance);
    for (const name of ['ground', 'ink', 'sea'] as const) expect(css).toContain(`--${name}: ${hexOf(inks[name])};`);
    expect(css).toContain(`--land: ${hexOf(inks.land)};`);
    expect(css).toContain(`--hatch: ${hexOf(inks.hatch)};`);
  });
});
