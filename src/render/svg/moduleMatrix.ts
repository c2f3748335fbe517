import type { Box } from '../labels/box';
import { attributes, decimal } from './markup';

/** Light modules around a code that readers need to find it. */
const QUIET = 4;

/**
 * A square code (QR) of dark and light modules, dark on white in every light: readers expect it so.
 *
 * @param modules rows of modules, true for a dark one.
 */
export function moduleMatrix(modules: readonly (readonly boolean[])[], { x, y, width }: Box): string {
  const count = modules.length + 2 * QUIET;
  const path = modules
    .flatMap((row, top) => row.flatMap((isDark, left) => (isDark ? [`M${left + QUIET} ${top + QUIET}h1v1h-1z`] : [])))
    .join('');
  return [
    `<g transform="translate(${decimal(x)} ${decimal(y)}) scale(${width / count})">`,
    `<path${attributes({ fill: '#ffffff', d: `M0 0h${count}v${count}H0z` })}/>`,
    `<path${attributes({ fill: '#000000', 'shape-rendering': 'crispEdges', d: path })}/></g>`,
  ].join('');
}
