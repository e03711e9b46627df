import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const CONTENT = 'key title optional responsible consulted informed dependsOn';
const TEMPLATES = `{ processTemplates { id key version title submitsTo actors { key label kind optional perBody }
  blocks { key kind phase title accountable participants submitsTo perBody dependsOn tasks { ${CONTENT} children { ${CONTENT} } } } } }`;

/** Other journeys begin with the templates as they are shipped: a last version says what the first one said. */
async function thenAsBefore(page, journey) {
  const { processTemplates: before } = await askServer(page, TEMPLATES);
  try {
    await journey();
  } finally {
    for (const { id: templateId, key, version } of (await askServer(page, TEMPLATES)).processTemplates) {
      const { title, submitsTo, actors, blocks, version: first } = before.find((template) => template.key === key);
      const input = { requestId: randomUUID(), templateId, title, submitsTo, actors, blocks };
      if (version > first) await askServer(page, 'mutation ($input: EditTemplateInput!) { editTemplate(input: $input) { __typename } }', { input });
    }
  }
}

const title = 'Bausteine der integrierten, strategischen Sozialplanung';

async function waitFor(page, content) {
  await page.getByLabel('Vorarbeiten', { exact: true }).selectOption({ label: content });
  await page.getByRole('button', { name: 'Hinzufügen (Vorarbeiten)' }).click();
}

/** So tall that nothing lies half below a bar that stays: the checks take that for a target that is too small. */
const whole = { width: 1280, height: 4000 };

test('a planner adds a content, gets a circle explained, and makes a new version that leaves the running cycle alone', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize(whole);
  await signIn(page, people.planner);
  await thenAsBefore(page, async () => {
    await goTo(page, 'Vorlagen');
    await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('geliefert');
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();

    await page.getByRole('button', { name: 'Inhalt in Baustein 2 ergänzen' }).click();
    await expect(page.getByLabel('Bezeichnung')).toBeFocused();
    await expect(page.getByLabel('Schlüssel')).toHaveValue('B2.5');
    await page.keyboard.type('=Geschäftsordnung <b>der</b> Planungsgruppe');
    await waitFor(page, 'B2.4 Bürgerbeteiligung mitdenken');
    await page.getByRole('button', { name: /^B2\.4 .* bearbeiten/ }).click();
    await waitFor(page, 'B2.5 =Geschäftsordnung <b>der</b> Planungsgruppe');

    await page.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'So lässt sich die Vorlage noch nicht speichern' })).toBeVisible();
    const before = page.getByLabel('Vorarbeiten', { exact: true });
    await expect(before).toBeFocused();
    await expect(before).toHaveAccessibleDescription(/Die Vorarbeiten schließen einen Kreis: B2\.4 → B2\.5 → B2\.4/);
    await expectAccessible(page);

    await page.getByRole('button', { name: /^B2\.5 .* herausnehmen \(Vorarbeiten\)/ }).click();
    await page.getByRole('button', { name: /^B2\.3 .* nach unten/ }).click();
    await expect(page.getByRole('region', { name: 'Was sich ändert' }).getByRole('listitem')).toHaveText([/Baustein 2 .* in anderer Reihenfolge/, /^\s*Neu: B2\.5 =Geschäftsordnung <b>der<\/b> Planungsgruppe/]);
    await page.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
    await expect(page.getByText('Gespeichert als Fassung 2.')).toBeVisible();
    await expect(page.getByText(/Laufende Zyklen behalten ihre Fassung/)).toBeVisible();
    await expect(page.getByText('Fassung 2, gespeichert von Jana Terhorst')).toBeVisible();

    const { cycles, processTemplates } = await askServer(page, '{ cycles { template { version } blocks { key tasks { key } } } processTemplates { title version blocks { tasks { key dependsOn } } } }');
    expect(cycles[0].template.version).toBe(1);
    expect(cycles[0].blocks[1].tasks).toHaveLength(4);
    const [, second] = processTemplates.find((template) => template.title === title).blocks;
    expect(second.tasks.map(({ key }) => key)).toEqual(['B2.1', 'B2.2', 'B2.4', 'B2.3', 'B2.5']);
    expect(second.tasks.at(-1).dependsOn).toEqual(['B2.4']);
  });
});

