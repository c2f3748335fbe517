import { line } from './fields';
import { defineKind } from './overlayKind';

/** A belt along a line of the ground, as wide as the reader assumes. */
export const belt = defineKind({
  id: 'belt',
  fields: { line },
  parameters: ['width'],
  geometryParameters: ['width'],
  formOf: () => 'area',
  isLabelled: true,
});
