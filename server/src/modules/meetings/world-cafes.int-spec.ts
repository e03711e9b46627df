import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { MeetingWorld } from '../../../testing/meeting-world.js';

describe('what the database holds about World-Cafés, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let [tenantId, meetingId] = ['', ''];

  const setCafe = (assignment: string) => sql(database.postgres, `update world_cafe set ${assignment} where meeting_id = $1`, [meetingId]);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    meetings = new MeetingWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    meetingId = await meetings.meeting(tenantId, await world.organization(tenantId));
    await meetings.worldCafe(tenantId, meetingId);
  });

  it.each([
    ['without a round', 'rounds = 0', 'world_cafe_rounds_check'],
    ['of seven rounds', 'rounds = 7', 'world_cafe_rounds_check'],
    ['of rounds that are too short', 'round_minutes = 4', 'world_cafe_minutes_check'],
    ['of rounds that are too long', 'round_minutes = 61', 'world_cafe_minutes_check'],
    ['without a wrap-up', 'wrap_up_minutes = 0', 'world_cafe_minutes_check'],
    ['in a round that never began', 'round = 1', 'world_cafe_round_check'],
    ['begun in no round', 'began_at = now()', 'world_cafe_round_check'],
    ['beyond its last round', 'round = 4, began_at = now(), round_began_at = now()', 'world_cafe_round_check'],
    ['with more rounds behind it than there were', 'earlier_rounds_began_at = array[now()]', 'world_cafe_earlier_rounds_check'],
    ['wrapped up before its last round', 'round = 1, began_at = now(), round_began_at = now(), wrap_up_began_at = now()', 'world_cafe_wrap_up_check'],
  ])('one is never %s', async (_what, assignment, constraint) => {
    await expect(setCafe(assignment)).rejects.toThrow(constraint);
  });

  it('a table has one topic, and there are twelve tables', async () => {
    const topic = async (tableNo: number) => meetings.topic(tenantId, meetingId, await meetings.item(tenantId, meetingId), tableNo);
    await topic(12);
    await expect(topic(12)).rejects.toThrow('world_cafe_topic_table_key');
    await expect(topic(13)).rejects.toThrow('world_cafe_topic_table_check');
  });

  it('a topic stands on the agenda of its own meeting', async () => {
    const otherId = await meetings.meeting(tenantId, await world.organization(tenantId));
    await expect(meetings.topic(tenantId, meetingId, await meetings.item(tenantId, otherId), 1)).rejects.toThrow('world_cafe_topic_agenda_item_fkey');
    await expect(meetings.topic(tenantId, otherId, await meetings.item(tenantId, otherId), 1)).rejects.toThrow('world_cafe_topic_world_cafe_fkey');
  });

  it('nothing leads into another Planungskreis', async () => {
    const other = await world.tenant();
    await expect(meetings.worldCafe(other, meetingId)).rejects.toThrow('world_cafe_meeting_fkey');
    await expect(meetings.topic(other, meetingId, await meetings.item(tenantId, meetingId), 1)).rejects.toThrow('_fkey');
  });

  it('nothing changes any more once the minutes are approved', async () => {
    await sql(database.postgres, `update meeting set state = 'APPROVED', invited_at = now(), opened_at = now(), closed_at = now(), approved_at = now() where id = $1`, [meetingId]);
    await expect(setCafe('rounds = 4')).rejects.toThrow('approved');
  });
});
