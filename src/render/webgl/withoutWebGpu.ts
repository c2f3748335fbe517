/**
 * Takes the place of `@luma.gl/gpgpu` in the build (scripts/page/pageConfig.ts). deck.gl 9.4 imports that package for one class,
 * AttributeBufferGroups, which packs attributes for WebGPU and asks at each step whether the device is one. This atlas
 * draws with WebGL 2 only, so nothing here is ever called; it saves 30 kB.
 */
function unavailable(): never {
  throw new Error('withoutWebGpu: this build draws with WebGL 2 only');
}

export const backendRegistry = { add: unavailable };
export const cleanEvaluateSync = unavailable;
export const interleave = unavailable;
export class GPUDataEvaluator {
  constructor() {
    unavailable();
  }
}
