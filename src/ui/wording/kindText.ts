import type { KindText } from '../../core/overlays/kinds/overlayKind';
import type { Words } from './useWords';

/** The words of an overlay's kind. That its keys are phrases, a test holds: the core does not know them. */
export function kindText({ t, of }: Words, text: KindText | null): string | null {
  if (text === null) return null;
  return 'key' in text ? t(text.key as 'layers.perDot', { ...text.values } as { count: number }) : of(text);
}
