import type { ShaderModule } from '@luma.gl/shadertools';
import { SYMBOL } from '../style/styleTable';
import { glsl, HATCH_SHARE } from './glsl';

export type Vector4 = [number, number, number, number];
/** Column by column. */
export type Matrix4 = [...Vector4, ...Vector4, ...Vector4, ...Vector4];

/** What all programs of the area layer share; colours are 0–1, lengths are device pixels. */
export type AreaUniforms = {
  /** Common space relative to the mesh's origin → clip space. */
  matrix: Matrix4;
  viewport: [width: number, height: number];
  /** Device pixels per CSS pixel. */
  pixelRatio: number;
  /** Hatch periods per device pixel, along x − y. */
  hatchScale: number;
  /** Where the hatch starts, in periods, so that it stays on the land while the map is panned. */
  hatchOffset: number;
  land: Vector4;
  hatchGround: Vector4;
  hatchInk: Vector4;
  symbolEdge: Vector4;
  /** Colour (alpha: width in CSS pixels) of each rank of border. */
  border0: Vector4;
  border1: Vector4;
  border2: Vector4;
  border3: Vector4;
  border4: Vector4;
  border5: Vector4;
};

const block = `\
layout(std140) uniform areaUniforms {
  mat4 matrix;
  vec2 viewport;
  float pixelRatio;
  float hatchScale;
  float hatchOffset;
  vec4 land;
  vec4 hatchGround;
  vec4 hatchInk;
  vec4 symbolEdge;
  vec4 border0;
  vec4 border1;
  vec4 border2;
  vec4 border3;
  vec4 border4;
  vec4 border5;
} area;
`;

export const areaUniforms: ShaderModule<AreaUniforms> = {
  name: 'area',
  vs: block,
  fs: block,
  uniformTypes: {
    matrix: 'mat4x4<f32>',
    viewport: 'vec2<f32>',
    pixelRatio: 'f32',
    hatchScale: 'f32',
    hatchOffset: 'f32',
    land: 'vec4<f32>',
    hatchGround: 'vec4<f32>',
    hatchInk: 'vec4<f32>',
    symbolEdge: 'vec4<f32>',
    border0: 'vec4<f32>',
    border1: 'vec4<f32>',
    border2: 'vec4<f32>',
    border3: 'vec4<f32>',
    border4: 'vec4<f32>',
    border5: 'vec4<f32>',
  },
};

/** One texel for each area: a row is as long as the longest list of areas that is drawn at once. */
const texelOf = `\
uniform highp sampler2D texels;
vec4 texelOf(float index, int row) {
  return texelFetch(texels, ivec2(int(index), row), 0);
}
`;

/**
 * A fragment chooses between two colours of its area by where it lies between two hatch lines; a published area has
 * the same colour twice. No branch, no look-up: where WebGL is drawn in software, each costs as much as all the rest.
 */
export const FILL = {
  vs: `#version 300 es
in vec2 positions;
in float areas;
${texelOf}
flat out lowp vec3 ground;
flat out lowp vec3 lines;
out highp float across;
void main() {
  vec4 texel = texelOf(areas, 0);
  bool isPublished = texel.a > 0.5;
  ground = isPublished ? texel.rgb : area.hatchGround.rgb;
  lines = isPublished ? texel.rgb : area.hatchInk.rgb;
  gl_Position = area.matrix * vec4(positions, 0.0, 1.0);
  vec2 pixel = gl_Position.xy / gl_Position.w * area.viewport * 0.5;
  across = (pixel.x - pixel.y) * area.hatchScale + area.hatchOffset;
}`,
  fs: `#version 300 es
precision highp float;
flat in lowp vec3 ground;
flat in lowp vec3 lines;
in highp float across;
out vec4 fragment;
void main() {
  fragment = vec4(fract(across) < ${HATCH_SHARE} ? lines : ground, 1.0);
}`,
};

export const LAND = {
  vs: `#version 300 es
in vec2 positions;
void main() { gl_Position = area.matrix * vec4(positions, 0.0, 1.0); }`,
  fs: `#version 300 es
precision mediump float;
out vec4 fragment;
void main() { fragment = area.land; }`,
};

/** Edges are faded over one device pixel: the canvas has no multisampling, which would cost a pass. */
export const LINE = {
  vs: `#version 300 es
in vec2 positions;
in vec3 normals;
flat out lowp vec3 colour;
flat out mediump float halfWidth;
out mediump float across;
void main() {
  int rank = int(normals.z + 0.5);
  vec4 border = rank == 0 ? area.border0 : rank == 1 ? area.border1 : rank == 2 ? area.border2 : rank == 3 ? area.border3 : rank == 4 ? area.border4 : area.border5;
  colour = border.rgb;
  halfWidth = border.a * area.pixelRatio * 0.5;
  float reach = halfWidth + 0.5;
  across = (gl_VertexID & 1) == 0 ? reach : -reach;
  vec2 direction = (area.matrix * vec4(normals.xy, 0.0, 0.0)).xy * area.viewport;
  vec4 position = area.matrix * vec4(positions, 0.0, 1.0);
  gl_Position = position + vec4(normalize(direction) * reach * 2.0 / area.viewport * position.w, 0.0, 0.0);
}`,
  fs: `#version 300 es
precision mediump float;
flat in lowp vec3 colour;
flat in mediump float halfWidth;
in mediump float across;
out vec4 fragment;
void main() {
  float alpha = clamp(halfWidth + 0.5 - abs(across), 0.0, 1.0) * min(1.0, halfWidth * 2.0);
  fragment = vec4(colour * alpha, alpha);
}`,
};

/** One quad per symbol. */
export const SYMBOL_SHADERS = {
  vs: `#version 300 es
in vec2 positions;
in vec2 centres;
in float areas;
${texelOf}
flat out lowp vec3 colour;
flat out mediump float radius;
out mediump vec2 offset;
void main() {
  vec4 texel = texelOf(areas, 1);
  colour = texel.rgb;
  radius = texel.a * area.pixelRatio;
  offset = positions * (radius + 1.0);
  vec4 centre = area.matrix * vec4(centres, 0.0, 1.0);
  gl_Position = centre + vec4(offset * 2.0 / area.viewport * centre.w, 0.0, 0.0);
}`,
  fs: `#version 300 es
precision mediump float;
flat in lowp vec3 colour;
flat in mediump float radius;
in mediump vec2 offset;
out vec4 fragment;
void main() {
  float distance = length(offset);
  float inside = clamp(radius + 0.5 - distance, 0.0, 1.0);
  float edge = clamp(distance - radius + 0.5 + ${glsl(SYMBOL.edgePixels)} * area.pixelRatio, 0.0, 1.0);
  float alpha = inside * mix(${glsl(SYMBOL.fillOpacity)}, 1.0, edge);
  fragment = vec4(mix(colour, area.symbolEdge.rgb, edge) * alpha, alpha);
}`,
};
