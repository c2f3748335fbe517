import { describe, expect, it, vi } from 'vitest';
import { chooseSurface } from '../../src/map/chooseSurface';

const card = { isSlow: false, renderer: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)' };

describe('chooseSurface', () => {
  it('draws with WebGL where there is a graphics card, on trial', async () => {
    expect(await chooseSurface(null, true, async () => card)).toEqual({ kind: 'gl', isOnTrial: true });
    expect(await chooseSurface(null, true, async () => ({ ...card, renderer: '' }))).toMatchObject({ kind: 'gl' });
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'Apple Software Renderer',
    'GDI Generic',
  ])('draws on a canvas where %s would draw', async (renderer) => {
    expect((await chooseSurface(null, true, async () => ({ isSlow: false, renderer }))).kind).toBe('2d');
  });

  it('draws on a canvas where WebGL is missing or says itself that it is slow, and where there are no workers', async () => {
    expect((await chooseSurface(null, true, async () => null)).kind).toBe('2d');
    expect((await chooseSurface(null, true, async () => ({ ...card, isSlow: true }))).kind).toBe('2d');
    expect((await chooseSurface('gl', false, async () => card)).kind).toBe('2d');
  });

  it('does as the address says, and then asks the browser nothing', async () => {
    const report = vi.fn(async () => card);
    expect((await chooseSurface('2d', true, report)).kind).toBe('2d');
    expect(await chooseSurface('gl', true, report)).toEqual({ kind: 'gl', isOnTrial: false });
    expect(report).not.toHaveBeenCalled();
  });
});
