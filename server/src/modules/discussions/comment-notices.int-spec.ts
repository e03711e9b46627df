import pg from 'pg';
import { newId } from '../../kernel/ids.js';
import { sql } from '../../../testing/database.js';
import { LetterStage } from '../../../testing/letters.js';

describe('whoever a comment mentions', () => {
  let letters: LetterStage;

  beforeAll(async () => {
    letters = await LetterStage.set();
  });
  afterAll(() => letters.strike());

  it('is told under what it is about, unless they may not read it any more', async () => {
    const { stage } = letters;
    const { tenantId, world, database } = stage;
    const { cycleId, blockId, bodyId } = await world.cycleWithBlock(tenantId);
    const taskId = await world.task(tenantId, cycleId, blockId);
    const groupId = await world.organization(tenantId, { bodyId });
    const member = async () => {
      const personId = await world.person(tenantId, { accountId: await world.account(`${newId()}@example.org`) });
      return { personId, membershipId: await world.membership(tenantId, personId, groupId) };
    };
    const [staying, leaving] = [await member(), await member()];
    const planner = await stage.granted('PLANNER');
    const text = `@{${staying.personId}} und @{${leaving.personId}}, bitte vertraulich ansehen`;
    const queue = new pg.Client(database.postgres);
    await queue.connect();
    await queue.query('begin');
    await queue.query('lock table bullmq.job in access exclusive mode'); // nobody is told before somebody has left
    expect((await planner.verb('addComment', { requestId: newId(), subjectKind: 'TASK', subjectId: taskId, text, isInternal: true })).__typename).toBe('DiscussionChanged');
    await sql(database.postgres, `update membership set valid_until = '2021-01-01' where id = $1`, [leaving.membershipId]);
    await queue.query('rollback');
    await queue.end();
    await letters.settled();
    const told = await sql(database.postgres, `select person_id as "personId", reason, occasion, subject_kind as kind, subject_id as id from notification where occasion = 'COMMENT_ADDED'`);
    expect(told).toEqual([{ personId: staying.personId, reason: 'MENTIONED', occasion: 'COMMENT_ADDED', kind: 'TASK', id: taskId }]);
  });
});
