import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase, type TestDatabase } from '../testing/database.js';
import { partOf } from '../testing/documents.js';
import { type Browser, Program } from '../testing/program.js';

/** The table of Drucksache 17/801 (Voerde, 15.08.2024) as the process names its contents: parts below their content, and where each stands. */
const TABLE = [
  ['Entschluss zum integrierten und strategischen Handeln', ['PLANNED Handlungsleitende, wertgetragene Zielstellungen', 'Bereitstellung von Ressourcen', '- DONE Stelle Sozialplanung', '- UNDEFINED Budget für Projekte und Maßnahmen']],
  ['Strukturen entwickeln', ['DONE Sozialplanungsfachkraft', 'DONE Interne Handlungsstrukturen', 'PLANNED Kooperation der kommunalen Fachplanungen (2024-11-01 MONTH)', 'PLANNED Bürgerbeteiligung mitdenken']],
  [
    'Gesamtstädtische und kleinräumige Analysen',
    [
      'PLANNED Definition der Sozialräume', 'PLANNED Vereinbarung der zu betrachtenden Daten', 'PLANNED Kleinräumige Analyse der Ist-Situation', 'PLANNED Rückkoppelung fachbereichsübergreifend und mit Externen',
      'PLANNED Fokussierung auf einen oder mehrere Sozialräume',
    ],
  ],
  [
    'Strategische Entwicklungsziele vereinbaren',
    ['Vertiefte Analyse des Sozialraums (quantitativ und qualitativ)', '- DEFERRED Detailliertere Auswertungen', '- DEFERRED Bürgerbeteiligung', '- DEFERRED Bestand und Bedarf erfassen', '- DEFERRED Vision für den Sozialraum entwickeln'],
  ],
  ['Operative Elemente und Schritte zur Zielerreichung festlegen', ['DEFERRED Maßnahmen zur Bedarfsdeckung planen und durchführen', 'DEFERRED Mittelbereitstellung']],
  ['Laufende Prozessreflexion, Lernen, Weiterentwickeln', ['DEFERRED Erfolg der Maßnahmen und Veränderungen im Sozialraum feststellen', 'DEFERRED Prozesse und Maßnahmen weiterentwickeln']],
];

const ROWS = 'blocks { title rows { title stand parentKey due { date precision } } further { title } }';
const PAGE = `query ($id: ID!) { paperReport(paperId: $id) { draft { fingerprint content { ${ROWS} changes { sinceReference stands { title } goals { before now } } } } frozen { versionNo content { asOf ${ROWS} goals { title } } } } }`;

const said = ({ title, stand, parentKey, due }: any): string => `${parentKey ? '- ' : ''}${stand ? `${stand} ` : ''}${title}${due ? ` (${due.date} ${due.precision})` : ''}`;
const tableOf = ({ blocks }: any) => blocks.map(({ title, rows }: any) => [title, rows.map(said)]);

describe('the Sachstandsvorlage of Voerde', () => {
  let database: TestDatabase;
  let program: Program;
  let planner: Browser;
  let paperId = '';
  const report = async () => (await planner.ask(PAGE, { id: paperId })).data.paperReport;

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database, { DEMO: '1' });
    const { password } = await program.app.get(LoadDemo).execute();
    planner = program.browser();
    await planner.verb('signIn', { email: 'jana.terhorst@voerde.example', password });
    paperId = (await planner.ask('{ papers { id reference } }')).data.papers.find(({ reference }: any) => reference === '17/801').id;
  });
  afterAll(() => program.stop());

  it('has frozen the rows and the states of Drucksache 17/801, on its day', async () => {
    const [{ content }] = (await report()).frozen;
    expect([content.asOf, content.goals]).toEqual(['2024-08-15', []]);
    expect(tableOf(content)).toEqual(TABLE);
  });

  it('tells beside the table what the paper says in its text', async () => {
    const [{ content }] = (await report()).frozen;
    expect(content.blocks.flatMap(({ further }: any) => further.map(({ title }: any) => title))).toEqual(['Übersicht über die vorhandenen und die fehlenden statistischen Daten']);
  });

  it('freezes the same rows again while nothing has changed', async () => {
    const { draft } = await report();
    const { report: after } = await planner.verb('freezeReport', { paperId, fingerprint: draft.fingerprint }, `... on PaperReportChanged { report { frozen { versionNo content { ${ROWS} } } } }`);
    expect(after.frozen[0].versionNo).toBe(2);
    expect(tableOf(after.frozen[0].content)).toEqual(TABLE);
  });

  it('says all of that in the DOCX, with each Baustein beside its contents', async () => {
    const { rawPayload } = await program.app.inject({ url: `/dokumente/sachstand/${paperId}.docx?fassung=1`, headers: { cookie: planner.cookie } });
    const document = partOf(rawPayload, 'word/document.xml');
    for (const text of ['Drucksache 17/801, öffentlich', 'erfolgt, vor dem 15.08.2024: Stelle ist besetzt', 'vorgesehen, bis November 2024: Planungsgruppe wird eingerichtet', 'keine: angekreuzt', 'Stadtrat', '08.10.2024', 'zur Kenntnis']) expect(document).toContain(text);
    expect(document.match(/<w:vMerge w:val="restart"/g)).toHaveLength(TABLE.length);
  });
});
