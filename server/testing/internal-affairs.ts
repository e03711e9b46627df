import { newId } from '../src/kernel/ids.js';
import { ActionPlanWorld } from './action-plan-world.js';
import { addActionItem } from './action-items.js';
import { AnalysisWorld } from './analyses.js';
import { ContributionWorld } from './contribution-world.js';
import { CouncilReportWorld, reportContent } from './council-report-world.js';
import { CouncilWorld } from './council-world.js';
import type { CycleWorld } from './cycle-world.js';
import { sql } from './database.js';
import type { AskedFor } from './every-answer.js';
import { EvaluationWorld } from './evaluation-world.js';
import { GoalReviewWorld } from './goal-review-world.js';
import { GoalWorld } from './goal-world.js';
import { ImpactWorld } from './impact-world.js';
import { LearningWorld } from './learning-world.js';
import { MeasureWorld } from './measure-world.js';
import { MeetingWorld } from './meeting-world.js';

/** What a town shares with a welfare organisation, on which something internal is written. */
export interface Shared {
  bodyId: string;
  meetingId: string;
  taskId: string;
}

/** What the history calls what a table holds, where it is not the name of the table. */
const KINDS: Readonly<Record<string, string>> = { building_block: 'BLOCK', planning_cycle: 'CYCLE', cooperation_agreement: 'AGREEMENT' };

/** @returns the word that stands in one column, and nowhere else */
export const canaryOf = (column: string): string => `kanarienvogel-${column.replaceAll(/[._]/g, '-')}@example.org`;

const inJson = (column: string): string => JSON.stringify({ title: canaryOf(column), items: [{ id: newId(), position: 1, title: canaryOf(column), text: canaryOf(column) }] });

const inReport = (column: string): string => JSON.stringify({ goals: [], decisions: [{ kind: 'PAPER', id: newId(), title: canaryOf(column), on: null, organization: '' }] });

/** Columns that hold more than a text, with what makes one around the canary. */
const inList = (column: string): string => `{${canaryOf(column)}}`;
const IN_JSON: Readonly<Partial<Record<string, (column: string) => string>>> = { 'minutes.content': inJson, 'activity.payload': inJson, 'status_report.content': inReport, 'measure.social_spaces': inList, 'measure.target_groups': inList, 'council_report.content': (column) => JSON.stringify(reportContent(canaryOf(column))) };

/** Everything that a town keeps to itself: an office of its own with all that belongs to it, and a canary in each text of it. */
export class InternalAffairs {
  /** The columns in which a canary sits, as table.column. */
  readonly columns = new Set<string>();
  readonly objects: AskedFor[] = [];
  private readonly meetings: MeetingWorld;

  constructor(
    private readonly database: string,
    private readonly world: CycleWorld,
    private readonly tenantId: string,
    private readonly shared: Shared,
  ) {
    this.meetings = new MeetingWorld(database);
  }

  async take(): Promise<void> {
    const { world, tenantId } = this;
    const { bodyId } = this.shared;
    const organizationId = await this.keep('organization', world.organization(tenantId, { kind: 'OFFICE', bodyId }), 'name', 'purpose', 'mandate');
    const accountId = await this.keep('account', world.account('kanarienvogel@example.org'), 'email');
    await world.membership(tenantId, await world.person(tenantId, { accountId }), organizationId);
    const personId = await this.keep('person', world.person(tenantId), 'email', 'given_name', 'family_name');
    await world.membership(tenantId, personId, organizationId);
    await this.keep('seat', world.seat(tenantId, organizationId), 'title');
    await this.keep('invitation', world.invitation(tenantId, organizationId, personId), 'email', 'given_name', 'family_name');
    await this.agree(organizationId);
    await this.plan(organizationId, personId);
    await this.meet(organizationId, personId);
    await this.promise(organizationId, personId);
    await this.analyse(organizationId, personId);
    await this.resolve(organizationId, personId);
    await this.hear(personId);
    await this.speak(personId);
  }

