import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const TASKS = 'query { cycles { blocks { id key tasks { id key } } } }';

/** Opens a content that the welfare organisations take part in. */
async function open(page, key = 'B3.4') {
  const { cycles } = await askServer(page, TASKS);
  const content = cycles.flatMap(({ blocks }) => blocks.flatMap(({ tasks }) => tasks)).find((task) => task.key === key);
  await page.goto(`/de/kreislauf/inhalt/${content.id}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Austausch' })).toBeVisible();
  return page.getByRole('region', { name: 'Austausch' });
}

const words = (talk) => talk.getByLabel('Kommentar schreiben');

test('a planner and a partner talk about a content, and what is internal stays inside', async ({ page, browser, baseURL }) => {
  await signIn(page, people.planner);
  const talk = await open(page);
  await expect(talk).toContainText('Noch hat niemand etwas dazu geschrieben.');
  await expectAccessible(page);

  await words(talk).focus();
  await page.keyboard.type('Vertraulich: @ayl');
  await expect(page.getByRole('option')).toHaveText(['Aylin Demir']);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('bitte ansehen');
  await page.keyboard.press('Control+Enter');
  await expect(talk.getByRole('article')).toContainText('Vertraulich: @Aylin Demir bitte ansehen');
  await expect(talk.getByRole('article')).toContainText('intern');
  await expect(words(talk)).toBeFocused();
  await expect(words(talk)).toHaveValue('');

  await talk.getByText('Alle Beteiligten').click();
  await words(talk).fill('Haben Sie dazu Zahlen?');
  await talk.getByRole('button', { name: 'Kommentieren', exact: true }).click();
  await expect(talk.getByRole('article')).toHaveCount(2);

  const other = await (await browser.newContext({ baseURL })).newPage();
  await signIn(other, people.partner);
  const heard = await open(other);
  await expect(heard.getByRole('article')).toHaveCount(1);
  await expect(other.locator('body')).not.toContainText('Vertraulich');
  await expect(heard.getByText('Alle Beteiligten')).toHaveCount(0);
  await words(heard).fill('Ja, wir schicken sie.');
  await other.keyboard.press('Control+Enter');
  await expect(talk.getByRole('article').last()).toContainText('Ja, wir schicken sie.');
  await other.context().close();
});

test('whoever has said something corrects it and takes it back', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.coordinator);
  const talk = await open(page, 'B3.2');
  await words(talk).fill('Die Zahln fehlen.');
  await page.keyboard.press('Control+Enter');
  const mine = talk.getByRole('article').last();
  await mine.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(talk.getByLabel('Kommentar bearbeiten')).toBeFocused();
  await talk.getByLabel('Kommentar bearbeiten').fill('Die Zahlen fehlen.');
  await talk.getByRole('button', { name: 'Speichern' }).click();
  await expect(mine).toContainText('Die Zahlen fehlen.');
  await expect(mine).toContainText('bearbeitet');
  await expect(mine.getByRole('button', { name: 'Bearbeiten' })).toBeFocused();

  await mine.getByRole('button', { name: 'Zurückziehen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  await expect(mine).toContainText('Dieser Kommentar wurde zurückgezogen.');
  await expect(mine).toBeFocused();
  await expectAccessible(page);
});

test('files are kept with a content, and none that is not what it says', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, people.member);
  const talk = await open(page, 'B3.3');
  const choose = async (...files) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), talk.getByRole('button', { name: 'Dateien hinzufügen' }).click()]);
    await chooser.setFiles(files.map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
  };
  await choose(['Ergebnis.csv', 'Quartier;Kinder\nMitte;120\n'], ['Plan.png', '<svg onload="alert(1)"/>'], ['Programm.exe', 'MZ']);
  await expect(talk.getByText('„Plan.png“ ist nicht, was der Name sagt.')).toBeVisible();
  await expect(talk.getByText('„Programm.exe“ ist keine Datei, die hier abgelegt werden kann.')).toBeVisible();
  await expect(talk.getByRole('link', { name: 'Ergebnis.csv' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);

  const [download] = await Promise.all([page.waitForEvent('download'), talk.getByRole('link', { name: 'Ergebnis.csv' }).click()]);
  expect(download.suggestedFilename()).toBe('Ergebnis.csv');

  await talk.getByRole('button', { name: 'Ergebnis.csv entfernen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await expect(talk.getByRole('link', { name: 'Ergebnis.csv' })).toHaveCount(0);
});
