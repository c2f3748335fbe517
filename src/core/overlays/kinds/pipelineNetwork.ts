import { defineKind } from './overlayKind';

/** A network between the seats of districts, as long as was published. */
export const pipelineNetwork = defineKind({
  id: 'pipeline-network',
  fields: {},
  draw: ({ ground, published }, rules) => ({ type: 'lines', lines: rules.pipelineNetwork(ground, published) }),
  saysLength: true,
  formOf: () => 'line',
});
