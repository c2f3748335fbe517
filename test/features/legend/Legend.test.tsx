import { within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Legend } from '../../../src/features/legend/Legend';
import { renderPart } from '../../renderPart';

const legend = (close = () => {}) => <Legend isOpen close={close} layers={<p>layers</p>} />;

describe('the legend', () => {
  it('says what is shown, its unit and period, and how many areas have it', () => {
    const { getByRole } = renderPart(legend());
    const region = getByRole('region', { name: 'Legend' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('fraud-cases');
    expect(region.textContent).toContain('12 October 2024');
    expect(region.textContent).toContain('layers');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(legend(), { language: 'zh' });
    expect(getByRole('region', { name: '图例' }).textContent).toContain('2024年1月1日');
  });

  it('can be folded and closed by key', async () => {
    const close = vi.fn();
    const { getByRole, user } = renderPart(legend(close));
    const fold = getByRole('button', { name: 'Hide the legend' });
    fold.focus();
    await user.keyboard('{Enter}');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    getByRole('button', { name: 'Close' }).focus();
    await user.keyboard(' ');
    expect(close).toHaveBeenCalledOnce();
  });
});
