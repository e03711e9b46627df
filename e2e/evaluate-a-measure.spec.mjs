import { describeMethod } from './evaluations.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const stands = (page, state) => expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
const TITLE = 'Ein Lotsendienst begleitet zu Ämtern';
const LESSON = 'Lotsinnen früher einladen: Die Schulung dauert länger als gedacht.';

/** A measure that is agreed on with own money, as the planner makes one. */
async function agreed(page, title) {
  await page.goto('/de/massnahmen/neu');
  await page.getByLabel('Maßnahme', { exact: true }).fill(title);
  await page.getByLabel('Dient dem Ziel').selectOption({ index: 1 });
  await page.getByLabel('Organisation oder Sitz').fill('Stelle Sozialplanung');
  await page.getByRole('option', { name: /Stelle Sozialplanung/ }).first().click();
  await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await expect(page.getByRole('button', { name: 'Als vereinbart festhalten' })).toBeVisible();
  await page.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await page.getByLabel('Betrag in Euro').fill('3.500');
  await page.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await expect(page.getByText('3.500 €').first()).toBeVisible();
  await page.getByRole('button', { name: 'Als vereinbart festhalten' }).click();
  await stands(page, 'vereinbart');
}

test('a start without a fixed method is refused with the reason, and the page leads to where it is fixed', { tag: '@breadth' }, async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.planner);
  await agreed(page, 'Ein Abendtisch in Möllen');
  const section = page.getByRole('region', { name: 'Evaluation', exact: true });
  await expect(section).toContainText('Offener Prüfpunkt: Die Methode ist nicht festgelegt');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('Die Methode der Evaluation ist noch nicht festgelegt.')).toBeVisible();
  await stands(page, 'vereinbart');
  await expectAccessible(page);

  await section.getByRole('button', { name: 'Evaluation planen' }).click();
  await section.getByLabel('Was wollen Sie wissen?').fill('Kommen mehr Menschen?');
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluation 1' })).toBeVisible();
  await expect(page.getByText('Es fehlt, woran Sie den Erfolg erkennen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Methode festlegen' })).toHaveCount(0);
  await page.getByRole('link', { name: /Ein Abendtisch in Möllen/ }).first().click();
  await section.getByRole('link', { name: 'Methode ansehen und festlegen' }).click();
  await page.getByRole('button', { name: 'Entwurf bearbeiten' }).click();
  await describeMethod(page.getByRole('main'), page);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByRole('button', { name: 'Methode festlegen' }).click();
  await stands(page, 'Methode festgelegt');
  await expectAccessible(page);
  await page.getByRole('link', { name: /Ein Abendtisch in Möllen/ }).first().click();
  await expect(section).not.toContainText('Offener Prüfpunkt');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await stands(page, 'läuft');
});