  private async agree(organizationId: string): Promise<void> {
    const { world, tenantId } = this;
    const otherId = await world.organization(tenantId, { kind: 'OFFICE', bodyId: this.shared.bodyId });
    const { agreementId, partyIds } = await world.agreement(tenantId, [organizationId, otherId]);
    await this.keep('cooperation_agreement', agreementId, 'title', 'summary');
    await this.keep('cooperation_party', partyIds[0], 'duties', 'resources');
    await this.keep('contact_point', world.contactPoint(tenantId, this.shared.bodyId, organizationId), 'name', 'space', 'address', 'hours', 'phone', 'email', 'note');
    const planId = await this.keep('sector_plan', world.sectorPlan(tenantId, { bodyId: this.shared.bodyId, organizationId }), 'title', 'legal_basis', 'note');
    await this.keep('sector_plan_data', world.planData(tenantId, planId), 'name', 'source', 'space');
  }

  private async plan(organizationId: string, personId: string): Promise<void> {
    const { world, tenantId } = this;
    const cycleId = await this.keep('planning_cycle', world.cycle(tenantId, { bodyId: this.shared.bodyId, number: 2, visibility: 'INTERNAL', steeringOrganizationId: organizationId }), 'mandate_text', 'source', 'state_reason');
    const blockId = await this.keep('building_block', world.block(tenantId, cycleId, { accountableOrganizationId: organizationId }), 'title');
    await this.keep('task', world.task(tenantId, cycleId, blockId, { stand: 'DEFERRED' }), 'title', 'note', 'stand_reason');
    await this.keep('milestone', this.add('milestone (tenant_id, id, cycle_id, title, date, date_precision)', `$1, $2, $3, 'x', '2030-01-01', 'DAY'`, cycleId), 'title');
    const reservation = (settled: string): Promise<string> =>
      this.add(
        'reservation (tenant_id, id, cycle_id, block_id, grantor_organization_id, granted_by, granted_at, reason, owner_organization_id, expires_on, settled_as, settled_by, settled_at)',
        `$1, $2, $3, $4, $5, $6, now(), 'x', $5, '2030-01-01', ${settled}`,
        cycleId, blockId, organizationId, personId,
      );
    await this.keep('reservation', reservation('null, null, null'), 'reason');
    await this.keep('reservation', reservation(`'FULFILLED', $6, now()`), 'settlement_note');
  }

  private async meet(organizationId: string, personId: string): Promise<void> {
    const { meetings, tenantId } = this;
    await this.keep('meeting_series', this.add('meeting_series (tenant_id, id, organization_id, title, rrule, first_starts_at, duration_minutes, skips_holidays)', `$1, $2, $3, 'x', 'FREQ=WEEKLY', '2030-01-01', 60, false`, organizationId), 'title', 'place');
    const meetingId = await this.keep('meeting', meetings.meeting(tenantId, organizationId, { visibility: 'INTERNAL', state: 'CLOSED', inDays: -1 }), 'title', 'place');
    await this.keep('meeting', meetings.meeting(tenantId, organizationId, { visibility: 'INTERNAL', state: 'CANCELLED' }), 'cancel_reason');
    const itemId = await this.keep('agenda_item', meetings.item(tenantId, meetingId, { position: 1 }), 'title', 'note', 'adjourned_reason');
    const declinedId = await meetings.item(tenantId, meetingId, { origin: 'PROPOSED', proposedBy: personId });
    await sql(this.database, `update agenda_item set proposal_state = 'DECLINED', decline_reason = 'x' where id = $1`, [declinedId]);
    await this.keep('agenda_item', declinedId, 'decline_reason');
    const removedId = await meetings.item(tenantId, meetingId);
    await sql(this.database, `update agenda_item set position = null, removed_reason = 'x' where id = $1`, [removedId]);
    await this.keep('agenda_item', removedId, 'removed_reason');
    await this.keep('outcome', meetings.outcome(tenantId, itemId), 'wording');
    await this.keep('minutes_alternative', meetings.alternative(tenantId, itemId), 'text');
    await this.keepWhere('minutes_section', 'agenda_item_id', itemId, 'text');
    await meetings.minutes(tenantId, meetingId);
    await this.keepWhere('minutes', 'meeting_id', meetingId, 'content');
    await sql(this.database, `insert into minutes (tenant_id, meeting_id, version_no, content, reason, frozen_by, frozen_at) select tenant_id, meeting_id, 2, content, $2, frozen_by, now() from minutes where meeting_id = $1`, [meetingId, canaryOf('minutes.reason')]);
    this.columns.add('minutes.reason');
    const activityId = await this.keep('activity', this.add('activity (tenant_id, id, kind, subject_kind, subject_id, at, payload)', `$1, $2, 'X', 'MEETING', $3, now(), '{}'`, meetingId), 'payload');
    await sql(this.database, `insert into activity_note (tenant_id, activity_id, text) values ($1, $2, 'x')`, [tenantId, activityId]);
    await this.keepWhere('activity_note', 'activity_id', activityId, 'text');
  }

