import { line } from './fields';
import { defineKind } from './overlayKind';

/** A belt along a line of the ground, as wide as the reader assumes. */
export const belt = defineKind({
  id: 'belt',
  fields: { line },
  parameters: ['width'],
  geometryParameters: ['width'],
  draw({ recipe, entry, parameters, ground }, { beltAlong }) {
    const width = parameters.width ?? recipe.parameters.find(({ id }) => id === 'width')?.default;
    const lines = ground.lines[entry.line];
    if (width === undefined || lines === undefined)
      throw new RangeError(`${recipe.id}: a belt needs a line and a width`);
    return { type: 'areas', areas: [beltAlong(lines, width)] };
  },
  formOf: () => 'area',
  isLabelled: true,
});
