import { asAuthored, isFileOverlay, PARAMETERS } from '../../core/overlays/choices';
import type { OverlayChoice } from '../../core/portrayal/mapState';
import type { LinkContext } from './linkContext';

const MOST_OVERLAYS = 24;
const PARAMETER_DECIMALS = 6;

/** null where there is none. More than a link may lay are left out: a link that is written can be read. */
export function encodeOverlays(overlays: readonly OverlayChoice[]): string | null {
  return overlays.length === 0 ? null : overlays.slice(0, MOST_OVERLAYS).map(encodeOverlay).join(',');
}

/** `dalian-circles~speed:40~opacity:60~hide:five`, `…~off`: what is as its author meant it is left out. */
function encodeOverlay({ id, isShown, opacity, parameters, hidden }: OverlayChoice): string {
  return [
    id,
    ...PARAMETERS.flatMap((name) => encodeParameter(name, parameters[name])),
    ...(opacity === 1 ? [] : [`opacity:${Math.round(opacity * 100)}`]),
    ...hidden.map((entry) => `hide:${entry}`),
    ...(isShown ? [] : ['off']),
  ].join('~');
}

function encodeParameter(name: string, value: number | undefined): readonly string[] {
  const written = Number((value ?? 0).toFixed(PARAMETER_DECIMALS));
  return written > 0 && written < 1e9 ? [`${name}:${plainDecimal(written)}`] : [];
}

/** Without the exponent that small numbers are otherwise written with. */
function plainDecimal(value: number): string {
  return value.toFixed(PARAMETER_DECIMALS).replace(/\.?0+$/, '');
}

/** Each overlay once. Whether a parameter lies in the range of its recipe is seen when the overlay is drawn. */
export function parseOverlays(text: string, context: LinkContext): readonly OverlayChoice[] | null {
  const choices = text.split(',').map((part) => parseOverlay(part, context));
  if (choices.length > MOST_OVERLAYS || !choices.every((choice) => choice !== null)) return null;
  return new Set(choices.map(({ id }) => id)).size === choices.length ? choices : null;
}

function parseOverlay(text: string, context: LinkContext): OverlayChoice | null {
  const [id = '', ...settings] = text.split('~');
  if (!(isFileOverlay(id) ? /^own\.[\p{L}\d-]{1,60}$/u.test(id) : context.hasOverlay(id))) return null;
  let choice: OverlayChoice | null = asAuthored(id);
  for (const setting of settings) choice = choice === null ? null : withSetting(choice, setting);
  return choice;
}

function withSetting(choice: OverlayChoice, setting: string): OverlayChoice | null {
  if (setting === 'off') return { ...choice, isShown: false };
  const [name = '', value = '', ...more] = setting.split(':');
  if (more.length > 0) return null;
  if (name === 'hide') return /^[a-z\d.-]{1,40}$/.test(value) ? { ...choice, hidden: [...choice.hidden, value] } : null;
  // PARAMETER_DECIMALS at the most. So few digits are written as they are read, without an exponent.
  const number = /^\d{1,9}(\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  // In whole per cent, as it is written.
  if (name === 'opacity')
    return number >= 10 && number <= 100 ? { ...choice, opacity: Math.round(number) / 100 } : null;
  const parameter = PARAMETERS.find((known) => known === name);
  if (parameter === undefined || !(number > 0)) return null;
  return { ...choice, parameters: { ...choice.parameters, [parameter]: number } };
}
