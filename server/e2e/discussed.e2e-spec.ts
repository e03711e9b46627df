import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { MeetingWorld } from '../testing/meeting-world.js';

const CANARY = 'Kanarienvogel';
const DISCUSSION = 'query ($kind: String!, $id: ID!) { discussion(subjectKind: $kind, subjectId: $id) { comments { text isInternal } mayWrite mayBeInternal } }';

/** How a subject is read besides what is said about it. */
const PAGES = {
  MEETING: 'meeting(id: $id) { title agenda { title note } }',
  ACTION_ITEM: 'actionItem(id: $id) { title note }',
  FINDING: 'finding(id: $id) { title text evidence { statement } }',
  RECOMMENDATION: 'recommendation(id: $id) { title text responses { reason } }',
  PAPER: 'paper(id: $id) { title statement wordings { wording } }',
};

describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('what is said about a subject of the kind %s', (kind) => {
  let letters: LetterStage;
  let [planner, colleague, partner, stranger] = [{} as Addressed, {} as Addressed, {} as Addressed, {} as Addressed];
  let id: string;

  const member = async (organizationId: string) => letters.someone(letters.stage.tenantId, (personId) => letters.stage.world.membership(letters.stage.tenantId, personId, organizationId));
  const say = async ({ browser }: Addressed, text: string, isInternal = false) => {
    const { __typename } = await browser.verb('addComment', { requestId: newId(), subjectKind: kind, subjectId: id, text, isInternal });
    await letters.settled();
    return __typename as string;
  };
  const read = async ({ browser }: Addressed) => (await browser.ask(DISCUSSION, { kind, id })).data.discussion;
  const told = ({ personId }: Addressed) =>
    sql(letters.stage.database.postgres, `select reason, subject_kind as kind, subject_id as id from notification where person_id = $1 and occasion = 'COMMENT_ADDED'`, [personId]);

  beforeAll(async () => {
    letters = await LetterStage.set();
    const { tenantId, world, database } = letters.stage;
    const bodyId = await world.body(tenantId);
    const groupId = await world.organization(tenantId, { bodyId });
    const [welfareId, othersId] = [await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })];
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    [colleague, partner, stranger] = [await member(groupId), await member(welfareId), await member(othersId)];
    const [meetings, analyses, council] = [new MeetingWorld(database.postgres), new AnalysisWorld(database.postgres), new CouncilWorld(database.postgres)];
    const ofAnalysis = async () => ({ cycleId: await world.cycle(tenantId, { bodyId }), createdBy: planner.personId, organizationId: welfareId });
    const shared: Record<typeof kind, () => Promise<string>> = {
      MEETING: async () => {
        const meetingId = await meetings.meeting(tenantId, groupId);
        await meetings.guest(tenantId, meetingId, { organizationId: welfareId });
        return meetingId;
      },
      ACTION_ITEM: () => addActionItem(database.postgres, tenantId, { givenById: groupId, organizationId: welfareId }),
      FINDING: async () => {
        const finding = await ofAnalysis();
        await world.block(tenantId, finding.cycleId, { accountableOrganizationId: welfareId });
        return analyses.finding(tenantId, finding);
      },
      RECOMMENDATION: async () => analyses.recommendation(tenantId, await ofAnalysis()),
      PAPER: () => council.paper(tenantId, { bodyId, leadOrganizationId: welfareId, visibility: 'PARTICIPANTS' }),
    };
    id = await shared[kind]();
  });
  afterAll(() => letters.strike());

  it('is led by those who take part, and closed to everybody else', async () => {
    expect(await say(partner, 'Bringen wir die Zahlen mit?')).toBe('DiscussionChanged');
    expect(await read(planner)).toMatchObject({ comments: [{ text: 'Bringen wir die Zahlen mit?' }], mayBeInternal: true });
    expect(await read(partner)).toMatchObject({ mayWrite: true, mayBeInternal: false });
    expect(await read(stranger)).toBeNull();
    expect(await say(stranger, 'Und wir?')).toBe('NotFound');
  });

  it('is internal to those who know the body from inside, wherever others look', async () => {
    expect(await say(colleague, `${CANARY}: die Zahlen stimmen nicht`, true)).toBe('DiscussionChanged');
    expect(JSON.stringify(await read(planner))).toContain(CANARY);
    const { text, errors } = await partner.browser.ask(`query ($kind: String!, $id: ID!) { discussion(subjectKind: $kind, subjectId: $id) { comments { text } } activity(subjectId: $id) { nodes { payload note } } ${PAGES[kind]} inbox { groups { name notifications { id } } } }`, { kind, id });
    expect(errors).toBeUndefined();
    expect(text).not.toContain(CANARY);
    expect(await say(partner, 'Nur unter uns', true)).toBe('NotAllowed');
  });

  it('tells whom it mentions, under the subject', async () => {
    expect(await say(planner, `@{${partner.personId}} und @{${colleague.personId}}, bitte ansehen`)).toBe('DiscussionChanged');
    for (const each of [partner, colleague]) expect(await told(each)).toEqual([{ reason: 'MENTIONED', kind, id }]);
    expect(await say(planner, `@{${stranger.personId}}, und Sie?`)).toBe('MentionNotPossible');
  });
});