  private async promise(organizationId: string, personId: string): Promise<void> {
    const of = { givenById: organizationId, personId, visibility: 'INTERNAL' };
    await this.keep('action_item', addActionItem(this.database, this.tenantId, { ...of, state: 'REPORTED_DONE' }), 'title', 'note', 'report');
    await this.keep('action_item', addActionItem(this.database, this.tenantId, { ...of, state: 'CANCELLED' }), 'cancel_reason');
  }

  private async analyse(organizationId: string, createdBy: string): Promise<void> {
    const { database, tenantId } = this;
    const analyses = new AnalysisWorld(database);
    const [{ id: cycleId }] = await sql<{ id: string }>(database, `select id from planning_cycle where tenant_id = $1 and visibility = 'INTERNAL'`, [tenantId]);
    const of = { cycleId, createdBy, visibility: 'INTERNAL' };
    const findingId = await this.keep('finding', analyses.finding(tenantId, of), 'title', 'text', 'field_of_action', 'social_space', 'target_group');
    await this.keep('evidence', analyses.evidence(tenantId, findingId), 'statement', 'figure', 'source');
    await this.keep('finding', analyses.finding(tenantId, of), 'removed_reason');
    const recommendationId = await this.keep('recommendation', analyses.recommendation(tenantId, { ...of, organizationId }), 'title', 'text');
    await analyses.follows(tenantId, recommendationId, findingId);
    await this.keep('recommendation_response', analyses.response(tenantId, recommendationId, createdBy), 'reason');
    await this.keep('recommendation', analyses.recommendation(tenantId, { ...of, organizationId, state: 'LAPSED' }), 'lapse_reason');
    await this.aim(of);
  }

  private async aim(of: { cycleId: string; createdBy: string; visibility: string }): Promise<void> {
    const { database, tenantId } = this;
    const goals = new GoalWorld(database);
    const fieldOfActionId = await this.keep('field_of_action', goals.fieldOfAction(tenantId), 'name');
    const [oneId, otherId] = [await goals.goal(tenantId, { ...of, bodyId: this.shared.bodyId, fieldOfActionId, state: 'RETURNED' }), await goals.goal(tenantId, { ...of, bodyId: this.shared.bodyId })];
    await this.keep('goal', oneId, 'title', 'text', 'state_reason', 'no_parent_reason', 'criterion', 'indicator');
    await this.keep('goal_origin', goals.origin(tenantId, oneId), 'contribution');
    const updateId = await this.keep('status_update', goals.statusUpdate(tenantId, oneId, of.createdBy), 'happened', 'need');
    const questionId = await this.keep('status_question', goals.statusQuestion(tenantId, updateId, of.createdBy), 'text');
    await this.keep('status_answer', goals.statusAnswer(tenantId, questionId, of.createdBy), 'text');
    await this.keep('status_report', goals.statusReport(tenantId, 1, of.createdBy), 'content');
    await this.keep('goal_relation', goals.relation(tenantId, oneId, otherId), 'settlement');
    await this.review({ ...of, goalId: await this.keep('goal', goals.goal(tenantId, { ...of, bodyId: this.shared.bodyId, level: 'STRATEGIC' }), 'title') });
    await this.carryOut({ ...of, goalId: otherId });
  }