test('edits that were not saved are asked about, survive a reload, and meet a newer version', { tag: '@breadth' }, async ({ page, browser }) => {
  await page.setViewportSize(whole);
  await signIn(page, people.countyPlanner);
  await thenAsBefore(page, async () => {
    await goTo(page, 'Vorlagen');
    await page.getByRole('link', { name: /ipSo/ }).click();
    const name = page.getByLabel('Titel der Vorlage');
    await name.fill('ipSo im Kreis');
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Heute' }).click();
    await expect(page.getByRole('dialog', { name: 'Seite verlassen?' })).toContainText('bleiben auf dieser Seite stehen');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hier bleiben' }).click();
    await expect(name).toHaveValue('ipSo im Kreis');
    const leaves = page.waitForEvent('dialog').then((dialog) => dialog.accept());
    await page.reload();
    await leaves;
    await expect(name).toHaveValue('ipSo im Kreis');
    await expect(page.getByText('stehen wieder hier')).toBeVisible();

    const context = await browser.newContext();
    const elsewhere = await context.newPage();
    await signIn(elsewhere, people.countyPlanner, '/de/vorlagen');
    await elsewhere.getByRole('link', { name: /ipSo/ }).click();
    await elsewhere.getByRole('button', { name: 'Inhalt in Baustein 7 ergänzen' }).click();
    await elsewhere.getByLabel('Bezeichnung').fill('Bericht an den Kreistag');
    await elsewhere.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
    await expect(elsewhere.getByText('Gespeichert als Fassung 2.')).toBeVisible();
    await context.close();

    await page.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Inzwischen gibt es eine neuere Fassung' })).toBeVisible();
    const carryOver = page.getByRole('button', { name: 'Meine Änderungen auf Fassung 2 übertragen' });
    await expectAccessible(page);
    await carryOver.click();
    await expect(page.getByRole('button', { name: /Bericht an den Kreistag bearbeiten/ })).toBeVisible();
    await page.getByRole('button', { name: 'Als Fassung 3 speichern' }).click();
    await expect(page.getByText('Gespeichert als Fassung 3.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'ipSo im Kreis' })).toBeVisible();
  });
});

test('an executive reads templates, also on a phone', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, people.executive, '/de/vorlagen');
  await expectNoSidewaysScrolling(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Baustein 3/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /speichern/ })).toHaveCount(0);
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});

test('the editor works on a phone of 320 px', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, people.planner, '/de/vorlagen/gib-bausteine?offen=block:B4');
  await expect(page.getByLabel('Bezeichnung')).toHaveValue('Strategische Entwicklungsziele vereinbaren');
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});

test('the tables come as files that a spreadsheet reads, and in which no title becomes a formula', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Tabelle ausgeben/ }).click()]);
    await expect(page.getByText(/\.csv liegt in Ihren Downloads/)).toBeAttached();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  await goTo(page, 'Kreislauf');
  const blocks = await save();
  expect(blocks.name).toMatch(/^Voerde-Niederrhein-Stadt_Zyklus-1_Bausteine_\d{4}-\d{2}-\d{2}\.csv$/);
  expect([...blocks.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(blocks.bytes.toString('utf8')).toContain('Baustein 3;Gesamtstädtische und kleinräumige Analysen;');

  await page.getByRole('table').getByRole('link', { name: /Strukturen entwickeln/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Strukturen entwickeln/ })).toBeVisible();
  const { cycles } = await askServer(page, '{ cycles { blocks { tasks { id version title note isOptional } } } }');
  const [{ id: taskId, version, ...content }] = cycles[0].blocks[1].tasks;
  const edit = (input) => askServer(page, 'mutation ($input: EditTaskInput!) { editTask(input: $input) { __typename ... on TaskChanged { task { version } } } }', { input: { taskId, ...content, ...input } });
  const { editTask } = await edit({ version, title: '=HYPERLINK("https://boese.example";"Fachkraft")' });
  try {
    await page.reload();
    await expect(page.getByRole('link', { name: /HYPERLINK/ })).toBeVisible();
    const contents = await save();
    expect(contents.name).toMatch(/_Zyklus-1_Baustein-2_/);
    expect(contents.bytes.toString('utf8')).toContain(`B2.1;"'=HYPERLINK(""https://boese.example"";""Fachkraft"")";`);
    await page.getByRole('checkbox', { name: 'nur offene' }).check();
    expect((await save()).bytes.toString('utf8').trim().split('\r\n')).toHaveLength(3);
  } finally {
    await edit({ version: editTask.task.version });
  }
});
