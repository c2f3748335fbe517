import { pipelineNetwork as drawNetwork } from '../placing/pipelineNetwork';
import { defineKind } from './overlayKind';

/** A network between the seats of districts, as long as was published. */
export const pipelineNetwork = defineKind({
  id: 'pipeline-network',
  fields: {},
  draw: ({ ground, published }) => ({ type: 'lines', lines: drawNetwork(ground, published) }),
  saysLength: true,
  formOf: () => 'line',
});