  private async carryOut(of: { cycleId: string; createdBy: string; visibility: string; goalId: string }): Promise<void> {
    const { tenantId } = this;
    const { bodyId } = this.shared;
    const measures = new MeasureWorld(this.database);
    const measureId = await this.keep('measure', measures.measure(tenantId, { ...of, bodyId, state: 'REJECTED' }), 'title', 'text', 'state_reason', 'social_spaces', 'target_groups');
    await sql(this.database, `update measure set continuation = 'END', continuation_by = $2, continuation_at = now(), continuation_reason = 'x' where id = $1`, [measureId, of.createdBy]);
    await this.keep('measure', measureId, 'continuation_reason');
    await this.write({ ...of, measureId });
    await this.keep('measure_step', measures.step(tenantId, measureId), 'title');
    await this.keep('status_update', measures.status(tenantId, measureId, of.createdBy), 'happened', 'need');
    await this.keepWhere('measure_resource', 'measure_id', measureId, 'note');
    const { outcomeId, assumptionId } = await new ImpactWorld(this.database).model(tenantId, measureId, { answeredBy: of.createdBy });
    await this.keepWhere('impact_node', 'id', outcomeId, 'text', 'target_group');
    await this.keepWhere('impact_assumption', 'id', assumptionId, 'text', 'refuted_by', 'finding');
    await this.keep('funding_reservation', measures.reservation(tenantId, measureId, { grantorOrganizationId: await this.world.organization(tenantId), grantedBy: of.createdBy }), 'reason');
    await this.evaluate(measureId, of.createdBy);
  }

  private async evaluate(measureId: string, by: string): Promise<void> {
    const { tenantId } = this;
    const evaluations = new EvaluationWorld(this.database);
    const evaluationId = await evaluations.evaluation(tenantId, measureId, { by, visibility: 'INTERNAL' });
    await this.keep('evaluation', evaluationId, 'state_reason', 'involvement', 'no_involvement_reason', 'conclusion', 'sroi_basis', 'nothing_learned');
    await this.keep('evaluation_plan', evaluations.plan(tenantId, evaluationId, { by, organizationId: null }), 'purpose', 'questions', 'method', 'comparison', 'criteria', 'involvement', 'no_involvement_reason', 'change_reason');
    const valueId = await evaluations.value(tenantId, evaluationId);
    await sql(this.database, `update evaluation_value set result = 'x', result_on = '2027-01-01', result_source = 'x' where id = $1`, [valueId]);
    await this.keep('evaluation_value', valueId, 'label', 'baseline', 'baseline_source', 'result', 'result_source');
    await this.keep('evaluation_finding', evaluations.finding(tenantId, evaluationId), 'observed', 'contribution', 'other_influences', 'rests_on');
  }

  /** A Handlungskonzept with what was frozen of it, which nobody changes any more: there the canary is from the beginning. */
  private async write({ cycleId, createdBy, visibility, goalId, measureId }: { cycleId: string; createdBy: string; visibility: string; goalId: string; measureId: string }): Promise<void> {
    const { tenantId } = this;
    const plans = new ActionPlanWorld(this.database);
    const planId = await this.keep('action_plan', plans.plan(tenantId, { cycleId, bodyId: this.shared.bodyId, createdBy, visibility }), 'title', 'social_space', 'occasion', 'evidence', 'introduction', 'findings_text', 'goals_text', 'measures_text');
    await plans.version(tenantId, planId, createdBy, { title: canaryOf('action_plan_version.content'), visibility });
    this.columns.add('action_plan_version.content');
    for (const part of [{ goalId }, { measureId }]) await plans.hold(tenantId, planId, part);
    await sql(this.database, `update action_plan set state = 'FROZEN', latest_version_no = 1 where id = $1`, [planId]);
  }

