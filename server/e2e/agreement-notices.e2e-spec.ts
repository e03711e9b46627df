import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Announcements } from '../src/platform/realtime/announcements.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { ORIGIN } from '../testing/program.js';
import { until } from '../testing/until.js';

/** In Berlin it is 8 o'clock. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';

describe('of agreements', () => {
  let letters: LetterStage;
  let tenantId: string;
  let [officeId, welfareId] = ['', ''];
  let [coordinator, partner, member, planner] = [{} as Addressed, {} as Addressed, {} as Addressed, {} as Addressed];

  const belonging = (organizationId: string, role: 'MEMBER' | 'COORDINATOR') => letters.someone(tenantId, (personId) => letters.stage.world.membership(tenantId, personId, organizationId, { role }));
  const told = ({ personId }: Addressed) => letters.told(personId);
  const agreement = async (parts: object = {}) => (await letters.stage.world.agreement(tenantId, [officeId, welfareId], parts)).agreementId;

  beforeAll(async () => {
    letters = await LetterStage.set();
  });
  beforeEach(async () => {
    const { world } = letters.stage;
    letters.catcher.caught.length = 0;
    tenantId = await world.tenant();
    officeId = await world.organization(tenantId, { kind: 'OFFICE', bodyId: await world.body(tenantId) });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    [coordinator, partner, member] = [await belonging(officeId, 'COORDINATOR'), await belonging(welfareId, 'COORDINATOR'), await belonging(welfareId, 'MEMBER')];
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
  });
  afterAll(() => letters.strike());

  it('those are told who lead a party, when one changes, and nobody who changed it', async () => {
    const id = await agreement();
    const { __typename } = await planner.browser.verb('endAgreement', { agreementId: id, version: 1, lastDay: '2099-12-31' });
    expect(__typename).toBe('AgreementChanged');
    await letters.settled();
    expect((await partner.browser.verb('editAgreement', { agreementId: id, version: 2, title: 'Neu gefasst', kind: 'DATA', summary: '', warnDays: 180, validUntil: '2099-12-31' })).__typename).toBe('AgreementChanged');
    await letters.settled();
    expect(await Promise.all([coordinator, partner, member, planner].map(told))).toEqual([['AGREEMENT_ENDED DECIDED', 'AGREEMENT_EDITED DECIDED'], ['AGREEMENT_ENDED DECIDED'], [], []]);
    const { data } = await partner.browser.ask('{ inbox { groups { name subjectKind subjectId } } }');
    expect(data.inbox.groups).toEqual([{ name: 'Neu gefasst', subjectKind: 'AGREEMENT', subjectId: id }]);
  });

  it('whoever leads a party is told by mail that one ends, as many days before as is wished, and once', async () => {
    await agreement({ title: 'Datenvereinbarung', until: '2099-02-19', warnDays: 90 });
    await agreement({ until: '2099-02-20', warnDays: 90 });
    await letters.round(tenantId, FRIDAY_8);
    await letters.round(tenantId, '2098-11-21T12:00:00Z');
    expect(await Promise.all([coordinator, partner, member].map(told))).toEqual([['AGREEMENT DUE'], ['AGREEMENT DUE'], []]);
    expect(letters.to(partner.email).join()).toMatch(/Datenvereinbarung\n- Vereinbarung, Fortsetzung zu klären bis 19\. Februar 2099\n.*\/de\/organisationen\/vereinbarungen\//);
  });

  it('and a quarter before notice has to be given', async () => {
    await agreement({ until: '2100-02-19', noticeMonths: 12, warnDays: 0 });
    await letters.round(tenantId, FRIDAY_8);
    expect(await told(coordinator)).toEqual(['AGREEMENT_NOTICE DUE']);
  });

  it('pages that are open hear whoever may read them, and nobody else', async () => {
    const { program, world } = letters.stage;
    const stranger = await letters.someone(tenantId, async (personId) => world.membership(tenantId, personId, await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })));
    const id = await agreement();
    await program.app.listen(0, '127.0.0.1');
    const { port } = program.app.getHttpServer().address() as { port: number };
    const clients = [coordinator, stranger].map(({ browser: { cookie } }) =>
      createClient({
        url: `ws://127.0.0.1:${port}/graphql`,
        retryAttempts: 0,
        webSocketImpl: class extends WebSocket {
          constructor(url: string, protocol: string) {
            super(url, protocol, { headers: { cookie, origin: ORIGIN } });
          }
        },
      }),
    );
    const heard: unknown[][] = [[], []];
    for (const [place, client] of clients.entries()) client.subscribe({ query: 'subscription { agreementNews { agreementId } }' }, { next: ({ data }) => heard[place].push(data), error: () => undefined, complete: () => undefined });
    await until(() => program.app.get(Announcements).listenerCount === 2, 'both listen');
    for (const version of [1, 2]) expect((await planner.browser.verb('endAgreement', { agreementId: id, version, lastDay: `2099-12-0${version}` })).__typename).toBe('AgreementChanged');
    await until(() => heard[0].length === 2, 'the coordinator has heard of both');
    expect(heard).toEqual([[{ agreementNews: { agreementId: id } }, { agreementNews: { agreementId: id } }], []]);
    for (const client of clients) await client.dispose();
  });
});
