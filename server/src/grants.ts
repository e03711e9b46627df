/** What the application's role may do with each table. A table that is missing here is closed to it, and a test says so. */
export const GRANTS: Readonly<Record<string, string>> = {
  migration: 'select',
  tenant: 'select, insert, update',
  account: 'select, insert, update',
  session: 'select, insert, update, delete',
  one_time_link: 'select, insert, update, delete',
  sign_in_attempt: 'select, insert, update, delete',
  person: 'select, insert, update',
  request: 'select, insert',
  role_grant: 'select, insert, update, delete',
  body: 'select, insert, update',
  organization: 'select, insert, update',
  membership: 'select, insert, update',
  seat: 'select, insert, update',
  seat_holding: 'select, insert, update',
  invitation: 'select, insert, update, delete',
  cooperation_agreement: 'select, insert, update',
  cooperation_party: 'select, insert, update, delete',
  contact_point: 'select, insert, update',
  process_template: 'select, insert, update',
  planning_cycle: 'select, insert, update',
  actor_binding: 'select, insert, delete',
  building_block: 'select, insert, update',
  block_dependency: 'select, insert',
  task: 'select, insert, update',
  task_dependency: 'select, insert, delete',
  responsibility: 'select, insert, delete',
  reservation: 'select, insert, update',
  milestone: 'select, insert, update',
  action_item: 'select, insert, update',
  meeting_series: 'select, insert, update',
  meeting: 'select, insert, update',
  meeting_guest: 'select, insert, delete',
  agenda_item: 'select, insert, update',
  attendance: 'select, insert, update, delete',
  outcome: 'select, insert, update, delete',
  minutes_section: 'select, insert, update',
  minutes_alternative: 'select, insert, delete',
  minutes: 'select, insert',
  minutes_approval: 'select, insert',
  world_cafe: 'select, insert, update',
  world_cafe_topic: 'select, insert, delete',
  finding: 'select, insert, update',
  evidence: 'select, insert, update, delete',
  recommendation: 'select, insert, update',
  recommendation_finding: 'select, insert, delete',
  recommendation_response: 'select, insert',
  recommendation_link: 'select, insert',
  field_of_action: 'select, insert',
  goal: 'select, insert, update',
  goal_origin: 'select, insert, delete',
  goal_relation: 'select, insert, update, delete',
  goal_review: 'select, insert, update',
  goal_review_cell: 'select, insert, update',
  goal_review_conflict: 'select, insert, delete',
  goal_review_proposal: 'select, insert, update',
  goal_review_proposal_goal: 'select, insert, update',
  goal_consent: 'select, insert, update',
  status_update: 'select, insert',
  status_acknowledgement: 'select, insert',
  status_question: 'select, insert',
  status_answer: 'select, insert',
  status_report: 'select, insert',
  paper: 'select, insert, update',
  proposed_resolution: 'select, insert',
  consultation: 'select, insert, update, delete',
  corrected_result: 'select, insert',
  resolution: 'select, insert, update, delete',
  resolution_condition: 'select, insert, delete',
  council_template: 'select, insert, update',
  council_report: 'select, insert',
  partner_statement: 'select, insert, update',
  measure: 'select, insert, update',
  measure_carry: 'select, insert',
  measure_partner: 'select, insert, delete',
  measure_step: 'select, insert, update, delete',
  measure_resource: 'select, insert, delete',
  funding_programme: 'select, insert, update',
  funding_application: 'select, insert, update',
  funding_reservation: 'select, insert, update',
  indicator: 'select, insert, update',
  evaluation: 'select, insert, update',
  evaluation_plan: 'select, insert, update',
  evaluation_value: 'select, insert, update, delete',
  evaluation_finding: 'select, insert, update, delete',
  method: 'select, insert, update',
  impact_model: 'select, insert, update',
  impact_node: 'select, insert, delete',
  impact_link: 'select, insert, delete',
  impact_assumption: 'select, insert, update, delete',
  action_plan: 'select, insert, update',
  action_plan_part: 'select, insert, delete',
  action_plan_version: 'select, insert',
  contribution: 'select, insert, update',
  contribution_answer: 'select, insert',
  contribution_addition: 'select, insert, delete',
  contribution_page: 'select, insert, update',
  lesson: 'select, insert, update',
  re_entry: 'select, insert',
  gap_assignment: 'select, insert',
  oparl_source: 'select, insert, update, delete',
  oparl_object: 'select, insert, update, delete',
  oparl_run: 'select, insert, update, delete',
  sector_plan: 'select, insert, update',
  sector_plan_data: 'select, insert, update, delete',
  sector_plan_link: 'select, insert, delete',
  activity: 'select, insert',
  activity_note: 'select, insert, update',
  comment: 'select, insert, update',
  comment_mention: 'select, insert, delete',
  attachment: 'select, insert, update',
  notification: 'select, insert, update, delete',
  notification_setting: 'select, insert, update',
  notification_round: 'select, insert, update',
  digest_run: 'select, insert, update, delete',
  calendar_feed: 'select, insert, update, delete',
  outbox: 'insert',
  job_receipt: 'select, insert, delete',
  dead_letter: 'select, insert, delete',
  mail: 'select, insert, update, delete',
};

/** What the relay's role may do, which hands on and keeps the jobs of all Planungskreise; no other table is open to it. */
export const RELAY_GRANTS: Readonly<Record<string, string>> = {
  outbox: 'select, insert, update, delete',
  recurrence: 'select, insert, update',
};

/** Views, which the application may only read. */
const VIEWS: readonly string[] = ['participation'];

/** Tables that stand outside of row-level security; ARCHITECTURE.md says for each who reads it and why. */
export const WITHOUT_TENANT: readonly string[] = ['migration', 'account', 'session', 'one_time_link', 'sign_in_attempt', 'calendar_feed', 'outbox', 'recurrence'];

const quote = (role: string): string => `"${role.replaceAll('"', '""')}"`;
const granted = (grants: Readonly<Record<string, string>>, role: string): string[] => Object.entries(grants).map(([table, rights]) => `grant ${rights} on ${table} to ${role}`);

/** BullMQ's own tables, where it keeps the queue when there is no Redis; it creates nothing as this role. */
const QUEUE = (role: string): string[] => [
  `grant usage on schema bullmq to ${role}`,
  `grant select, insert, update, delete on all tables in schema bullmq to ${role}`,
  `revoke insert, update, delete on bullmq.migration from ${role}`,
  `grant usage on all sequences in schema bullmq to ${role}`,
];

/** @returns the statements that give the application's role exactly these rights; they may run again and again */
export function grantsToApp(role: string): string[] {
  const name = quote(role);
  return [
    `revoke all on all tables in schema public from ${name}`,
    `grant usage on schema public to ${name}`,
    ...granted(GRANTS, name),
    ...VIEWS.map((view) => `grant select on ${view} to ${name}`),
    ...QUEUE(name),
  ];
}

/** @returns the same for the role of the relay */
export function grantsToRelay(role: string): string[] {
  const name = quote(role);
  return [
    `revoke all on all tables in schema public from ${name}`,
    `grant usage on schema public to ${name}`,
    ...granted(RELAY_GRANTS, name),
    `grant execute on function tenant_ids() to ${name}`,
  ];
}