  private async review({ cycleId, createdBy, goalId }: { cycleId: string; createdBy: string; goalId: string }): Promise<void> {
    const { tenantId } = this;
    const { bodyId } = this.shared;
    const reviews = new GoalReviewWorld(this.database);
    const learning = new LearningWorld(this.database);
    await this.keep('lesson', learning.lesson(tenantId, cycleId, { by: createdBy, reason: 'x', visibility: 'INTERNAL' }), 'text', 'reason');
    await learning.reEntry(tenantId, cycleId, await this.world.cycle(tenantId), { by: createdBy });
    await this.keepWhere('re_entry', 'cycle_id', cycleId, 'changed');
    const reviewId = await this.keep('goal_review', reviews.review(tenantId, { cycleId, openedBy: createdBy }), 'protocol');
    await this.keep('goal_review_cell', reviews.cell(tenantId, reviewId, { goalId, bodyId, judgedBy: createdBy, judgement: 'GAP' }), 'note', 'gap_settlement');
    const proposal = { goalIds: [goalId], bodyId, by: createdBy };
    const proposalId = await this.keep('goal_review_proposal', reviews.proposal(tenantId, reviewId, { ...proposal, state: 'DISMISSED' }), 'wording', 'reason');
    await sql(this.database, `update goal_consent set consent = 'REFUSED', reason = 'x', given_by = $2, given_at = now() where proposal_id = $1`, [proposalId, createdBy]);
    await this.keepWhere('goal_consent', 'proposal_id', proposalId, 'reason');
  }

  private async resolve(organizationId: string, personId: string): Promise<void> {
    const council = new CouncilWorld(this.database);
    const { tenantId } = this;
    const { bodyId } = this.shared;
    await this.keep('paper', council.paper(tenantId, { bodyId, leadOrganizationId: organizationId, state: 'WITHDRAWN' }), 'withdrawn_reason');
    const paperId = await this.keep('paper', council.paper(tenantId, { bodyId, leadOrganizationId: organizationId, state: 'CLOSED' }), 'title', 'reference', 'statement', 'legal_basis', 'finance_note');
    const consultationId = await council.consultation(tenantId, paperId, organizationId, { state: 'APPROVED_AMENDED' });
    const resolutionId = await council.resolution(tenantId, paperId, consultationId, { result: 'ADOPTED_AMENDED', wording: canaryOf('resolution.wording') });
    this.columns.add('resolution.wording');
    await this.keep('resolution', resolutionId, 'delay_reason');
    await this.keep('consultation', consultationId, 'result_note', 'amended_wording');
    await this.keep('corrected_result', council.correction(tenantId, consultationId, personId), 'result_note', 'amended_wording', 'wording', 'reason');
    await this.keepWhere('proposed_resolution', 'paper_id', paperId, 'wording', 'reason');
    await this.report(paperId, organizationId);
    const actionItemId = await addActionItem(this.database, tenantId, { givenById: organizationId, visibility: 'INTERNAL' });
    await this.keep('resolution_condition', council.condition(tenantId, resolutionId, actionItemId), 'text');
    await this.keep('oparl_source', council.source(tenantId, bodyId, personId), 'url', 'name');
  }

  /** What was frozen of a paper that nobody else reads, and what is said about it. */
  private async report(paperId: string, organizationId: string): Promise<void> {
    const { tenantId } = this;
    const [{ cycleId, personId }] = await sql<{ cycleId: string; personId: string }>(this.database, `select c.id as "cycleId", p.id as "personId" from planning_cycle c join person p on p.tenant_id = c.tenant_id where c.tenant_id = $1 limit 1`, [tenantId]);
    const reports = new CouncilReportWorld(this.database);
    await reports.frozen(tenantId, { paperId, cycleId, personId });
    await reports.statement(tenantId, { paperId, organizationId });
    await this.keepWhere('council_report', 'paper_id', paperId, 'content');
    await this.keepWhere('partner_statement', 'paper_id', paperId, 'text');
    await this.keep('council_template', reports.template(tenantId, personId), 'name');
  }

