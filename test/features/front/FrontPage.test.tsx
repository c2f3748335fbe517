import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FrontPage } from '../../../src/features/front/FrontPage';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([
  {},
  { measure: 'cases', value: 3 },
  { measure: 'patrols', value: 7 },
  { source: 'report', measure: 'cases', value: 90, adcode: '370000', start: '2022-01-01', end: '2022-12-31' },
]);
const session = { surface: 'front' } as const;

describe('the front page', () => {
  it('says what this is, and how much there is of it', () => {
    const { container, getByRole, getAllByRole } = renderPart(<FrontPage />, { data, session });
    expect(container.textContent).toContain('each with its source and the paragraph');
    expect(getByRole('heading', { level: 3 }).textContent).toBe('2 bulletins');
    expect(container.textContent).toContain('4 figures');
    const [newest] = getAllByRole('article');
    expect(newest?.textContent).toBe(
      'Dongying1 January – 12 October 2024BulletinBureau · 2024-10-12−34.2%Fraud3 casesSolved7 casesPatrols3 figures · Enforcement, CallsEverything on one page',
    );
  });

  it('opens the map of a bulletin with its place, at the level of its first figure', async () => {
    const { getByRole, atlas, user } = renderPart(<FrontPage />, { data, session });
    await user.click(getByRole('button', { name: 'Shandong' }));
    expect(atlas.getState().mapState).toMatchObject({ theme: 'cases', selection: ['370000'] });
    expect(atlas.getState().portrayal.level).toBe('province');
    expect(atlas.getState().session.surface).toBe('map');
  });

  it('opens the map of a figure', async () => {
    const { getAllByRole, atlas, user } = renderPart(<FrontPage />, { data, session, language: 'zh' });
    const [newest] = getAllByRole('article');
    await user.click(within(newest!).getByRole('button', { name: /破案/ }));
    expect(atlas.getState().mapState).toMatchObject({ theme: 'cases', selection: ['370500'] });
    expect(atlas.getState().portrayal.level).toBe('prefecture');
  });

  it('leads to the story and to figures of one’s own', async () => {
    const { getByRole, atlas, user } = renderPart(<FrontPage />, { data, session });
    await user.click(getByRole('button', { name: 'See the story' }));
    expect(atlas.getState().session.surface).toBe('story');
    await user.click(getByRole('button', { name: 'Map your own figures' }));
    expect(atlas.getState().session.surface).toBe('data');
  });
});
