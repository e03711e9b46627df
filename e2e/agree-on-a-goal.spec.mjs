import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';
import { addBody, choose, COMMITTEES, enterResult, NOTED } from './papers.mjs';

const stands = (page, state) => expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();

test('a goal is drafted, proposed and harmonised, and it is said what is missing', async ({ page }) => {
  test.setTimeout(120_000);
  const title = 'Drei Orte beraten am Abend';
  await signIn(page, people.planner, '/de/ziele');
  await expect(page.getByRole('link', { name: /Zwei offene Angebote haben an zwei Abenden/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Tabelle', { exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Räume der Stadt sind ab 18 Uhr geschlossen' })).toContainText('offener Konflikt');
  await page.getByLabel('Ebene').selectOption({ label: 'Leitziel' });
  await expect(page).toHaveURL(/ebene=GUIDING/);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Ziel entwerfen' }).click();
  await page.getByLabel('Ziel', { exact: true }).fill(title);
  await page.getByLabel('Ebene').selectOption({ label: 'operatives Ziel' });
  await page.getByLabel('Zielwert').fill('3');
  await page.getByRole('button', { name: 'Ziel entwerfen' }).click();
  await expect(page.getByText('Ein Zielwert braucht einen Ausgangswert.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Zielwert').fill('');
  await page.getByRole('button', { name: 'Ziel entwerfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('region', { name: 'SMART' })).toContainText('Das Kriterium fehlt.');

  await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Das Kriterium fehlt.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Vorschlagen', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trotzdem vorschlagen' }).click();
  await expect(page.getByText('Es fehlt, welche Konferenz das Ziel einbringt.')).toBeVisible();
  await page.getByRole('button', { name: 'Ziel ändern' }).click();
  await page.getByLabel('Eingebracht von').selectOption({ label: 'Interne Planungsgruppe' });
  await page.getByLabel(/^Befund/).selectOption({ index: 1 });
  await page.getByLabel('Dient dem Ziel').selectOption({ index: 1 });
  await page.getByLabel('Kriterium').fill('Drei Orte beraten bis 20 Uhr.');
  await page.getByLabel('fällig', { exact: true }).selectOption({ label: 'in einem Jahr' });
  await page.getByRole('button', { name: 'Ziel ändern' }).click();
  await page.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
  await page.getByRole('button', { name: 'Trotzdem vorschlagen' }).click();
  await page.getByRole('button', { name: 'Als abgestimmt festhalten' }).click();
  await stands(page, 'abgestimmt');
  await page.getByRole('button', { name: 'In den Rat geben' }).click();
  await page.getByRole('button', { name: 'Vorlage zuordnen' }).click();
  await expect(page.getByText('„Vorlage“ fehlt noch')).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(new URL(page.url()).pathname.replace('/de/', '/en/'));
  await expect(page.getByRole('region', { name: 'Common thread' })).toContainText(title);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.goto('/en/ziele');
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test('a goal whose conflict is settled is adopted by what five committees have decided, not by what they have only noted', { tag: '@breadth' }, async ({ page }) => {
  test.setTimeout(180_000);
  const [goal, decided] = ['Räume der Stadt sind ab 18 Uhr geschlossen', 'Öffnungszeiten der Räume der Stadt'];
  const openGoal = async () => {
    await goTo(page, 'Ziele');
    await page.getByRole('link', { name: goal }).click();
    await expect(page.getByRole('heading', { level: 1, name: goal })).toBeVisible();
  };
  const take = async (paper) => {
    await openGoal();
    await page.getByRole('button', { name: 'In den Rat geben' }).click();
    await page.getByLabel('Vorlage', { exact: true }).selectOption(await page.getByRole('option', { name: paper }).getAttribute('value'));
    await page.getByRole('button', { name: 'Vorlage zuordnen' }).click();
  };
  await signIn(page, people.planner, '/de/ziele');
  await openGoal();
  await page.getByRole('button', { name: 'Als abgestimmt festhalten' }).click();
  await expect(page.getByText('Ein Konflikt oder eine Dopplung ist offen. Bitte klären Sie')).toBeVisible();
  await page.getByRole('button', { name: /Als geklärt festhalten/ }).click();
  await page.getByLabel('Wie es geklärt ist').fill('Zwei Räume bleiben am Abend offen.');
  await page.getByRole('button', { name: 'Als geklärt festhalten', exact: true }).click();
  await expect(page.getByText('geklärt: Zwei Räume bleiben am Abend offen.')).toBeVisible();
  await page.getByRole('button', { name: 'Als abgestimmt festhalten' }).click();
  await stands(page, 'abgestimmt');

  await goTo(page, 'Beschlüsse');
  await page.getByRole('link', { name: NOTED }).click();
  for (const [body, day] of COMMITTEES) await enterResult(page, body, 'zur Kenntnis genommen', day);
  await take(NOTED);
  await expect(page.getByText('Das ist kein Beschluss und trägt kein Ziel.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await stands(page, 'abgestimmt');

  await goTo(page, 'Beschlüsse');
  await page.getByRole('link', { name: 'Vorlage anlegen' }).click();
  await page.getByLabel('Titel').fill(decided);
  await choose(page, 'Federführend', 'Stelle Sozialplanung');
  await page.getByLabel('Beschlussvorschlag').fill('Die Räume schließen um 18 Uhr, zwei bleiben offen.');
  await page.getByLabel('Finanzielle Auswirkungen').selectOption('keine');
  await page.getByLabel('Auswirkungen auf den Klimaschutz').selectOption('keine');
  await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: decided })).toBeVisible();
  for (const [body] of COMMITTEES) await addBody(page, body, body === 'Stadtrat' ? 'Entscheidung' : 'Vorberatung', body === 'Stadtrat');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await take(decided);
  await expect(page.getByRole('region', { name: 'Roter Faden' })).toContainText(new RegExp(`Vorlagen\\s*${decided}\\s*eingereicht`));
  await page.getByRole('region', { name: 'Roter Faden' }).getByRole('link', { name: decided }).click();
  await expect(page.getByRole('region', { name: 'Ziele' })).toContainText(goal);
  for (const [body, day] of COMMITTEES) await enterResult(page, body, body === 'Stadtrat' ? 'beschlossen' : 'empfohlen', day);
  await expectAccessible(page);
  await openGoal();
  await stands(page, 'beschlossen');
  await expect(page.getByRole('region', { name: 'Roter Faden' })).toContainText(new RegExp(`Beschlüsse\\s*${decided}\\s*beschlossen`));
  await expectAccessible(page);
});
