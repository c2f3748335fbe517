import { defineKind } from './overlayKind';

/** A network between the seats of districts, as long as was published. */
export const pipelineNetwork = defineKind({
  id: 'pipeline-network',
  fields: {},
  saysLength: true,
  formOf: () => 'line',
});
