import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

test('a planner finds what waits, and from there the content, its block and the whole cycle', async ({ page }) => {
  await signIn(page, people.planner);
  const mine = page.getByRole('region', { name: /Wartet auf mich/ });
  await expect(mine.getByRole('link', { name: /B2\.3 Kooperation/ })).toBeVisible();
  await expectAccessible(page);

  await mine.getByRole('link', { name: /B3\.3 Kleinräumige Analyse/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Kleinräumige Analyse/ })).toBeVisible();
  await expect(page.getByText('hängt von Vorarbeit ab').first()).toBeVisible();
  await expect(page.getByText('wurde aus der Drucksache übernommen')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('navigation', { name: /Pfad|Brot|Sie sind hier|Navigationspfad/ }).getByRole('link', { name: 'Baustein 3' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Gesamtstädtische und kleinräumige Analysen/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^B3\.3/ })).toContainText('wartet auf B3.1 und B3.2');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Zyklus 1' }).click();
  await expect(page.getByRole('link', { name: /^Baustein 3 Analysen, 5 Prüfpunkte offen, Stand nicht begonnen/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Strukturen entwickeln/ })).toContainText('2 von 4 erfolgt');
  await expectAccessible(page);
});

test('the table of contents keeps filter and order in its address', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/kreislauf');
  await page.getByRole('table').getByRole('link', { name: /Strukturen entwickeln/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Strukturen entwickeln/ })).toBeVisible();
  const contents = page.getByRole('table').first();
  await expect(contents.getByRole('row')).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'nur offene' }).check();
  await expect(contents.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'fällig' }).click();
  await page.reload();
  await expect(contents.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: 'nur offene' })).toBeChecked();
  await expect(page.getByRole('columnheader', { name: 'fällig' })).toHaveAttribute('aria-sort', 'ascending');
});

test('by keyboard alone: sign in, open the cycle, walk the ring and open a block', async ({ page }) => {
  await page.goto('/de/anmelden');
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  const tabTo = async (name) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? (at?.labels?.[0] ?? at)?.textContent?.trim() ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await tabTo(/E-Mail-Adresse/);
  await page.keyboard.type(people.coordinator);
  await tabTo(/^Passwort/);
  await page.keyboard.type('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Heute', level: 1 })).toBeVisible();
  await tabTo(/^Zum Inhalt springen|^Heute|^Kreislauf/);
  await tabTo(/^Kreislauf/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kreislauf', level: 1 })).toBeVisible();
  await expect(page.getByLabel(/^Baustein 3 Analysen/).first()).toBeVisible();
  await tabTo(/^Baustein 3 Analysen/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Analysen/ })).toBeVisible();
});

test('a welfare partner sees the one block in which the AG Wohlfahrt takes part', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.partner, '/de/kreislauf');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('link', { name: /Analysen/ })).toBeVisible();
  await expect(page.getByText('Budget')).toHaveCount(0);
  await expect(table.getByRole('link', { name: /Strukturen|Entschluss|Ziele/ })).toHaveCount(0);
  await expect(page.getByText('Sie sehen 1 von 6 Bausteinen; alle Zahlen gelten für das, was mit Ihnen geteilt ist.')).toBeVisible();
  await expect(page.getByText(/Fachbereichsleiterrunde/)).toHaveCount(0);
  await expectAccessible(page);
});

test('the county has its set-up before the ring, and step 4 once per municipality', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.countyPlanner, '/de/kreislauf');
  await expect(page.getByText('im Aufbau')).toBeVisible();
  await page.getByRole('button', { name: /8 Kommunen/ }).click();
  await expect(page.getByRole('row', { name: /Wermelskirchen/ })).toBeVisible();
  await expectAccessible(page);
});

test('on a phone of 320 px, in English and in the dark', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/en/anmelden');
  await page.getByLabel('E-mail address').fill(people.planner);
  await page.getByLabel('Password', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  const way = [
    [/^Cycle/, /kreislauf\/[0-9a-f-]{36}$/, 'Cycle'],
    [/Strukturen entwickeln/, /baustein/, /Strukturen entwickeln/],
    [/B2\.3|Kooperation der kommunalen/, /inhalt/, /Kooperation der kommunalen/],
  ];
  for (const [link, address, heading] of way) {
    await page.getByRole('link', { name: link }).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
  }
  await context.close();
});
