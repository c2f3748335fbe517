import { type QrModules, qrPath } from './qrCode';

/** Four modules, as the standard asks. */
const QUIET = 4;

interface QrPictureProps {
  readonly modules: QrModules;
  readonly label: string;
}

/** A QR code, dark on light at night as well: many readers know no other. */
export function QrPicture({ modules, label }: QrPictureProps) {
  const size = modules.length + 2 * QUIET;
  return (
    <svg className="qr-picture" viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#ffffff" />
      <path d={qrPath(modules)} fill="#10161d" shapeRendering="crispEdges" />
    </svg>
  );
}
