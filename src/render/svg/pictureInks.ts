import { hexOf } from '../../core/portrayal/colour';
import { type Appearance, inksOf } from '../../core/portrayal/palette';

/** The inks of what stands beside the map, as CSS colours; those of the page, see shell.css. */
export interface PictureInks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly accent: string;
}

const BESIDE: Readonly<Record<Appearance, Pick<PictureInks, 'soft' | 'hairline' | 'accent'>>> = {
  day: { soft: '#566270', hairline: '#cbcac6', accent: '#1f5fa8' },
  night: { soft: '#9dabb9', hairline: '#36404a', accent: '#7fb2ea' },
};

export function pictureInks(appearance: Appearance): PictureInks {
  const { ground, ink } = inksOf(appearance);
  return { paper: hexOf(ground), ink: hexOf(ink), ...BESIDE[appearance] };
}
