import type { ChangesObject, Entry } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

/** The welfare organisation of the matrix consults about each paper. */
const consulted = async (browser: Browser, paperId: string): Promise<string> => (await browser.ask('query ($id: ID!) { paper(id: $id) { consultations { organization { id } } } }', { id: paperId })).data?.paper?.consultations[0].organization.id ?? UNKNOWN_ID;

const verb = async (browser: Browser, name: string, input: object): Promise<string> => (await browser.verb(name, input)).__typename as string;

/** The verbs about the own statement: each partner has one, and whoever leads the organisation releases it. */
const aboutStatement = (name: string, allowed: ChangesObject['allowed'], parts: object = {}): ChangesObject => ({
  kind: 'verb',
  part: 'papers',
  holders: ['PARTNER', 'PARTNER_COORDINATOR'],
  allowed,
  ask: async (browser, { paperId }) => verb(browser, name, { paperId, organizationId: await consulted(browser, paperId), version: 0, ...parts }),
});

/** Sachstandsvorlagen, the layout for them and what partners say of their own; the paper of the matrix is closed, so that nobody changes anything. */
export const councilReportEntries: Readonly<Record<string, Entry>> = {
  'PaperReportsResolver.paperReport': {
    kind: 'object',
    part: 'papers',
    nothing: null,
    read: async (browser, { paperId }) => (await browser.ask('query ($id: ID!) { paperReport(paperId: $id) { paper { id } frozen { versionNo } statements { text } } }', { id: paperId })).data?.paperReport ?? null,
  },
  'PaperReportsResolver.freezeReport': {
    kind: 'verb',
    part: 'papers',
    holders: ['PLANNER', 'EXECUTIVE', 'COUNCIL_OFFICE'],
    allowed: ['PLANNER', 'EXECUTIVE', 'COUNCIL_OFFICE'],
    ask: (browser, { paperId }) => verb(browser, 'freezeReport', { paperId, fingerprint: 'x' }),
  },
  'PaperReportsResolver.writePartnerStatement': aboutStatement('writePartnerStatement', ['PARTNER', 'PARTNER_COORDINATOR'], { text: 'x' }),
  'PaperReportsResolver.releasePartnerStatement': aboutStatement('releasePartnerStatement', ['PARTNER_COORDINATOR']),
  'PaperReportsResolver.takePartnerStatementBack': aboutStatement('takePartnerStatementBack', ['PARTNER_COORDINATOR']),
  'ReportChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'council-reports.e2e-spec.ts' },
  'CouncilTemplatesResolver.councilTemplates': { kind: 'roles', roles: ['PLANNER', 'COUNCIL_OFFICE'], ask: (browser) => browser.ask('{ councilTemplates { current { name } } }') },
  'CouncilTemplatesResolver.endCouncilTemplate': { kind: 'own', testedIn: 'council-templates.e2e-spec.ts' },
  'CouncilTemplatesController.upload': { kind: 'own', testedIn: 'council-templates.e2e-spec.ts' },
  'CouncilTemplatesController.example': { kind: 'own', testedIn: 'council-templates.e2e-spec.ts' },
  'ReportDocumentsController.file': { kind: 'own', testedIn: 'council-reports.e2e-spec.ts' },
};
