import { useId, useLayoutEffect, useRef } from 'react';
import { inlineSvg } from './inlineSvg';

/** A picture that is told of in words beside it. */
export function SvgPicture({ svg }: { readonly svg: string }) {
  const frame = useRef<HTMLSpanElement>(null);
  const id = useId().replace(/\W/g, '');
  useLayoutEffect(() => frame.current?.replaceChildren(inlineSvg(svg, id)), [svg, id]);
  return <span ref={frame} className="svg-picture" aria-hidden />;
}
