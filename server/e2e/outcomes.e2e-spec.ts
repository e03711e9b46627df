import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const OUTCOME = 'id version kind wording votesFor votesAgainst abstained recommendedTo { name } assignment { id number state mayRead due { date precision } addressee { organization { name } } }';
const MEETING = `id state version agenda { id version title origin returnedKind adjournedReason returnedFrom { organization } returnedActionItem { number state } outcomes { ${OUTCOME} } } above { name }`;
const ANSWER = `... on MeetingChanged { meeting { ${MEETING} } } ... on MeetingNotPossible { reasons } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { invalid: problems { field code limit } }`;
const MEANWHILE = `${ANSWER} ... on MeetingChangedMeanwhile { current { id } }`;

describe('what comes of the items of a meeting', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let tenantId: string;
  let coordinator: Browser;
  let [organizationId, aboveId, meetingId, itemId] = ['', '', '', ''];

  const shown = async (id = meetingId) => (await coordinator.ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id })).data.meeting;
  const outcomes = async () => (await shown()).agenda[0].outcomes;
  const record = (kind: string, wording: string, input: object = {}, browser = coordinator) => browser.verb('recordOutcome', { requestId: newId(), agendaItemId: itemId, kind, wording, ...input }, ANSWER);
  const assign = (wording: string, input: object = {}) => record('ASSIGNMENT', wording, { assignment: { organizationId, due: '2099-12-04', ...input } });
  const change = async (verb: string, input: object = {}) => {
    const [{ id: outcomeId, version }] = await outcomes();
    return coordinator.verb(verb, { outcomeId, version, ...input }, MEANWHILE);
  };
  const close = async () => coordinator.verb('closeMeeting', { requestId: newId(), meetingId, version: (await shown()).version }, MEANWHILE);
  const stateOf = async (id: string) => (await sql<{ state: string }>(stage.database.postgres, 'select state from action_item where id = $1', [id]))[0].state;

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    aboveId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Sozialplanungskonferenz' });
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz' });
    await sql(stage.database.postgres, `update organization set parent_id = $1, visibility = 'TENANT' where id = $2`, [aboveId, organizationId]);
    await sql(stage.database.postgres, `update organization set visibility = 'TENANT' where id = $1`, [aboveId]);
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1, state: 'RUNNING' });
    itemId = await meetings.item(tenantId, meetingId, { position: 1 });
  });
  afterAll(() => stage.strike());

  it('is a decision with its votes, which can be put right and taken back', async () => {
    const { meeting } = await record('DECISION', 'Der Saal wird genutzt.', { votesFor: 13, votesAgainst: 0, abstained: 1 });
    expect(meeting.agenda[0].outcomes).toMatchObject([{ kind: 'DECISION', wording: 'Der Saal wird genutzt.', votesFor: 13, votesAgainst: 0, abstained: 1, assignment: null }]);
    await change('editOutcome', { wording: 'Der Saal wird ein Jahr genutzt.' });
    expect(await outcomes()).toMatchObject([{ version: 2, wording: 'Der Saal wird ein Jahr genutzt.', votesFor: null }]);
    expect((await change('removeOutcome')).meeting.agenda[0].outcomes).toEqual([]);
    expect((await stage.history(meetingId)).map(({ kind }) => kind)).toEqual(['OUTCOME_RECORDED', 'OUTCOME_EDITED', 'OUTCOME_REMOVED']);
  });

  it('is recorded once by a request that comes twice', async () => {
    const requestId = newId();
    await Promise.all([1, 2].map(() => record('INFORMATION', 'Zur Kenntnis.', { requestId })));
    expect(await outcomes()).toHaveLength(1);
  });

  it('is an Auftrag that is a draft until the meeting is closed, and then agreed', async () => {
    const { meeting } = await assign('Raumbedarf zusammenstellen');
    const { assignment } = meeting.agenda[0].outcomes[0];
    expect(assignment).toMatchObject({ number: 1, state: 'PROPOSED', due: { date: '2099-12-04', precision: 'DAY' }, addressee: { organization: { name: 'Sozialraumkonferenz' } } });
    await close();
    expect(await stateOf(assignment.id)).toBe('AGREED');
  });

  it('an Auftrag names its meeting to whoever may read that', async () => {
    const { meeting } = await assign('Raumbedarf zusammenstellen');
    const { id } = meeting.agenda[0].outcomes[0].assignment;
    const namedTo = async (browser: Browser): Promise<object> => (await browser.ask('query ($id: ID!) { actionItem(id: $id) { meeting { id number } } }', { id })).data.actionItem;
    expect(await namedTo(coordinator)).toEqual({ meeting: { id: meetingId, number: expect.any(Number) } });

    const elsewhere = await stage.world.organization(stage.tenantId, { name: 'Träger' });
    await sql(stage.database.postgres, 'update action_item set organization_id = $2 where id = $1', [id, elsewhere]);
    expect(await namedTo(await stage.member(elsewhere))).toEqual({ meeting: null });
  });

  it('an Auftrag that is taken back is cancelled, with a reason', async () => {
    const { id } = (await assign('Raumbedarf zusammenstellen')).meeting.agenda[0].outcomes[0].assignment;
    expect((await change('editOutcome', { wording: 'x' })).reasons).toEqual(['IS_AN_ASSIGNMENT']);
    expect((await change('removeOutcome')).reasons).toEqual(['REASON_MISSING']);
    expect(await outcomes()).toHaveLength(1);
    await change('removeOutcome', { reason: 'Doppelt.' });
    expect(await stateOf(id)).toBe('CANCELLED');
    await close();
    expect(await stateOf(id)).toBe('CANCELLED');
  });

  it.each([
    ['an information with votes', 'INFORMATION', { votesFor: 1, votesAgainst: 0, abstained: 0 }, 'votesFor', 'NOT_ALLOWED'],
    ['an Auftrag to nobody', 'ASSIGNMENT', {}, 'assignment', 'REQUIRED'],
    ['a decision by a negative number', 'DECISION', { votesFor: -1, votesAgainst: 0, abstained: 0 }, 'votesFor', 'OUT_OF_RANGE'],
  ])('is not %s, and nothing is written', async (_what, kind, input, field, code) => {
    const before = await stage.counts();
    expect((await record(kind, 'x', input)).invalid).toMatchObject([{ field, code }]);
    expect(await stage.counts()).toEqual(before);
    expect(await outcomes()).toEqual([]);
  });

  it('that an item is put off counts, comes back and is taken back when the item is taken up after all', async () => {
    const { meeting } = await record('ADJOURNED', 'Das Angebot fehlt.');
    expect(meeting.agenda[0]).toMatchObject({ adjournedReason: 'Das Angebot fehlt.', outcomes: [{ kind: 'ADJOURNED', wording: 'Das Angebot fehlt.' }] });
    await record('ADJOURNED', 'Es fehlt noch immer.');
    expect(await outcomes()).toMatchObject([{ wording: 'Es fehlt noch immer.' }]);
    const { id: agendaItemId, version } = (await shown()).agenda[0];
    const started = await coordinator.verb('startAgendaItem', { agendaItemId, version }, MEANWHILE);
    expect(started.meeting.agenda[0]).toMatchObject({ adjournedReason: null, outcomes: [] });
  });

  it('a recommendation goes to the next agenda of the organisation it is made to, once', async () => {
    const theirs = await meetings.meeting(tenantId, aboveId, { inDays: 30 });
    await record('DECISION', 'Der Saal soll genutzt werden.', { recommendedToId: aboveId });
    await close();
    const [{ agenda }] = [(await (await stage.granted('PLANNER')).ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id: theirs })).data.meeting];
    expect(agenda).toMatchObject([{ title: 'Der Saal soll genutzt werden.', origin: 'RETURNED', returnedKind: 'RECOMMENDATION', returnedFrom: { organization: 'Sozialraumkonferenz' } }]);
  });

  it('an open Auftrag is asked for at the next meeting, and an item without an outcome comes back', async () => {
    const next = await meetings.meeting(tenantId, organizationId, { number: 2, inDays: 30 });
    await assign('Raumbedarf zusammenstellen');
    await meetings.item(tenantId, meetingId, { position: 2, title: 'Ohne Ergebnis' });
    await close();
    expect((await shown(next)).agenda).toMatchObject([{ title: 'Ohne Ergebnis', returnedKind: 'AGENDA_ITEM', returnedActionItem: null }, { title: 'A1 Raumbedarf zusammenstellen', returnedKind: 'ACTION_ITEM', returnedActionItem: { number: 1, state: 'AGREED' } }]);
  });

  it('a guest reads which Aufträge it gave, and is led on to those only that they may read', async () => {
    const guestsId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' });
    const next = await meetings.meeting(tenantId, organizationId, { number: 2, inDays: 30 });
    for (const id of [meetingId, next]) await meetings.guest(tenantId, id, { organizationId: guestsId });
    await assign('Raumbedarf zusammenstellen');
    await assign('Zahlen liefern', { organizationId: guestsId });
    await close();
    const guest = await stage.member(guestsId);
    const page = async (id: string, browser: Browser) => (await browser.ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id })).data.meeting.agenda;
    for (const [browser, mayReadFirst] of [[guest, false], [coordinator, true]] as const) {
      const [{ outcomes: came }] = await page(meetingId, browser);
      expect(came).toMatchObject([{ wording: 'Raumbedarf zusammenstellen', assignment: { number: 1, mayRead: mayReadFirst } }, { wording: 'Zahlen liefern', assignment: { number: 2, mayRead: true } }]);
      expect((await page(next, browser)).map(({ title, returnedActionItem }: any) => [title, returnedActionItem?.number ?? null])).toEqual([['A1 Raumbedarf zusammenstellen', mayReadFirst ? 1 : null], ['A2 Zahlen liefern', 2]]);
    }
  });

  it('an Auftrag that is put off for the third time goes onto the next agenda of the organisation above at once, and once', async () => {
    const theirs = await meetings.meeting(tenantId, aboveId, { inDays: 30 });
    const agendaAbove = async () => (await (await stage.granted('PLANNER')).ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id: theirs })).data.meeting.agenda;
    const actionItemId = await addActionItem(stage.database.postgres, tenantId, { givenById: organizationId, number: 7, title: 'Raumbedarf', carriedCount: 1, due: '2099-01-01' });
    const postpone = (version: number, due: string) => coordinator.verb('postponeActionItem', { actionItemId, version, due, reason: 'Urlaub' });
    await postpone(1, '2099-02');
    expect(await agendaAbove()).toEqual([]);
    await postpone(2, '2099-03');
    await postpone(3, '2099-04');
    expect(await agendaAbove()).toMatchObject([{ title: 'A7 Raumbedarf', origin: 'RETURNED', returnedActionItem: { number: 7, state: 'AGREED' } }]);
  });

  it('is recorded while the meeting runs only, by whoever runs it', async () => {
    expect(await record('INFORMATION', 'x', {}, await stage.member(organizationId))).toEqual({ __typename: 'NotAllowed', action: 'meeting.run' });
    await record('INFORMATION', 'Zur Kenntnis.');
    await close();
    expect((await record('INFORMATION', 'Zu spät.')).reasons).toEqual(['WRONG_STATE']);
    expect((await change('removeOutcome')).reasons).toEqual(['WRONG_STATE']);
  });

  it('is changed by one of two who do it at once', async () => {
    await record('INFORMATION', 'Zur Kenntnis.');
    const [{ id: outcomeId, version }] = await outcomes();
    const answers = await Promise.all(['eins', 'zwei'].map((wording) => coordinator.verb('editOutcome', { outcomeId, version, wording }, MEANWHILE)));
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
  });

  it('says to which organisation an item would climb', async () => {
    expect((await shown()).above).toEqual({ name: 'Sozialplanungskonferenz' });
  });
});
