import { newId } from '../src/kernel/ids.js';
import { Units } from '../src/platform/database/units.js';
import { MailComposer } from '../src/platform/mail/mail-composer.js';
import type { ClaimedMail } from '../src/platform/mail/mails.repository.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CANARY = 'Kanarienvogel';
const PREVIEW = 'objectionsUntil people { id name way assignments { number title } } returning { title carriedCount climbs } internal { title }';
const ANSWER = '... on MeetingChanged { meeting { state objectionsUntil } } ... on MeetingNotPossible { reasons } ... on NotAllowed { action } ... on MeetingChangedMeanwhile { current { version } }';

describe('the end of a meeting', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let tenantId: string;
  let coordinator: Browser;
  let [organizationId, meetingId, itemId] = ['', '', ''];

  const version = async () => (await coordinator.ask('query ($id: ID!) { meeting(id: $id) { version } }', { id: meetingId })).data.meeting.version as number;
  const close = async (input: object = {}) => coordinator.verb('closeMeeting', { requestId: newId(), meetingId, version: await version(), ...input }, ANSWER);
  const preview = async (browser = coordinator) => (await browser.ask(`query ($id: ID!) { closingPreview(meetingId: $id) { ${PREVIEW} } }`, { id: meetingId })).data.closingPreview;
  const mails = () => sql<ClaimedMail & { personId: string; kind: string }>(stage.database.postgres, `select id, kind, params, person_id as "personId", address, locale, 'x' as "messageId" from mail where params->>'meetingId' = $1 order by person_id`, [meetingId]);
  const compose = async (mail: ClaimedMail) => stage.program.app.get(Units).run({ tenantId }, 'read', () => stage.program.app.get(MailComposer).compose(tenantId, mail));
  const assign = (wording: string, input: object, browser = coordinator) => browser.verb('recordOutcome', { requestId: newId(), agendaItemId: itemId, kind: 'ASSIGNMENT', wording, assignment: { due: '2099-12-04', ...input } }, '... on MeetingChanged { meeting { id } } ... on NotFound { id }');
  /** Somebody who can sign in and belongs to the conference. */
  const member = async (familyName: string) => {
    const personId = await world.person(tenantId, { familyName, accountId: await world.account(`${newId()}@example.org`) });
    await world.membership(tenantId, personId, organizationId);
    return personId;
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId: await world.body(tenantId) });
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1, state: 'RUNNING' });
    itemId = await meetings.item(tenantId, meetingId, { position: 1, title: 'Räume', note: CANARY, isInternal: true });
  });
  afterAll(() => stage.strike());

  it('is shown before: who gets a mail with what, who gets none and why, what comes back, and what stays inside', async () => {
    const [anna, ben] = [await member('Anna'), await world.person(tenantId, { familyName: 'Ben' })];
    await world.membership(tenantId, ben, organizationId);
    await assign('Raumbedarf zusammenstellen', { organizationId, personId: anna });
    await meetings.item(tenantId, meetingId, { position: 2, title: 'Offen' });
    const shown = await preview();
    expect(shown.people[0]).toEqual({ id: anna, name: 'Erika Anna', way: 'MAIL', assignments: [{ number: 1, title: 'Raumbedarf zusammenstellen' }] });
    expect(shown.people.slice(1).map(({ name, way }: any) => [name, way])).toEqual(expect.arrayContaining([['Erika Ben', 'NO_ACCOUNT'], ['Erika Muster', 'MAIL']]));
    expect(shown).toMatchObject({ returning: [{ title: 'Offen', carriedCount: 1, climbs: false }], internal: [{ title: 'Räume' }] });
    expect((await mails()).length).toBe(0);
    expect(await preview(await stage.member(organizationId, 'COORDINATOR'))).not.toBeNull();
  });

  it('is one step, with one mail per person, also where somebody has two Aufträge', async () => {
    const anna = await member('Anna');
    await assign('eins', { organizationId, personId: anna });
    await assign('zwei', { organizationId, personId: anna });
    expect((await close()).meeting).toMatchObject({ state: 'CLOSED', objectionsUntil: expect.stringMatching(/^\d{4}-/) });
    const sent = await mails();
    expect(sent).toHaveLength(2);
    const letter = await compose(sent.find(({ personId }) => personId === anna)!);
    expect(letter?.text).toContain('- A1 eins, bis 4. Dezember 2099\n- A2 zwei');
    expect(letter?.text).toContain(`/de/sitzungen/${meetingId}`);
  });

  it('tells whoever may not read the meeting of their Aufträge alone, and who gives them; the preview says so', async () => {
    const addressee = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'AG Wohlfahrt' });
    const maria = await world.person(tenantId, { familyName: 'Scholten', accountId: await world.account(`${newId()}@example.org`) });
    await world.membership(tenantId, maria, addressee);
    await meetings.outcome(tenantId, itemId, { kind: 'DECISION', wording: 'Der Saal steht bereit.' });
    await assign('Raumbedarf melden', { organizationId: addressee }, await stage.granted('PLANNER'));
    expect((await preview()).people[0]).toMatchObject({ id: maria, way: 'MAIL_OF_ASSIGNMENTS' });
    await close();
    const letter = await compose((await mails()).find(({ personId }) => personId === maria)!);
    expect(letter?.text).toContain('Ihre Aufträge, erteilt von: Sozialraumkonferenz\n- A1 Raumbedarf melden');
    expect(letter?.text).not.toContain('Der Saal');
  });

  it('happens once when two close at the same moment, or one clicks twice', async () => {
    await meetings.outcome(tenantId, itemId);
    const requestId = newId();
    const seen = await version();
    const both = await Promise.all([close({ requestId, version: seen }), close({ requestId, version: seen }), close({ version: seen })]);
    expect(both.map(({ __typename }) => __typename as string).sort()).toEqual(expect.arrayContaining(['MeetingChanged', 'MeetingNotPossible']));
    expect((await mails()).length).toBe(1);
    expect((await stage.history(meetingId)).filter(({ kind }) => kind === 'MEETING_CLOSED')).toHaveLength(1);
    expect(await sql(stage.database.postgres, 'select from minutes where meeting_id = $1', [meetingId])).toHaveLength(1);
  });

  it('freezes the minutes with names and outcomes, and without what is internal', async () => {
    await meetings.outcome(tenantId, itemId, { wording: 'Der Saal steht bereit.' });
    await close();
    const [{ content }] = await sql<{ content: any }>(stage.database.postgres, 'select content from minutes where meeting_id = $1', [meetingId]);
    expect(content).toMatchObject({ organization: 'Sozialraumkonferenz', number: 1, people: [{ name: 'Erika Muster' }], items: [{ position: 1, title: 'Räume', outcomes: [{ kind: 'INFORMATION', wording: 'Der Saal steht bereit.' }] }] });
    expect(JSON.stringify(content)).not.toContain(CANARY);
  });

  it('tells nobody of what is internal, and nobody any more who may not read it when the mail goes out', async () => {
    const anna = await member('Anna');
    await close();
    const letters = await mails();
    for (const mail of letters) expect((await compose(mail))?.text).not.toContain(CANARY);
    await sql(stage.database.postgres, `update membership set valid_from = '2020-01-01', valid_until = '2020-12-31' where person_id = $1`, [anna]);
    expect(await compose(letters.find(({ personId }) => personId === anna)!)).toBeUndefined();
  });

  it('is refused to whoever saw another version, and to whoever only takes part; nothing is sent', async () => {
    expect((await close({ version: 99 })).__typename).toBe('MeetingChangedMeanwhile');
    expect(await (await stage.member(organizationId)).verb('closeMeeting', { requestId: newId(), meetingId, version: 1 }, ANSWER)).toEqual({ __typename: 'NotAllowed', action: 'meeting.run' });
    expect(await mails()).toEqual([]);
  });

  it('invites with one mail per person that lists the agenda, and brings the day for the calendar', async () => {
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 2 });
    await meetings.item(tenantId, meetingId, { position: 1, title: 'Räume', note: CANARY, isInternal: true });
    await coordinator.verb('inviteToMeeting', { meetingId, version: await version() });
    const sent = await mails();
    expect(sent.map(({ kind }) => kind)).toEqual(['meetings.invitation']);
    const letter = await compose(sent[0]);
    expect(letter?.text).toContain('Tagesordnung:\n- Räume\n');
    expect(letter?.text).not.toContain(CANARY);
    expect(letter?.attachments).toMatchObject([{ type: expect.stringContaining('method=REQUEST'), content: expect.stringContaining(`UID:${meetingId}`) }]);
    expect(JSON.stringify(letter?.attachments)).not.toContain(CANARY);
  });
});
