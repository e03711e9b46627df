import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { GoalReviewWorld } from '../../../testing/goal-review-world.js';
import { GoalWorld } from '../../../testing/goal-world.js';

describe('what the database holds about Zielprüfungen, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let goals: GoalWorld;
  let reviews: GoalReviewWorld;
  let [tenantId, bodyId, cycleId, openedBy, goalId, reviewId] = ['', '', '', '', '', ''];

  const cell = (parts: Partial<Parameters<GoalReviewWorld['cell']>[2]> = {}) => reviews.cell(tenantId, reviewId, { goalId, bodyId, judgedBy: openedBy, ...parts });

  beforeAll(async () => {
    database = await freshDatabase();
    [world, goals, reviews] = [new CycleWorld(database.postgres), new GoalWorld(database.postgres), new GoalReviewWorld(database.postgres)];
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    openedBy = await world.person(tenantId);
    goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: openedBy, level: 'STRATEGIC' });
    reviewId = await reviews.review(tenantId, { cycleId, openedBy });
  });

  it('keeps one open per cycle', async () => {
    await expect(reviews.review(tenantId, { cycleId, openedBy })).rejects.toThrow('goal_review_open_key');
    await reviews.close(reviewId);
    await reviews.review(tenantId, { cycleId, openedBy });
  });

  it('judges each municipality once for each goal', async () => {
    await cell();
    await expect(cell({ judgement: 'GAP' })).rejects.toThrow('goal_review_cell_key');
  });

  it('says how a gap is dealt with, and nothing else', async () => {
    await expect(cell({ gapSettlement: 'Der Kreis übernimmt es.' })).rejects.toThrow('goal_review_cell_gap_check');
    await cell({ judgement: 'GAP', gapSettlement: 'Der Kreis übernimmt es.' });
  });

  it('changes nothing in a closed one', async () => {
    const cellId = await cell();
    const proposalId = await reviews.proposal(tenantId, reviewId, { goalIds: [goalId], bodyId, by: openedBy });
    await reviews.close(reviewId);
    await expect(cell({ bodyId: await world.body(tenantId) })).rejects.toThrow('goal_review_open_check');
    await expect(sql(database.postgres, `update goal_review_cell set judgement = 'GAP' where id = $1`, [cellId])).rejects.toThrow('goal_review_open_check');
    await expect(sql(database.postgres, `update goal_review_proposal set state = 'ACCEPTED' where id = $1`, [proposalId])).rejects.toThrow('goal_review_open_check');
  });

  it('gives no proposal up without a reason, and refuses no consent without one', async () => {
    const proposalId = await reviews.proposal(tenantId, reviewId, { goalIds: [goalId], bodyId, by: openedBy });
    await expect(sql(database.postgres, `update goal_review_proposal set state = 'DISMISSED' where id = $1`, [proposalId])).rejects.toThrow('goal_review_proposal_reason_check');
    await expect(sql(database.postgres, `update goal_consent set consent = 'REFUSED', given_by = $2, given_at = now() where proposal_id = $1`, [proposalId, openedBy])).rejects.toThrow('goal_consent_reason_check');
    await expect(sql(database.postgres, `update goal_consent set consent = 'AGREED' where proposal_id = $1`, [proposalId])).rejects.toThrow('goal_consent_given_check');
  });

  it('takes over no words on which not all have agreed', async () => {
    const proposalId = await reviews.proposal(tenantId, reviewId, { goalIds: [goalId], bodyId, by: openedBy });
    const take = () => sql(database.postgres, 'update goal_review_proposal_goal set taken_over_at = now(), taken_over_by = $2 where proposal_id = $1', [proposalId, openedBy]);
    await expect(take()).rejects.toThrow('goal_wording_check');
    await sql(database.postgres, `update goal_review_proposal set state = 'ACCEPTED' where id = $1`, [proposalId]);
    await take();
  });

  it('says of words that are taken over who did that', async () => {
    const proposalId = await reviews.proposal(tenantId, reviewId, { goalIds: [goalId], bodyId, by: openedBy, state: 'ACCEPTED' });
    await expect(sql(database.postgres, 'update goal_review_proposal_goal set taken_over_at = now() where proposal_id = $1', [proposalId])).rejects.toThrow('goal_review_proposal_goal_taken_check');
  });

  it('harmonises no goal in other words than those on which all have agreed', async () => {
    const proposalId = await reviews.proposal(tenantId, reviewId, { goalIds: [goalId], bodyId, by: openedBy, state: 'ACCEPTED' });
    const harmonise = () => sql(database.postgres, `update goal set state = 'HARMONISED' where id = $1`, [goalId]);
    await expect(harmonise()).rejects.toThrow('goal_wording_check');
    await sql(database.postgres, 'update goal_review_proposal_goal set taken_over_at = now(), taken_over_by = $2 where proposal_id = $1', [proposalId, openedBy]);
    await harmonise();
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    await expect(cell({ bodyId: await world.body(await world.tenant()) })).rejects.toThrow('goal_review_cell_body_fkey');
  });

  it('lets nobody delete what was found', async () => {
    for (const table of ['goal_review', 'goal_review_cell', 'goal_review_proposal', 'goal_consent']) await expect(sql(database.app, `delete from ${table}`)).rejects.toThrow('permission denied');
  });
});
