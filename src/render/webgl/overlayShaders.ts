import type { ShaderModule } from '@luma.gl/shadertools';
import { DASH, DOT } from '../style/styleTable';
import type { Matrix4, Vector4 } from './areaShaders';
import { glsl, HATCH_SHARE } from './glsl';

/** How one part of an overlay is drawn; colours are 0–1, lengths CSS pixels unless said otherwise. */
export type OverlayUniforms = {
  /** Common space relative to the mesh's origin → clip space. */
  matrix: Matrix4;
  viewport: [width: number, height: number];
  /** Where the window's lower left pixel lies in a picture of dots. */
  picture: [column: number, row: number];
  /** Device pixels per CSS pixel. */
  pixelRatio: number;
  /** Device pixels per world pixel at zoom 0. */
  magnification: number;
  /** Hatch periods per device pixel, along x − y, and where the hatch starts: it stays on the land. */
  hatchScale: number;
  hatchOffset: number;
  metresPerMinute: number;
  /** Of the whole overlay. */
  opacity: number;
  fillOpacity: number;
  /** 0 for a plain fill. */
  hatchOpacity: number;
  strokeWidth: number;
  /** Dash and gap together; 0 for an unbroken line. */
  dashPeriod: number;
  pointRadius: number;
  /** 1 for dots that are rings: what was placed by the atlas. */
  isHollow: number;
  ink: Vector4;
  ground: Vector4;
};

const block = `\
layout(std140) uniform overlayUniforms {
  mat4 matrix;
  vec2 viewport;
  vec2 picture;
  float pixelRatio;
  float magnification;
  float hatchScale;
  float hatchOffset;
  float metresPerMinute;
  float opacity;
  float fillOpacity;
  float hatchOpacity;
  float strokeWidth;
  float dashPeriod;
  float pointRadius;
  float isHollow;
  vec4 ink;
  vec4 ground;
} overlay;
`;

export const overlayUniforms: ShaderModule<OverlayUniforms> = {
  name: 'overlay',
  vs: block,
  fs: block,
  uniformTypes: {
    matrix: 'mat4x4<f32>',
    viewport: 'vec2<f32>',
    picture: 'vec2<f32>',
    pixelRatio: 'f32',
    magnification: 'f32',
    hatchScale: 'f32',
    hatchOffset: 'f32',
    metresPerMinute: 'f32',
    opacity: 'f32',
    fillOpacity: 'f32',
    hatchOpacity: 'f32',
    strokeWidth: 'f32',
    dashPeriod: 'f32',
    pointRadius: 'f32',
    isHollow: 'f32',
    ink: 'vec4<f32>',
    ground: 'vec4<f32>',
  },
};

const fillFragment = `#version 300 es
precision highp float;
in highp float across;
out vec4 fragment;
void main() {
  float alpha = fract(across) < ${HATCH_SHARE} ? max(overlay.fillOpacity, overlay.hatchOpacity) : overlay.fillOpacity;
  alpha *= overlay.opacity;
  fragment = vec4(overlay.ink.rgb * alpha, alpha);
}`;

const acrossHatch = `\
float acrossHatch(vec4 position) {
  vec2 pixel = position.xy / position.w * overlay.viewport * 0.5;
  return (pixel.x - pixel.y) * overlay.hatchScale + overlay.hatchOffset;
}
`;

export const AREA_FILL = {
  vs: `#version 300 es
in vec2 positions;
out highp float across;
${acrossHatch}
void main() {
  gl_Position = overlay.matrix * vec4(positions, 0.0, 1.0);
  across = acrossHatch(gl_Position);
}`,
  fs: fillFragment,
};

/** The corner of a circle: `turn` is the direction from its centre. See discsOf for the stretch to the north. */
const cornerOfDisc = `\
float radiusOf(vec2 turn) {
  float metres = minutes * overlay.metresPerMinute;
  return metres * scales.x * (1.0 + scales.y * metres * turn.y);
}
`;

export const DISC_FILL = {
  vs: `#version 300 es
in vec2 positions;
in vec2 centres;
in float minutes;
in vec2 scales;
out highp float across;
${acrossHatch}${cornerOfDisc}
void main() {
  gl_Position = overlay.matrix * vec4(centres + positions * radiusOf(positions), 0.0, 1.0);
  across = acrossHatch(gl_Position);
}`,
  fs: fillFragment,
};

const strokeFragment = `#version 300 es
precision highp float;
in mediump float across;
in highp float along;
out vec4 fragment;
void main() {
  float halfWidth = overlay.strokeWidth * overlay.pixelRatio * 0.5;
  float alpha = clamp(halfWidth + 0.5 - abs(across), 0.0, 1.0);
  float period = overlay.dashPeriod * overlay.pixelRatio;
  alpha *= period > 0.0 && fract(along / period) > ${glsl(DASH.share)} ? 0.0 : overlay.opacity;
  fragment = vec4(overlay.ink.rgb * alpha, alpha);
}`;

const widened = `\
vec4 widened(vec4 position, vec2 normal, float reach) {
  vec2 direction = (overlay.matrix * vec4(normal, 0.0, 0.0)).xy * overlay.viewport;
  return position + vec4(normalize(direction) * reach * 2.0 / overlay.viewport * position.w, 0.0, 0.0);
}
`;

