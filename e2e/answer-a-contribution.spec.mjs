import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn } from './journey.mjs';
import { test } from './letter-box.mjs';

/** Somebody in a browser of their own. */
async function as(browser, email, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, email);
  return page;
}

test('somebody without an account contributes on a page that was opened for it, and gets the answer by mail', { tag: '@breadth' }, async ({ page, browser, letterBox }) => {
  test.setTimeout(150_000);
  const [topic, reason, email] = ['Kein Treff für Alleinerziehende', 'Ab März öffnet das Familienzentrum auch samstags.', `erna-${Date.now()}@example.org`];
  const citizen = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
  await citizen.goto('/de/beitragen/voerde');
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('Hier ist keine Seite für Beiträge geöffnet');

  await signIn(page, people.planner, '/de/beitraege');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Öffentliche Seite' }).click();
  await page.getByLabel('Die Seite ist für alle geöffnet').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Seite ist jetzt geöffnet.')).toBeVisible();
  await expectAccessible(page);

  await citizen.reload();
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('Beitrag zur Sozialplanung');
  await citizen.getByRole('button', { name: 'Beitrag senden' }).click();
  await expect(citizen.getByText('„Worum es geht“ fehlt noch')).toBeVisible();
  await expectAccessible(citizen);
  await expectNoSidewaysScrolling(citizen);
  await citizen.getByLabel('Worum es geht').fill(topic);
  await citizen.getByLabel('Ihr Beitrag').fill('Am Wochenende ist alles zu.');
  await citizen.getByLabel('Um welchen Ort es geht').fill('Möllen');
  await citizen.getByLabel('E-Mail-Adresse').fill(email);
  await citizen.getByRole('button', { name: 'Beitrag senden' }).click();
  await expect(citizen.getByText('Ihr Beitrag ist eingegangen.')).toBeVisible();
  await expect(citizen.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(citizen);

  await citizen.goto(await letterBox.linkTo(email));
  await expect(citizen).not.toHaveURL(/#/);
  await expectAccessible(citizen);
  await citizen.getByRole('button', { name: 'Adresse bestätigen' }).click();
  await expect(citizen.getByText('Danke, Ihre Adresse ist bestätigt.')).toBeVisible();

  await goTo(page, 'Heute');
  await page.getByRole('link', { name: topic }).click();
  await expect(page.getByText('bestätigt: Die Antwort geht dorthin.')).toBeVisible();
  await page.getByRole('button', { name: 'In Bearbeitung nehmen' }).click();
  await page.getByLabel('Liegt bei').fill('planungsgruppe');
  await page.getByRole('option', { name: /Interne Planungsgruppe/ }).first().click();
  await page.getByLabel('Zielgruppe').fill('Alleinerziehende');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'In Bearbeitung nehmen' }).click();
  await expect(page.getByRole('main').getByText('in Bearbeitung', { exact: true })).toBeVisible();
  const address = new URL(page.url()).pathname;

  const coordinator = await as(browser, people.coordinator, { viewport: { width: 320, height: 800 } });
  await coordinator.goto(address);
  await expectAccessible(coordinator);
  await expectNoSidewaysScrolling(coordinator);
  await coordinator.getByRole('button', { name: 'Antworten' }).click();
  await coordinator.getByLabel('Antwort', { exact: true }).selectOption({ label: 'wird aufgenommen' });
  await coordinator.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(coordinator.getByText('„Begründung“ fehlt noch')).toBeVisible();
  await coordinator.getByLabel('Begründung').fill(reason);
  await coordinator.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(coordinator.getByRole('region', { name: 'Antworten' })).toContainText(reason);
  await expect.poll(() => letterBox.addresses().filter((each) => each === email).length).toBe(2);
  await coordinator.getByRole('button', { name: 'Abschließen' }).click();
  await expect(coordinator.getByRole('main').getByText('abgeschlossen', { exact: true })).toBeVisible();

  await page.goto('/de/beitraege/wer-wurde-gehoert');
  await expect(page.getByRole('table', { name: 'Nach Sozialraum' }).getByRole('row', { name: /Möllen/ })).toContainText('1');
  await expectAccessible(page);
  await page.goto('/en/beitraege/wer-wurde-gehoert');
  await expect(page.getByRole('table', { name: 'By target group' })).toContainText('Alleinerziehende');
});

test('a partner contributes for the own organisation, is answered together with others, and hears of it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [topic, reason] = ['Beratung in der Bücherei', 'Die Bücherei stellt ab Mai einen Raum.'];
  const partner = await as(browser, people.partner, { viewport: { width: 320, height: 800 } });
  await partner.goto('/de/beitraege');
  await partner.getByRole('button', { name: 'Beitrag einreichen' }).click();
  await expect(partner.getByLabel('Worum es geht')).toBeFocused();
  await partner.getByLabel('Worum es geht').fill(topic);
  await partner.getByLabel('Ihr Beitrag').fill('Dort kommen ohnehin alle hin.');
  await partner.getByLabel('Für wen Sie sprechen').selectOption({ label: 'AG Wohlfahrt' });
  await expectAccessible(partner);
  await expectNoSidewaysScrolling(partner);
  await partner.getByRole('button', { name: 'Beitrag einreichen' }).click();
  await expect(partner.getByRole('heading', { level: 1, name: topic })).toBeVisible();
  const address = new URL(partner.url()).pathname;

  await signIn(page, people.planner, '/de/beitraege');
  await page.getByRole('link', { name: 'Beratung auch am Abend' }).click();
  await page.getByRole('button', { name: 'Zusammenführen' }).click();
  await page.getByRole('checkbox', { name: topic }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zusammenführen' }).click();
  await expect(page.getByRole('region', { name: 'Diese Beiträge werden mit beantwortet' })).toContainText(topic);
  await page.getByRole('button', { name: 'Antworten' }).click();
  await page.getByLabel('Antwort', { exact: true }).selectOption({ label: 'wird teilweise aufgenommen' });
  await page.getByLabel('Begründung').fill(reason);
  await page.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(page.getByRole('region', { name: 'Antworten' })).toContainText(reason);

  await partner.goto('/de/eingang');
  await expect(partner.getByRole('main')).toContainText('hat den Beitrag beantwortet', { timeout: 20_000 });
  await partner.goto(address);
  await expect(partner.getByRole('region', { name: 'Antworten' })).toContainText(reason);
  await expectAccessible(partner);
  await expectNoSidewaysScrolling(partner);
});
