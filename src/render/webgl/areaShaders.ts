import type { ShaderModule } from '@luma.gl/shadertools';
import { LINE_RANKS } from '../../core/areas/tessellate';
import { SYMBOL } from '../style/styleTable';
import { STANDING } from './areaTexels';
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
  /** The index of the area that is pointed at; −1 for none. */
  hovered: number;
  neighbour: Vector4;
  land: Vector4;
  hatchInk: Vector4;
  symbolEdge: Vector4;
  /** Colour (alpha: width in CSS pixels) of each rank of border, of that between two gaps, and of the parts of an edge. */
  border0: Vector4;
  border1: Vector4;
  border2: Vector4;
  border3: Vector4;
  border4: Vector4;
  border5: Vector4;
  innerBorder: Vector4;
  /** Between areas that both have figures: of prefectures and provinces. A width of 0: their edges meet there. */
  figureBorder1: Vector4;
  figureBorder2: Vector4;
  hairline: Vector4;
  inside: Vector4;
};

const block = `\
layout(std140) uniform areaUniforms {
  mat4 matrix;
  vec2 viewport;
  float pixelRatio;
  float hatchScale;
  float hatchOffset;
  float hovered;
  vec4 neighbour;
  vec4 land;
  vec4 hatchInk;
  vec4 symbolEdge;
  vec4 border0;
  vec4 border1;
  vec4 border2;
  vec4 border3;
  vec4 border4;
  vec4 border5;
  vec4 innerBorder;
  vec4 figureBorder1;
  vec4 figureBorder2;
  vec4 hairline;
  vec4 inside;
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
    hovered: 'f32',
    neighbour: 'vec4<f32>',
    land: 'vec4<f32>',
    hatchInk: 'vec4<f32>',
    symbolEdge: 'vec4<f32>',
    border0: 'vec4<f32>',
    border1: 'vec4<f32>',
    border2: 'vec4<f32>',
    border3: 'vec4<f32>',
    border4: 'vec4<f32>',
    border5: 'vec4<f32>',
    innerBorder: 'vec4<f32>',
    figureBorder1: 'vec4<f32>',
    figureBorder2: 'vec4<f32>',
    hairline: 'vec4<f32>',
    inside: 'vec4<f32>',
  },
};

/** One texel for each area: a row is as long as the longest list of areas that is drawn at once. */
const texelOf = `\
uniform highp sampler2D texels;
vec4 texelOf(float index, int row) {
  return texelFetch(texels, ivec2(int(index), row), 0);
}
`;

/** How an area stands among figures. */
const standing = `\
bool isFigure(float standing) { return standing == ${glsl(STANDING.figure)}; }
bool isGap(float standing) { return standing == ${glsl(STANDING.gap)}; }
`;

/**
 * A fragment chooses between two colours of its area by where it lies between two hatch lines; an area that is not
 * hatched has the same colour twice. No branch, no look-up: where WebGL is drawn in software, each costs as much as all
 * the rest.
 */
export const FILL = {
  vs: `#version 300 es
