import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';
import { newId } from '../src/kernel/ids.js';

const SECTION = 'agendaItemId text revision writer { name } alternatives { id text writtenBy }';
const ANSWER = `... on MinutesWritten { isKeptAside section { ${SECTION} } } ... on MeetingNotPossible { reasons } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { invalid: problems { field code limit } }`;

describe('minutes that are written while a meeting runs', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let tenantId: string;
  let [coordinator, member] = [{} as Browser, {} as Browser];
  let [organizationId, meetingId, agendaItemId] = ['', '', ''];

  const write = (text: string, revision: number, browser = coordinator) => browser.verb('writeMinutes', { agendaItemId, revision, text }, ANSWER);
  const settle = (alternativeId: string, how: string, browser = coordinator) => browser.verb('settleMinutes', { alternativeId, how }, ANSWER);
  const sections = async (browser = coordinator) => (await browser.ask(`query ($id: ID!) { minutesSections(meetingId: $id) { ${SECTION} } }`, { id: meetingId })).data.minutesSections;

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz' });
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    member = await stage.member(organizationId);
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1, state: 'RUNNING' });
    agendaItemId = await meetings.item(tenantId, meetingId, { position: 1 });
  });
  afterAll(() => stage.strike());

  it('grow from one revision to the next, and others see who writes', async () => {
    await write('Fünf Gruppen suchen einen Raum.', 0);
    expect((await write('Fünf Gruppen suchen einen Raum.\n\nDer Saal ist frei.', 1, member)).section).toMatchObject({ revision: 2, writer: { name: 'Erika Muster' }, alternatives: [] });
    expect(await sections(member)).toMatchObject([{ text: 'Fünf Gruppen suchen einen Raum.\n\nDer Saal ist frei.', revision: 2 }]);
    expect(await stage.history(meetingId)).toEqual([]);
  });

  it('keep both texts where two people write at the same moment', async () => {
    const both = await Promise.all([write('eins', 0), write('zwei', 0, member)]);
    expect(both.map(({ isKeptAside }) => isKeptAside as boolean).sort()).toEqual([false, true]);
    const [{ text, alternatives }] = await sections();
    expect([text, alternatives[0].text].sort()).toEqual(['eins', 'zwei']);
  });

  it.each([
    ['REPLACE', 'zwei'],
    ['APPEND', 'eins\n\nzwei'],
    ['DISCARD', 'eins'],
  ])('hold one text again when somebody decides: %s', async (how, text) => {
    await write('eins', 0);
    const { section } = await write('zwei', 0, member);
    expect((await settle(section.alternatives[0].id, how)).section).toMatchObject({ text, alternatives: [] });
    expect((await settle(section.alternatives[0].id, how, member)).__typename).toBe('NotFound');
  });

  it('are of the item they are about until the meeting is closed, and stand in the frozen ones', async () => {
    await write('Der Saal ist frei.', 0);
    await coordinator.verb('closeMeeting', { requestId: newId(), meetingId, version: 1 });
    expect((await write('Zu spät.', 1)).reasons).toEqual(['WRONG_STATE']);
    const [{ content }] = await sql<{ content: any }>(stage.database.postgres, 'select content from minutes where meeting_id = $1', [meetingId]);
    expect(content.items).toMatchObject([{ text: 'Der Saal ist frei.' }]);
  });

  it('are no longer than 20,000 characters, and it says so', async () => {
    expect((await write('x'.repeat(20_001), 0)).invalid).toEqual([{ field: 'text', code: 'TOO_LONG', limit: 20_000 }]);
    await write('x'.repeat(19_999), 0);
    const { section } = await write('yy', 0, member);
    expect((await settle(section.alternatives[0].id, 'APPEND')).invalid).toMatchObject([{ field: 'how', code: 'TOO_LONG' }]);
    expect((await sections())[0].alternatives).toHaveLength(1);
  });

  it('show for half a minute who writes, whoever else comes meanwhile', async () => {
    const claim = (browser: Browser) => browser.verb('claimMinutesSection', { agendaItemId }, ANSWER);
    await claim(coordinator);
    await claim(member);
    const claims = () => sql<{ claimed_by: string }>(stage.database.postgres, 'select claimed_by from minutes_section where agenda_item_id = $1', [agendaItemId]);
    const [{ claimed_by: first }] = await claims();
    await sql(stage.database.postgres, `update minutes_section set claimed_until = now() - interval '1 second' where agenda_item_id = $1`, [agendaItemId]);
    expect((await sections())[0].writer).toBeNull();
    await claim(member);
    expect((await claims())[0].claimed_by).not.toBe(first);
  });

  it('are written by whoever belongs to the conference, and read by nobody who may not read the meeting', async () => {
    const guestId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    await meetings.guest(tenantId, meetingId, { organizationId: guestId });
    const [guest, stranger] = [await stage.member(guestId), await stage.member(await world.organization(tenantId, { kind: 'AREA_CONFERENCE' }))];
    await write('Der Saal ist frei.', 0);
    expect((await write('x', 1, guest)).__typename).toBe('NotAllowed');
    expect((await write('x', 1, stranger)).__typename).toBe('NotFound');
    expect([(await sections(guest)).length, await sections(stranger)]).toEqual([1, []]);
  });
});
