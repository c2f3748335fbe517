import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Appearance, inksOf } from '../../src/core/portrayal/palette';
import { cssColour } from '../../src/ui/cssColour';

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
    for (const name of ['ground', 'ink', 'sea'] as const) expect(css).toContain(`--${name}: ${cssColour(inks[name])};`);
    expect(css).toContain(`--land: ${cssColour(inks.hatchGround)};`);
    expect(css).toContain(`--hatch: ${cssColour(inks.hatch)};`);
  });
});
