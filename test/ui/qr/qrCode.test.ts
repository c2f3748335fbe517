import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../src/ui/qr/isLocalAddress';
import { qrModules, qrPath } from '../../../src/ui/qr/qrCode';

describe('the QR code of a link', () => {
  it('is square and has the three finder patterns', () => {
    const modules = qrModules('https://atlas.example/#theme=dalian-circles') ?? [];
    expect(modules.every((row) => row.length === modules.length)).toBe(true);
    const corner = (x: number, y: number) =>
      [0, 1, 2, 3, 4, 5, 6].map((i) => Number(modules[y + i]?.[x + 3] === true)).join('');
    const far = modules.length - 7;
    // Dark, light, three dark, light, dark (ISO/IEC 18004).
    expect([corner(0, 0), corner(far, 0), corner(0, far)]).toEqual(['1011101', '1011101', '1011101']);
  });

  it('does not exist for more than can be scanned', () => {
    expect(qrModules('x'.repeat(1300))).toBeNull();
    expect(qrModules('图'.repeat(500))).toBeNull();
  });

  it('is drawn module by module', () => {
    expect(
      qrPath([
        [true, false],
        [false, true],
      ]),
    ).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
  });
});

describe('a local address', () => {
  it.each(['localhost', 'atlas.localhost', '127.0.0.1', '[::1]', ''])('is %s', (host) => {
    expect(isLocalAddress(host)).toBe(true);
  });
  it.each(['atlas.example', '192.168.1.7', '127.example', 'localhost.example'])('is not %s', (host) => {
    expect(isLocalAddress(host)).toBe(false);
  });
});