in vec2 positions;
in float areas;
${texelOf}${standing}
flat out lowp vec3 ground;
flat out lowp vec3 lines;
out highp float across;
void main() {
  vec4 texel = texelOf(areas, 0);
  bool isHatched = isGap(texel.a) || areas == area.hovered;
  ground = isFigure(texel.a) ? texel.rgb : area.land.rgb;
  lines = isFigure(texel.a) || !isHatched ? ground : area.hatchInk.rgb;
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
void main() { fragment = area.neighbour; }`,
};

/** What widens a line, and what of the areas beside it: those to the left and to the right. */
const lineInputs = `\
in vec2 positions;
in vec3 normals;
in vec2 sides;
${texelOf}${standing}
float standingOf(float index) { return index < 0.0 ? ${glsl(STANDING.plain)} : texelOf(index, 0).a; }
/** @param reach in device pixels to each side. */
vec4 widened(float reach) {
  vec2 direction = (area.matrix * vec4(normals.xy, 0.0, 0.0)).xy * area.viewport;
  vec4 position = area.matrix * vec4(positions, 0.0, 1.0);
  vec2 offset = normalize(direction) * length(normals.xy) * reach;
  return position + vec4(offset * 2.0 / area.viewport * position.w, 0.0, 0.0);
}
`;

/** How much of a pixel lies in a strip along a border, by how far its middle is from the border towards the strip. */
const overlap = `\
float overlap(float towards, float width) {
  return clamp(min(towards + 0.5, width) - max(towards - 0.5, 0.0), 0.0, 1.0);
}
`;

/**
 * Of the edges of areas that have a figure the line inside; LINE draws their hairlines above. Lines without such an area
 * beside them are put where nothing is drawn.
 */
export const EDGE_INSIDE = {
  vs: `#version 300 es
${lineInputs}
flat out lowp vec2 isEdge;
out mediump float across;
void main() {
  isEdge = vec2(isFigure(standingOf(sides.x)), isFigure(standingOf(sides.y)));
  float reach = (area.hairline.a + area.inside.a) * area.pixelRatio + 0.5;
  across = (gl_VertexID & 1) == 0 ? reach : -reach;
  bool isDrawn = area.inside.a > 0.0 && isEdge.x + isEdge.y > 0.0;
  gl_Position = isDrawn ? widened(reach) : vec4(2.0, 2.0, 0.0, 1.0);
}`,
  fs: `#version 300 es
precision mediump float;
flat in lowp vec2 isEdge;
in mediump float across;
out vec4 fragment;
${overlap}
void main() {
  float width = (area.hairline.a + area.inside.a) * area.pixelRatio;
  float alpha = overlap(across, width) * isEdge.x + overlap(-across, width) * isEdge.y;
  fragment = vec4(area.inside.rgb * alpha, alpha);
}`,
};

/**
 * Borders, and the hairlines of areas that have a figure, each on its own side of a border. Edges are faded over one
 * device pixel: the canvas has no multisampling, which would cost a pass.
 */
export const LINE = {
  vs: `#version 300 es
${lineInputs}
flat out lowp vec3 colour;
flat out lowp vec3 colourAbove;
flat out mediump float halfWidth;
flat out mediump float halfAbove;
flat out lowp vec2 isEdge;
out mediump float across;
void main() {
  int rank = int(normals.z + 0.5);
  vec4 border = rank == 0 ? area.border0 : rank == 1 ? area.border1 : rank == 2 ? area.border2 : rank == 3 ? area.border3 : rank == 4 ? area.border4 : rank == 5 ? area.border5 : vec4(0.0);
  float left = standingOf(sides.x);
  float right = standingOf(sides.y);
  if (isGap(left) && isGap(right)) border = area.innerBorder;
  vec4 above = rank == ${LINE_RANKS.prefecture} ? area.figureBorder1 : rank == ${LINE_RANKS.province} || rank == ${LINE_RANKS.rim} ? area.figureBorder2 : vec4(0.0);
  bool isBetween = isFigure(left) && isFigure(right);
  colourAbove = above.rgb;
  halfAbove = isBetween ? above.a * area.pixelRatio * 0.5 : 0.0;
  isEdge = area.inside.a > 0.0 ? vec2(isFigure(left), isFigure(right)) : vec2(0.0);
  colour = border.rgb;
  halfWidth = border.a * area.pixelRatio * 0.5;
  float reach = max(max(halfWidth, halfAbove), (isEdge.x + isEdge.y) * area.hairline.a * area.pixelRatio) + 0.5;
  across = (gl_VertexID & 1) == 0 ? reach : -reach;
  gl_Position = widened(reach);
}`,
  fs: `#version 300 es
precision mediump float;
flat in lowp vec3 colour;
flat in lowp vec3 colourAbove;
flat in mediump float halfWidth;
flat in mediump float halfAbove;
flat in lowp vec2 isEdge;
in mediump float across;
out vec4 fragment;
${overlap}
void main() {
  vec2 width = mix(vec2(halfWidth), vec2(area.hairline.a * area.pixelRatio), isEdge);
  float left = overlap(across, width.x);
  float right = overlap(-across, width.y);
  vec3 leftColour = mix(colour, area.hairline.rgb, isEdge.x);
  vec3 rightColour = mix(colour, area.hairline.rgb, isEdge.y);
  float above = overlap(across, halfAbove) + overlap(-across, halfAbove);
  vec4 line = vec4(leftColour * left + rightColour * right, left + right);
  fragment = line * (1.0 - above) + vec4(colourAbove, 1.0) * above;
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
