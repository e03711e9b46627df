import { FakeServer, connectionLost } from '../../../core/testing/fake-server';
import type { Screen } from '../../../core/testing/screen';
import type { Template } from '../model/draft';
import { openTemplates } from '../testing/opened';
import { aTask, aTemplate } from '../testing/templates';

const address = '/vorlagen/bausteine';
const edit = (answer: object | Error) => new FakeServer().answer('EditTemplate', answer instanceof Error ? answer : { editTemplate: answer });
const edited = (changes: Partial<Template> = {}) => ({ __typename: 'TemplateEdited', template: aTemplate({ id: 'v2', version: 2, createdBy: 'Jana Terhorst', ...changes }) });
const texts = (page: HTMLElement, selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const names = (page: HTMLElement) => texts(page, '.name');

async function choose(screen: Screen, page: HTMLElement, label: string, option: string) {
  const box = screen.field(label) as unknown as HTMLSelectElement;
  box.value = [...box.options].find(({ textContent }) => textContent === option)?.value ?? '';
  await screen.press(`Hinzufügen (${label})`);
  expect(texts(page, 'pk-pick-list li').some((text) => text.startsWith(option))).toBe(true);
}

beforeEach(() => sessionStorage.clear());

it('lists actors, blocks and contents in their order, each with what can be done to it', async () => {
  const { page } = await openTemplates(address, { template: aTemplate() });
  expect(names(page)).toEqual(['Verwaltungsvorstand', 'Planungsgruppe', 'Titel B1', 'Inhalt B1.1', 'Inhalt B1.2', 'Inhalt B1.2a', 'Inhalt B1.2b', 'Titel B2', 'Inhalt B2.1', 'Inhalt B2.2']);
  expect(texts(page, '[data-node="content:B2/B2.1"] button')).toEqual(['B2.1 Inhalt B2.1 bearbeiten', 'B2.1 Inhalt B2.1 nach oben', 'B2.1 Inhalt B2.1 nach unten', 'B2.1 Inhalt B2.1 herausnehmen']);
});

it('makes a new version of a content that was added, and tells what changes before', async () => {
  const { page, screen, server } = await openTemplates(address, { template: aTemplate(), server: edit(edited()) });
  await screen.press('Inhalt in Baustein 2 ergänzen');
  expect(document.activeElement).toBe(screen.field('Bezeichnung'));
  await screen.type('Bezeichnung', 'Geschäftsordnung');
  await choose(screen, page, 'Vorarbeiten', 'B2.2 Inhalt B2.2');
  expect(texts(page, 'pk-change-list li')).toEqual(['Neu: B2.3 Geschäftsordnung Vorarbeiten: B2.2 Inhalt B2.2']);
  await screen.press('Als Fassung 2 speichern');
  const { input } = server.variablesOf('EditTemplate') as { input: Template & { requestId: string; templateId: string } };
  expect(input).toMatchObject({ templateId: 'v1', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(input.blocks[1]?.tasks[2]).toEqual({ key: 'B2.3', title: 'Geschäftsordnung', optional: false, responsible: [], consulted: [], informed: [], dependsOn: ['B2.2'], children: [] });
  expect(screen.text).toContain('Gespeichert als Fassung 2.');
  expect(screen.text).toContain('Laufende Zyklen behalten ihre Fassung');
  expect(screen.text).toContain('Als Fassung 3 speichern');
  expect(sessionStorage).toHaveLength(0);
});

it('carries along what waits for a content that gets another key', async () => {
  const { screen, server } = await openTemplates(address, { template: aTemplate(), server: edit(edited()) });
  await screen.press('B2.1 Inhalt B2.1 bearbeiten');
  await screen.type('Schlüssel', 'B2.2');
  await screen.type('Schlüssel', 'B2.20');
  await screen.press('Als Fassung 2 speichern');
  const { blocks } = (server.variablesOf('EditTemplate') as { input: Template }).input;
  expect(blocks[1]?.tasks.map(({ key, dependsOn }) => [key, dependsOn])).toEqual([
    ['B2.20', []],
    ['B2.2', ['B2.20']],
  ]);
});

it('moves by buttons, keeps the focus there and says what happened', async () => {
  const { page, screen } = await openTemplates(address, { template: aTemplate() });
  await screen.press('B2.2 Inhalt B2.2 nach oben');
  expect(names(page).slice(-2)).toEqual(['Inhalt B2.2', 'Inhalt B2.1']);
  expect(document.activeElement?.textContent).toBe('B2.2 Inhalt B2.2 nach oben');
  expect(page.querySelector('[role=status]')?.textContent).toContain('B2.2 steht jetzt weiter oben.');
});

it('brings back what was taken out by mistake', async () => {
  const { page, screen } = await openTemplates(address, { template: aTemplate() });
  await screen.press('Baustein 2 Titel B2 herausnehmen');
  expect(names(page)).not.toContain('Titel B2');
  expect(document.activeElement?.textContent).toBe('Rückgängig');
  await screen.press('Rückgängig');
  expect(names(page).slice(-2)).toEqual(['Inhalt B2.1', 'Inhalt B2.2']);
  expect(texts(page, 'pk-change-list li')).toEqual([]);
});

it('asks before it takes out what others name, and says where', async () => {
  const { page, screen, asked } = await openTemplates(address, { template: aTemplate(), agrees: false });
  await screen.press('Planungsgruppe herausnehmen');
  expect(asked).toEqual(['„Planungsgruppe“ herausnehmen?', 'Auch hier entfällt der Eintrag dann:', 'verantwortlich: Baustein 2', 'führt durch: B2.1']);
  expect(names(page)).toContain('Planungsgruppe');
});

it('opens the place of a fault, says there what is wrong, and sends again what was mended elsewhere', async () => {
  const answers = [{ __typename: 'TemplateNotValid', faults: [{ __typename: 'TemplateFault', path: 'blocks', code: 'CIRCLE', names: ['B2.1', 'B2.2', 'B2.1'] }] }, edited()];
  const server = new FakeServer().answer('EditTemplate', () => ({ editTemplate: answers.shift() }));
  const { page, screen } = await openTemplates(address, { template: aTemplate(), server });
  await screen.press('B2.1 Inhalt B2.1 bearbeiten');
  await choose(screen, page, 'Vorarbeiten', 'B2.2 Inhalt B2.2');
  await screen.press('B2.2 Inhalt B2.2 bearbeiten');
  await screen.press('Als Fassung 2 speichern');
  expect(screen.alert).toContain('So lässt sich die Vorlage noch nicht speichern.');
  expect(screen.describing('Vorarbeiten')).toContain('Die Vorarbeiten schließen einen Kreis: B2.1 → B2.2 → B2.1.');
  expect(document.activeElement).toBe(screen.field('Vorarbeiten'));
  expect(page.querySelector('[data-node="content:B2/B2.1"]')?.textContent).toContain('bitte prüfen');
  await screen.press('B2.2 Inhalt B2.2 bearbeiten');
  await screen.press('B2.1 Inhalt B2.1 herausnehmen (Vorarbeiten)');
  await screen.press('Als Fassung 2 speichern');
  expect(screen.text).toContain('Gespeichert als Fassung 2.');
});

it('says what a field lacks, and no more once somebody has written there', async () => {
  const { screen } = await openTemplates(address, { template: aTemplate(), server: edit({ __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', field: 'blocks.1.tasks.2.title', code: 'REQUIRED', limit: null }] }) });
  await screen.press('Inhalt in Baustein 2 ergänzen');
  await screen.press('Als Fassung 2 speichern');
  expect(screen.describing('Bezeichnung')).toContain('„Bezeichnung“ fehlt noch.');
  await screen.type('Bezeichnung', 'G');
  expect(screen.describing('Bezeichnung')).toBe('');
  expect(screen.alert).toBeUndefined();
});

it('lists what is wrong in the order of the page, by the names that stand there', async () => {
  const problems = ['blocks.1.tasks.0.title', 'title'].map((field) => ({ __typename: 'InputProblem', field, code: 'REQUIRED', limit: null }));
  const { page, screen } = await openTemplates(address, { template: aTemplate(), server: edit({ __typename: 'InvalidInput', problems }) });
  await screen.press('B2.1 Inhalt B2.1 bearbeiten');
  await screen.type('Titel der Vorlage', '');
  await screen.press('Als Fassung 2 speichern');
  expect(screen.alert).toContain('So lässt sich die Vorlage noch nicht speichern.');
  expect(texts(page, 'pk-fault-list li')).toEqual([
    'Die ganze Vorlage„Titel der Vorlage“ fehlt noch. Bitte füllen Sie das Feld aus.',
    'B2.1 Inhalt B2.1„Bezeichnung“ fehlt noch. Bitte füllen Sie das Feld aus.',
  ]);
});

describe('after somebody else has made a newer version', () => {
  const [one, two] = aTemplate().blocks as [Template['blocks'][number], Template['blocks'][number]];
  const current = aTemplate({ id: 'v2', version: 2, createdBy: 'Katrin Wessels', blocks: [one, { ...two, tasks: [...two.tasks, aTask('B2.3')] }] });
  const meanwhile = async () => {
    const answers = [{ __typename: 'TemplateChangedMeanwhile', current }, edited({ id: 'v3', version: 3 })];
    const opened = await openTemplates(address, { template: aTemplate(), server: new FakeServer().answer('EditTemplate', () => ({ editTemplate: answers.shift() })) });
    await opened.screen.press('B2.1 Inhalt B2.1 bearbeiten');
    await opened.screen.type('Bezeichnung', 'Von mir');
    await opened.screen.press('Als Fassung 2 speichern');
    return opened;
  };

  it('both are compared, and mine go on from theirs', async () => {
    const { page, screen, server } = await meanwhile();
    expect(screen.alert).toContain('Inzwischen gibt es eine neuere Fassung dieser Vorlage');
    expect(texts(page, 'pk-version-conflict pk-change-list').map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['Neu: B2.3', 'B2.1 Von']);
    await screen.press('Meine Änderungen auf Fassung 2 übertragen');
    expect(names(page).slice(-3)).toEqual(['Von mir', 'Inhalt B2.2', 'Inhalt B2.3']);
    await screen.press('Als Fassung 3 speichern');
    expect(server.variablesOf('EditTemplate')).toMatchObject({ input: { templateId: 'v2' } });
    expect(screen.text).toContain('Gespeichert als Fassung 3.');
  });

  it('theirs can be taken as it is', async () => {
    const { page, screen } = await meanwhile();
    await screen.press('Meine Änderungen verwerfen');
    expect(names(page).slice(-3)).toEqual(['Inhalt B2.1', 'Inhalt B2.2', 'Inhalt B2.3']);
    expect(screen.text).toContain('nichts gegenüber Fassung 2');
  });
});

it('sends the same again under the same number, after the answer was lost', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { screen, server } = await openTemplates(address, { template: aTemplate(), server: edit(connectionLost()) });
  await screen.type('Titel der Vorlage', 'Unsere Bausteine');
  await screen.press('Als Fassung 2 speichern');
  await screen.press('Als Fassung 2 speichern');
  await screen.type('Titel der Vorlage', 'Unsere sechs Bausteine');
  await screen.press('Als Fassung 2 speichern');
  const [first, second, third] = server.asked.filter(({ operation }) => operation === 'EditTemplate').map(({ variables }) => (variables['input'] as { requestId: string }).requestId);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
  expect(screen.field('Titel der Vorlage').value).toBe('Unsere sechs Bausteine');
});

it('keeps edits over a reload, and only those of this person', async () => {
  const first = await openTemplates(address, { template: aTemplate() });
  await first.screen.type('Titel der Vorlage', 'Unsere Bausteine');
  const [key] = Object.keys(sessionStorage);
  expect(key).toBe('planungskreis.template.t1.p1.bausteine');
});

it('goes on with the edits that were kept, and lets them be discarded', async () => {
  const draft = { ...JSON.parse(JSON.stringify(aTemplate())), title: 'Unsere Bausteine' };
  sessionStorage.setItem('planungskreis.template.t1.p1.bausteine', JSON.stringify({ base: aTemplate(), draft: { title: draft.title, submitsTo: 'actor:board', actors: [], blocks: [] } }));
  const { page, screen } = await openTemplates(address, { template: aTemplate() });
  expect(screen.field('Titel der Vorlage').value).toBe('Unsere Bausteine');
  expect(screen.text).toContain('Ihre Änderungen, die noch nicht gespeichert sind, stehen wieder hier.');
  await screen.press('Änderungen verwerfen');
  expect(screen.field('Titel der Vorlage').value).toBe('Sechs Bausteine');
  expect(names(page)).toHaveLength(10);
});

it('asks before edits are left that were not saved, and only then', async () => {
  const { screen, router, asked } = await openTemplates(address, { template: aTemplate(), agrees: false });
  await router.navigateByUrl('/vorlagen');
  expect(asked).toEqual([]);
  await router.navigateByUrl(address);
  await screen.settled();
  await screen.type('Titel der Vorlage', 'Unsere Bausteine');
  await router.navigateByUrl('/heute');
  expect(asked[0]).toBe('Seite verlassen?');
  expect(router.url).toBe(address);
});

it('is only read by whoever may not edit', async () => {
  const { page, screen } = await openTemplates(address, { template: aTemplate(), actions: ['template.read'] });
  expect(page.querySelectorAll('input, select, button')).toHaveLength(0);
  for (const text of ['Baustein 2 Titel B2', 'B2.2 Inhalt B2.2', 'Vorarbeiten: B2.1', 'führt durch: Planungsgruppe', 'Fassung 1, geliefert']) expect(screen.text).toContain(text);
});

it('says that there is no such template', async () => {
  const { screen } = await openTemplates('/vorlagen/andere', { template: aTemplate() });
  expect(screen.text).toContain('Diese Vorlage gibt es nicht.');
});