  /** What somebody without an account has said, and who it was. */
  private async hear(personId: string): Promise<void> {
    const { tenantId } = this;
    const contributions = new ContributionWorld(this.database);
    const of = { bodyId: this.shared.bodyId, visibility: 'INTERNAL', citizen: { email: 'a@example.org' } };
    const contributionId = await this.keep('contribution', contributions.contribution(tenantId, of), 'topic', 'text', 'social_space', 'target_group', 'citizen_name', 'citizen_email');
    const redactedId = await contributions.contribution(tenantId, of);
    await sql(this.database, `update contribution set text = '', redacted_reason = 'x' where id = $1`, [redactedId]);
    await this.keep('contribution', redactedId, 'redacted_reason');
    const heardId = await contributions.contribution(tenantId, { bodyId: this.shared.bodyId, visibility: 'INTERNAL' });
    await contributions.record(heardId, personId);
    await this.keep('contribution', heardId, 'answer_way');
    await this.keep('contribution_addition', contributions.addition(tenantId, contributionId), 'topic', 'text');
    await this.keep('contribution_answer', contributions.answer(tenantId, contributionId, personId), 'reason');
  }

  /** What is said among insiders about something that is shared, and what is noted beside an item of a shared agenda. */
  private async speak(personId: string): Promise<void> {
    const { tenantId } = this;
    const { taskId, meetingId } = this.shared;
    const [place] = await sql<{ cycle: string; block: string; body: string }>(this.database, 'select t.cycle_id as cycle, t.block_id as block, c.body_id as body from task t join planning_cycle c on c.id = t.cycle_id where t.id = $1', [taskId]);
    await this.keep('comment', this.add('comment (tenant_id, id, subject_kind, subject_id, cycle_id, block_id, body_id, author_id, text, is_internal, created_at)', `$1, $2, 'TASK', $3, $4, $5, $6, $7, 'x', true, now()`, taskId, place.cycle, place.block, place.body, personId), 'text');
    await this.keep(
      'attachment',
      this.add('attachment (tenant_id, id, subject_kind, subject_id, cycle_id, block_id, body_id, name, media_type, bytes, sha256, storage_key, is_internal, uploaded_by, uploaded_at)', `$1, $2, 'TASK', $3, $4, $5, $6, 'x', 'text/plain', 1, sha256('x'), gen_random_uuid()::text, true, $7, now()`, taskId, place.cycle, place.block, place.body, personId),
      'name',
    );
    await this.keep('agenda_item', this.meetings.item(tenantId, meetingId, { position: 50, title: 'Mit Vermerk', isInternal: true }), 'note');
  }

  private async add(into: string, values: string, ...rest: string[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [this.tenantId, id, ...rest]);
    return id;
  }

  /** Puts the canary of each column into it. */
  private async keep(table: string, made: string | Promise<string>, ...columns: string[]): Promise<string> {
    const id = await made;
    this.objects.push({ kind: KINDS[table] ?? table.toUpperCase(), id });
    await this.keepWhere(table, 'id', id, ...columns);
    return id;
  }

  private async keepWhere(table: string, key: string, id: string, ...columns: string[]): Promise<void> {
    for (const column of columns) {
      const name = `${table}.${column}`;
      const value = IN_JSON[name]?.(name) ?? canaryOf(name);
      const changed = await sql(this.database, `update ${table} set ${column} = $2 where ${key} = $1 returning 1`, [id, value]);
      if (changed.length === 0) throw new Error(`There is no ${table} for the canary.`);
      this.columns.add(name);
    }
  }
}
