import { describe, expect, it, vi } from 'vitest';
import { createLivePicture } from '../../../src/render/canvas/livePicture';

describe('createLivePicture', () => {
  it('is none where the browser gives no 2D canvas', () => {
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
    expect(createLivePicture()).toBeNull();
    vi.unstubAllGlobals();
  });
});