test('a measure goes from its goal to its evaluation and the lesson of that', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, people.planner);
  await agreed(page, TITLE);
  const section = page.getByRole('region', { name: 'Evaluation', exact: true });
  await section.getByRole('button', { name: 'Evaluation planen' }).click();
  await describeMethod(section, page);
  await section.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByRole('button', { name: 'Methode festlegen' }).click();
  await stands(page, 'Methode festgelegt');
  const evaluation = page.url();
  await page.getByRole('link', { name: new RegExp(TITLE) }).first().click();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await stands(page, 'läuft');
  await page.goto(evaluation);

  await page.getByRole('button', { name: 'Ausgangslage festhalten' }).click();
  await expect(page.getByText('Noch steht nirgends, wie es vorher war.')).toBeVisible();
  await page.getByRole('button', { name: 'Wert eintragen' }).click();
  await page.getByLabel('Was wird beobachtet?').fill('Begleitungen im Monat');
  await expect(page.getByLabel('Kennzahl').getByRole('option', { name: /Grundsicherung/ })).toHaveCount(0);
  const before = page.getByRole('group', { name: 'Vorher' });
  await before.getByLabel('Wert oder Beschreibung').fill('4');
  await page.getByRole('button', { name: 'Wert eintragen' }).click();
  await expect(page.getByText('„Quelle“ fehlt noch')).toBeVisible();
  await before.getByLabel('Stand vom').fill('2026-11-01');
  await before.getByLabel('Quelle').fill('Liste der Stelle');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wert eintragen' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Begleitungen im Monat' });
  await expect(row).toContainText('Liste der Stelle');
  await page.getByRole('button', { name: 'Ausgangslage festhalten' }).click();
  await stands(page, 'Ausgangslage erfasst');
  await page.getByRole('button', { name: 'Erhebung beginnen' }).click();
  await stands(page, 'in Erhebung');

  await page.getByRole('button', { name: 'Methode ändern' }).click();
  await page.getByLabel('Wie finden Sie es heraus?').fill('Strichliste, Gespräche und eine kurze Befragung.');
  await page.getByLabel('Warum die Methode geändert wird').fill('Die Gespräche reichen nicht.');
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByRole('button', { name: 'Methode festlegen' }).click();
  await expect(page.getByText('Anders als in der Fassung davor: Wie wir es herausfinden')).toBeVisible();

  await page.getByRole('button', { name: 'Ändern (Begleitungen im Monat)' }).click();
  const after = page.getByRole('group', { name: 'Nachher' });
  await after.getByLabel('Wert oder Beschreibung').fill('9');
  await after.getByLabel('Stand vom').fill('2026-11-20');
  await after.getByLabel('Quelle').fill('Liste der Stelle');
  await page.getByRole('button', { name: 'Wert ändern' }).click();
  await expect(row).toContainText('20.11.2026');
  await page.getByRole('button', { name: 'Beobachtung eintragen' }).click();
  await page.getByLabel('Was haben Sie beobachtet?').fill('Mehr Menschen gehen mit zum Amt.');
  await page.getByLabel('Wozu hat die Maßnahme beigetragen?').fill('Jemand geht mit; das nimmt die Scheu.');
  await page.getByLabel('Was kann außerdem dazu beigetragen haben?').fill('Das Amt hat jetzt auch abends offen.');
  await page.getByLabel('Worauf stützt sich das?').fill('Zehn Gespräche.');
  await page.getByLabel('Wie sicher ist es?').selectOption({ label: 'nachvollziehbar' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Beobachtung eintragen' }).click();
  await expect(page.getByText('Das Amt hat jetzt auch abends offen.')).toBeVisible();

  await page.getByRole('button', { name: 'Bewerten' }).click();
  await page.getByLabel('Was hat sich in allem gezeigt?').fill('Der Lotsendienst trägt dazu bei, dass Menschen ihre Rechte kennen.');
  await page.getByRole('button', { name: 'Bewerten' }).click();
  await expect(page.getByText('„Wie hat die Zielgruppe mitgewirkt?“ fehlt noch')).toBeVisible();
  await page.getByLabel('Wie hat die Zielgruppe mitgewirkt?').fill('Zwei Begleitete haben mit ausgewertet.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewerten' }).click();
  await stands(page, 'bewertet');
  await page.getByRole('button', { name: 'Berichten' }).click();
  await page.getByLabel('Wer das Ergebnis von jetzt an liest').selectOption({ label: 'alle im Planungskreis' });
  await page.getByRole('button', { name: 'Berichten' }).click();
  await stands(page, 'berichtet');

  const lessons = page.getByRole('region', { name: 'Lehren' });
  await lessons.getByRole('button', { name: 'Lehre festhalten' }).click();
  await lessons.getByLabel('Was haben Sie gelernt?').fill(LESSON);
  await lessons.getByRole('button', { name: 'Lehre festhalten' }).click();
  await expect(lessons.getByText(LESSON)).toBeVisible();
  await page.getByRole('button', { name: 'Lehren weitergeben' }).click();
  await page.getByRole('button', { name: 'Lehren weitergeben' }).click();
  await expect(page.getByText('Über eine Lehre dieser Evaluation ist noch nicht entschieden.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await lessons.getByRole('button', { name: /^Entscheiden/ }).click();
  await lessons.getByLabel('Was daraus wird').selectOption({ label: 'Übernehmen' });
  await lessons.getByRole('button', { name: 'Entscheiden', exact: true }).click();
  await expect(lessons.getByText('übernommen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Lehren weitergeben' }).click();
  await page.getByRole('button', { name: 'Lehren weitergeben' }).click();
  await stands(page, 'Lehren weitergegeben');
  await expectAccessible(page);

  await page.getByRole('link', { name: new RegExp(TITLE) }).first().click();
  const thread = page.getByRole('region', { name: 'Roter Faden' });
  await expect(thread.getByRole('link', { name: /Evaluation 1/ })).toBeVisible();
  await expect(thread.getByRole('link', { name: /Lotsinnen früher einladen/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(new URL(evaluation).pathname.replace('/de/', '/en/'));
  await expect(page.getByRole('region', { name: 'Before and after' })).toContainText('Liste der Stelle');
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test('evaluations stand in a list that says nothing of what was found, beside what can be counted', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.countyPlanner, '/de/massnahmen');
  await page.getByRole('link', { name: 'Evaluationen' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Der Familientreff bekommt eine zweite Fachkraft' });
  await expect(row).toContainText('bewertet');
  await expectAccessible(page);
  await page.getByLabel('Stand').selectOption({ label: 'in Erhebung' });
  await expect(page).toHaveURL(/stand=COLLECTING/);
  await expect(page.getByText('Nichts passt dazu.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await row.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Beobachtungen und Beitrag der Maßnahme' })).toContainText('Wozu die Maßnahme beigetragen hat');
  await expectAccessible(page);

  await page.goto('/de/massnahmen/kennzahlen');
  await expect(page.getByRole('row').filter({ hasText: 'Grundsicherung' })).toContainText('belegt keine Wirkung');
  await page.getByRole('button', { name: 'Kennzahl anlegen' }).click();
  await page.getByLabel('Kennzahl', { exact: true }).fill('Gespräche je Woche (Beispiel)');
  await page.getByLabel('Wofür sie da ist').selectOption({ label: 'Leistung zählen' });
  await page.getByRole('button', { name: 'Kennzahl anlegen' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Gespräche je Woche' })).toContainText('Leistung zählen');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/en/massnahmen/evaluationen');
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluations' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