export const STROKE = {
  vs: `#version 300 es
in vec2 positions;
in vec3 normals;
out mediump float across;
out highp float along;
${widened}
void main() {
  float reach = overlay.strokeWidth * overlay.pixelRatio * 0.5 + 0.5;
  across = (gl_VertexID & 1) == 0 ? reach : -reach;
  along = normals.z * overlay.magnification;
  gl_Position = widened(overlay.matrix * vec4(positions, 0.0, 1.0), normals.xy, reach);
}`,
  fs: strokeFragment,
};

/** A strip round the circle: `positions` is the direction, its third number the side and the fourth the turn from 0 to 1. */
export const DISC_STROKE = {
  vs: `#version 300 es
in vec4 positions;
in vec2 centres;
in float minutes;
in vec2 scales;
out mediump float across;
out highp float along;
${widened}${cornerOfDisc}
void main() {
  vec2 turn = positions.xy;
  float radius = radiusOf(turn);
  float reach = overlay.strokeWidth * overlay.pixelRatio * 0.5 + 0.5;
  across = positions.z * reach;
  float period = max(overlay.dashPeriod, 1.0) * overlay.pixelRatio;
  float around = 6.2831853 * minutes * overlay.metresPerMinute * scales.x * overlay.magnification;
  // A whole number of dashes, so that none is cut where the circle closes.
  // Of a small circle three dashes would be all there is.
  along = around < ${glsl(DASH.leastOnCircle)} * period ? 0.0 : positions.w * round(around / period) * period;
  gl_Position = widened(overlay.matrix * vec4(centres + turn * radius, 0.0, 1.0), turn * positions.z, reach);
}`,
  fs: strokeFragment,
};

/** What a dot looks like so many device pixels from its middle. */
const dotColour = `\
vec4 dotColour(float distance) {
  float radius = overlay.pointRadius * overlay.pixelRatio;
  float inside = clamp(radius + 0.5 - distance, 0.0, 1.0);
  float rim = overlay.isHollow > 0.5 ? clamp(distance - radius + 0.5 + ${glsl(DOT.ringPixels)} * overlay.pixelRatio, 0.0, 1.0) : clamp(radius - distance - ${glsl(DOT.rimPixels)} * overlay.pixelRatio, 0.0, 1.0);
  vec3 colour = mix(overlay.ground.rgb, overlay.ink.rgb, rim);
  float alpha = inside * overlay.opacity;
  return vec4(colour * alpha, alpha);
}
`;

export const POINT = {
  vs: `#version 300 es
in vec2 positions;
void main() {
  gl_Position = overlay.matrix * vec4(positions, 0.0, 1.0);
  gl_PointSize = (overlay.pointRadius + 0.5) * 2.0 * overlay.pixelRatio;
}`,
  fs: `#version 300 es
precision mediump float;
out vec4 fragment;
${dotColour}
void main() {
  fragment = dotColour(length(gl_PointCoord - 0.5) * 2.0 * (overlay.pointRadius + 0.5) * overlay.pixelRatio);
}`,
};

/** Circles with a radius each: `positions` are the corners of a square, −1 or 1. */
export const CIRCLE = {
  vs: `#version 300 es
in vec2 positions;
in vec2 centres;
in float radii;
out highp vec2 offset;
flat out highp float radius;
void main() {
  radius = overlay.pointRadius * radii * overlay.pixelRatio;
  offset = positions * (radius + 0.5);
  vec4 centre = overlay.matrix * vec4(centres, 0.0, 1.0);
  gl_Position = centre + vec4(offset * 2.0 / overlay.viewport * centre.w, 0.0, 0.0);
}`,
  fs: `#version 300 es
precision highp float;
in highp vec2 offset;
flat in highp float radius;
out vec4 fragment;
void main() {
  float distance = length(offset);
  float inside = clamp(radius + 0.5 - distance, 0.0, 1.0);
  // A rim of the ground tells circles apart that cross.
  float edge = clamp(distance - radius + 0.5 + overlay.strokeWidth * overlay.pixelRatio, 0.0, 1.0);
  float alpha = inside * mix(overlay.fillOpacity, 1.0, edge) * overlay.opacity;
  vec3 colour = mix(overlay.ink.rgb, overlay.ground.rgb, edge);
  fragment = vec4(colour * alpha, alpha);
}`,
};

/** Many dots at once: see Nearness. `positions` are the corners of each rectangle, 0 or 1. */
export const POINT_PICTURE = {
  vs: `#version 300 es
in vec2 positions;
in vec4 rectangles;
void main() {
  vec2 pixel = mix(rectangles.xy, rectangles.zw, positions) - overlay.picture;
  gl_Position = vec4(pixel / overlay.viewport * 2.0 - 1.0, 0.0, 1.0);
}`,
  fs: `#version 300 es
precision highp float;
uniform highp sampler2D nearness;
out vec4 fragment;
${dotColour}
void main() {
  float near = texelFetch(nearness, ivec2(gl_FragCoord.xy + overlay.picture), 0).r;
  fragment = dotColour((1.0 - near) * (overlay.pointRadius * overlay.pixelRatio + 0.5));
}`,
};
