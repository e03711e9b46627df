import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { partOf, textOfPdf } from '../testing/documents.js';
import { type AskedFor, everyAnswer } from '../testing/every-answer.js';
import { columnsOfFreeText } from '../testing/free-text.js';
import { canaryOf, InternalAffairs } from '../testing/internal-affairs.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';

const MORNING = '2098-11-23T07:00:00Z';
const MONDAY_7 = '2098-11-24T06:00:00Z';

/** Texts that the program keeps and shows to nobody in an answer, with where they go instead. */
const IN_NO_ANSWER: Readonly<Record<string, string>> = {
  'account.email': 'is shown to its owner alone',
  'corrected_result.amended_wording': 'stands in what was resolved by it',
  'corrected_result.result_note': 'is kept beside what was said, and said there no more',
  'meeting_series.place': 'is copied to each of its meetings',
  'meeting_series.title': 'is copied to each of its meetings',
  'reservation.settlement_note': 'stands in the history too, as a note',
};

describe('what a town keeps to itself', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let database: string;
  let tenantId: string;
  let inside: InternalAffairs;
  let [meetingId, taskId] = ['', ''];
  let [planner, coordinator, partner] = [{} as Addressed, {} as Addressed, {} as Addressed];
  let shared: AskedFor[];

  const found = (text: string) => [...inside.columns].filter((column) => text.toLowerCase().includes(canaryOf(column))).toSorted();
  const everything = () => [...inside.objects, ...shared];
  const version = async (id = meetingId) => (await sql<{ version: number }>(database, 'select version from meeting where id = $1', [id]))[0].version;
  const move = async (verb: string, input: object = {}) => {
    expect(await coordinator.browser.verb(verb, { meetingId, version: await version(), ...input })).toEqual({ __typename: 'MeetingChanged' });
    await letters.settled();
  };
  const get = async (url: string, { cookie }: Browser) => letters.stage.program.app.inject({ url, headers: { cookie } });

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    database = letters.stage.database.postgres;
    tenantId = await world.tenant('Voerde');
    const meetings = new MeetingWorld(database);
    const bodyId = await world.body(tenantId);
    const conferenceId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Konferenz', bodyId, visibility: 'PARTICIPANTS' });
    const welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband', visibility: 'PARTICIPANTS' });
    const belonging = (organizationId: string, role: 'MEMBER' | 'COORDINATOR') => letters.someone(tenantId, (personId) => world.membership(tenantId, personId, organizationId, { role }));
    [coordinator, partner] = [await belonging(conferenceId, 'COORDINATOR'), await belonging(welfareId, 'COORDINATOR')];
    planner = await letters.someone(tenantId, async (personId) => {
      for (const role of ['PLANNER', 'ADMINISTRATOR'] as const) await world.role(tenantId, personId, role);
    });
    const cycleId = await world.cycle(tenantId, { bodyId, visibility: 'PARTICIPANTS' });
    const blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: welfareId });
    taskId = await world.task(tenantId, cycleId, blockId, { accountableOrganizationId: welfareId });
    await sql(database, `update task set due_date = '2098-11-25', due_precision = 'DAY' where id = $1`, [taskId]);
    const actionItemId = await addActionItem(database, tenantId, { givenById: conferenceId, organizationId: welfareId, personId: partner.personId, due: '2098-11-25', precision: 'DAY' });
    meetingId = await meetings.meeting(tenantId, conferenceId, { number: 1, inDays: 3 });
    await meetings.item(tenantId, meetingId, { position: 1 });
    await meetings.guest(tenantId, meetingId, { organizationId: welfareId });
    shared = Object.entries({ BODY: bodyId, ORGANIZATION: conferenceId, CYCLE: cycleId, BLOCK: blockId, TASK: taskId, ACTION_ITEM: actionItemId, MEETING: meetingId }).map(([kind, id]) => ({ kind, id }));
    inside = new InternalAffairs(database, world, tenantId, { bodyId, meetingId, taskId });
    await inside.take();
  });
  afterAll(() => letters.strike());

  it('has a canary in every column of the database in which somebody writes what not everybody may know', async () => {
    expect([...inside.columns].toSorted()).toEqual(await columnsOfFreeText(database));
  });

  it('is shown to whoever plans there, so that a canary would be seen where one may be', async () => {
    const seen = found(await everyAnswer(planner.browser, everything()));
    expect([...inside.columns].filter((column) => !seen.includes(column)).toSorted()).toEqual(Object.keys(IN_NO_ANSWER));
  }, 120_000);

  it('stands in no answer that a partner gets, whatever they ask for', async () => {
    const answers = await everyAnswer(partner.browser, everything());
    expect([answers.includes(taskId), answers.includes('Mit Vermerk'), found(answers)]).toEqual([true, true, []]);
  }, 120_000);

  it('stands in no mail, no calendar and no minutes that a partner gets', async () => {
    for (const { kind, id } of inside.objects) await sql(database, `insert into notification (tenant_id, id, person_id, subject_kind, subject_id, occasion, reason, due_on, created_at) values ($1, $2, $3, $4, $5, 'TASK', 'DUE', '2098-11-30', now()) on conflict do nothing`, [tenantId, newId(), partner.personId, kind, id]);
    await move('inviteToMeeting');
    expect((await planner.browser.verb('addComment', { requestId: newId(), subjectKind: 'TASK', subjectId: taskId, text: `@{${partner.personId}} bitte ansehen.`, isInternal: false })).__typename).toBe('DiscussionChanged');
    await letters.settled();
    await letters.round(tenantId, MORNING);
    await letters.round(tenantId, MONDAY_7);
    const { address } = await partner.browser.verb('makeCalendarFeed', { organizationId: null }, '... on CalendarFeedMade { address }');
    const feed = await get(new URL(String(address)).pathname, partner.browser);
    await move('openMeeting');
    await move('closeMeeting', { requestId: newId() });
    const files = await Promise.all(['pdf', 'docx'].map((kind) => get(`/dokumente/niederschrift/${meetingId}.${kind}`, partner.browser)));
    expect([feed, ...files].map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    const [pdf, docx] = [textOfPdf(files[0].rawPayload), partOf(files[1].rawPayload, 'word/document.xml')];
    for (const minutes of [pdf, docx]) expect(minutes).toContain('Mit Vermerk');
    const received = letters.catcher.caught.filter(({ to }) => to.includes(partner.email));
    expect(received.map(({ mail }) => mail.subject?.split(' ')[0])).toEqual(['Einladung:', 'Erinnerung', 'Neues', 'Protokoll:']);
    const texts = received.flatMap(({ raw, mail }) => [raw, mail.subject ?? '', mail.text ?? '', ...mail.attachments.map(({ content }) => new TextDecoder().decode(content as ArrayBuffer))]);
    for (const text of [...texts, feed.body, pdf, docx]) expect(found(text)).toEqual([]);
  });
});
