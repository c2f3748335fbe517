import { describe, expect, it, vi } from 'vitest';
import { createLivePicture } from '../../../src/render/canvas/livePicture';

describe('createLivePicture', () => {
  it('is none where the browser gives no 2D canvas', () => {
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
    expect(createLivePicture(() => ({ within: { x: 0, y: 0, width: 0, height: 0 }, taken: [] }))).toBeNull();
    vi.unstubAllGlobals();
  });
});
