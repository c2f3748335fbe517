import { defineKind } from './overlayKind';

/** What a bulletin names without a number: nothing is drawn, and the legend says so. */
export const withheld = defineKind({
  id: 'withheld',
  fields: {},
  formOf: () => 'circle',
  badge: { key: 'value.notPublished' },
});
