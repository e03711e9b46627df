import { sql } from './database.js';

/** Columns of text that hold what nobody has typed, with what they hold; whatever a check limits to a list of codes is known from that. */
const CODES: Readonly<Record<string, string>> = {
  'account.password_hash': 'a hash',
  'action_plan_version.fingerprint': 'a hash',
  'activity.kind': 'a code', 'activity.subject_kind': 'a code',
  'actor_binding.actor_key': 'a key of a template',
  'agenda_item.returned_kind': 'a code',
  'attachment.media_type': 'follows from the content', 'attachment.storage_key': 'drawn by lot', 'attachment.subject_kind': 'a code',
  'body.ags': 'an official key', 'body.county_key': 'an official key', 'body.parent_county_key': 'an official key',
  'comment.subject_kind': 'a code',
  'council_report.fingerprint': 'a hash',
  'evaluation_value.indicator_purpose': 'a code',
  'gap_assignment.gap': 'a code',
  'dead_letter.fault': 'a code', 'dead_letter.payload': 'ids', 'dead_letter.topic': 'a code',
  'mail.fault': 'a code', 'mail.kind': 'a code', 'mail.message_id': 'follows from the id', 'mail.params': 'ids',
  'measure.import_key': 'a key of another program',
  'meeting_series.rrule': 'a rule of dates',
  'method.kinds': 'codes', 'method.shipped_key': 'a key of the program',
  'migration.name': 'a name in the program',
  'notification.occasion': 'a code', 'notification.subject_kind': 'a code',
  'oparl_object.external_id': 'an address in a public system', 'oparl_object.hash': 'a hash', 'oparl_object.reference': 'a number in a public system',
  'oparl_run.cursor': 'an address in a public system', 'oparl_run.fault': 'a code', 'oparl_run.notes': 'codes, with what a public system says', 'oparl_run.seen': 'addresses in a public system',
  'one_time_link.purpose': 'a code',
  'outbox.payload': 'ids', 'outbox.topic': 'a code',
  'planning_cycle.template_key': 'a key of a template', 'process_template.key': 'a key',
  'recurrence.name': 'a name in the program', 'request.verb': 'a name in the program',
  'sign_in_attempt.key': 'a hash',
  'status_report.marks': 'ids, codes and values',
  'building_block.key': 'a number in its template, such as B2', 'task.key': 'a number in its template, such as B2.4',
  'tenant.time_zone': 'a name of the standard',
};

const METHODS = 'the Methodenkoffer is everybody\'s';

/** Columns whose text everybody in the Planungskreis may know, with the reason. */
const KNOWN_TO_ALL: Readonly<Record<string, string>> = {
  'body.name': 'towns and counties are no secret',
  'tenant.name': 'stands above every page',
  'contribution_page.introduction': 'is written for everybody',
  'contribution_page.slug': 'is an address for everybody',
  'indicator.name': 'indicators are the same for everybody', 'indicator.unit': 'says in what an indicator counts', 'indicator.description': 'indicators are the same for everybody',
  'evaluation_plan.method_name': METHODS,
  'goal.unit': 'says in what an indicator counts',
  'measure_resource.unit': 'says what an amount counts',
  'funding_programme.name': 'programmes are offered to everybody', 'funding_programme.funder': 'programmes are offered to everybody', 'funding_programme.required_evidence': 'programmes are offered to everybody', 'funding_programme.url': 'programmes are offered to everybody',
  'method.name': METHODS, 'method.purpose': METHODS, 'method.fits_when': METHODS, 'method.fits_not_when': METHODS, 'method.duration': METHODS, 'method.material': METHODS, 'method.cost_note': METHODS, 'method.steps': METHODS, 'method.questions': METHODS,
  'process_template.title': 'templates are the same for everybody who works with them',
  'process_template.content': 'templates are the same for everybody who works with them',
};

/** Columns of text with a reason of their own why no canary sits in them. */
const SEEN_ONLY_BY_THEIR_READER: Readonly<Record<string, string>> = {
  'mail.address': 'is where the mail itself goes, and stands in no answer',
};

/** @returns every column of the database, as table.column, in which somebody may have typed what not everybody is to know */
export async function columnsOfFreeText(database: string): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    database,
    `select c.table_name || '.' || c.column_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.udt_name in ('text', 'varchar', 'json', 'jsonb', '_text', '_varchar') and not exists (
       select from pg_constraint k where k.contype = 'c' and k.conrelid = c.table_name::regclass and pg_get_constraintdef(k.oid) ~ ('\\m' || c.column_name || ' = ANY \\(ARRAY\\['))
     order by 1`,
  );
  const explained = { ...CODES, ...KNOWN_TO_ALL, ...SEEN_ONLY_BY_THEIR_READER };
  const names = rows.map(({ name }) => name);
  const gone = Object.keys(explained).filter((name) => !names.includes(name));
  if (gone.length > 0) throw new Error(`There is no such free text any more: ${gone.join(', ')}`);
  return names.filter((name) => !(name in explained));
}
