import { defineKind } from './overlayKind';

/** The place cut into as many areas of one size as were published. */
export const equalAreas = defineKind({
  id: 'equal-areas',
  fields: {},
  draw: ({ ground, published }, rules) => ({ type: 'areas', areas: rules.equalAreas(ground, published) }),
  countOf: (part) => (part.type === 'areas' ? part.areas.length : null),
  formOf: () => 'area',
});
