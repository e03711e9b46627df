import { openTemplates } from '../testing/opened';
import { aTemplate } from '../testing/templates';

const cells = (page: HTMLElement) => [...page.querySelectorAll('tbody > tr > *')].map(({ textContent }) => textContent.trim());

it('says of a template that was shipped that it was', async () => {
  const { page } = await openTemplates('/vorlagen', { template: aTemplate() });
  expect(cells(page)).toEqual(['Sechs Bausteine', '1', '2 Bausteine, 5 Inhalte', 'geliefert', 'Drucksache 17/801']);
  expect(page.querySelector('tbody a')?.getAttribute('href')).toBe('/vorlagen/bausteine');
});

it('says who made the newest version, and when', async () => {
  const { page } = await openTemplates('/vorlagen', { template: aTemplate({ version: 3, createdBy: 'Jana Terhorst', createdAt: '2024-11-20T09:00:00Z' }) });
  expect(cells(page)[3]).toBe('Jana Terhorst20.11.2024');
});
