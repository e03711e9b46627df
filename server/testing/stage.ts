import type { GrantedRole } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import type { MembershipRole } from '../src/modules/organizations/index.js';
import { atTheEnd } from './at-the-end.js';
import { CycleWorld } from './cycle-world.js';
import { freshDatabase, sql, type TestDatabase, untilSomebodyWaits } from './database.js';
import { type Browser, Program } from './program.js';

/** The program with one Planungskreis in its database, and people who are signed in there. */
export class Stage {
  private constructor(
    readonly database: TestDatabase,
    readonly program: Program,
    readonly world: CycleWorld,
    readonly tenantId: string,
  ) {}

  private static shared?: Promise<Stage>;

  /**
   * A Planungskreis of its own for one test file. Files that ask for nothing else have it in one program and one database with
   * the others of their process: to start a program takes longer than most files' tests.
   */
  static async set(variables?: Record<string, string>): Promise<Stage> {
    if (variables) return Stage.build(variables);
    const { database, program, world } = await (Stage.shared ??= Stage.build({}).then(Stage.keep));
    return new Stage(database, program, world, await world.tenant('Voerde'));
  }

  private static keep(this: void, stage: Stage): Stage {
    atTheEnd(() => stage.program.stop());
    return stage;
  }

  private static async build(variables: Record<string, string>): Promise<Stage> {
    const database = await freshDatabase();
    const program = await Program.start(database, variables);
    const world = new CycleWorld(database.postgres);
    return new Stage(database, program, world, await world.tenant('Voerde'));
  }

  /** The shared program stays for the next file. */
  async strike(): Promise<void> {
    if ((await Stage.shared)?.program !== this.program) await this.program.stop();
  }

  /** @param prepare gives the person what makes them who they are */
  async someone(prepare: (personId: string) => Promise<unknown>): Promise<Browser> {
    const accountId = await this.world.account(`${newId()}@example.org`);
    await prepare(await this.world.person(this.tenantId, { accountId }));
    const browser = this.program.browser();
    browser.cookie = await this.world.session(this.tenantId, accountId);
    return browser;
  }

  /** Somebody with a granted role, in these organisations too. */
  granted(role: GrantedRole, ...organizationIds: string[]): Promise<Browser> {
    return this.someone(async (personId) => {
      await this.world.role(this.tenantId, personId, role);
      for (const organizationId of organizationIds) await this.world.membership(this.tenantId, personId, organizationId);
    });
  }

  member(organizationId: string, role: MembershipRole = 'MEMBER'): Promise<Browser> {
    return this.someone((personId) => this.world.membership(this.tenantId, personId, organizationId, { role }));
  }

  /** The history of a subject, the oldest entry first. */
  async history(subjectId: string): Promise<{ kind: string; payload: any; note: string | null }[]> {
    return sql(this.database.postgres, 'select a.kind, a.payload, n.text as note from activity a left join activity_note n on n.activity_id = a.id where subject_id = $1 order by a.id', [subjectId]);
  }

  /** What every table holds that a verb of work could write to. */
  async counts(): Promise<object> {
    const tables = ['activity', 'activity_note', 'request', 'task', 'task_dependency', 'building_block', 'reservation', 'planning_cycle', 'actor_binding', 'process_template', 'body', 'organization', 'membership', 'seat', 'seat_holding', 'invitation', 'comment', 'comment_mention', 'attachment', 'action_item', 'finding', 'evidence', 'recommendation', 'recommendation_response', 'recommendation_link', 'field_of_action', 'goal', 'goal_origin', 'goal_relation', 'goal_review', 'goal_review_cell', 'goal_review_conflict', 'goal_review_proposal', 'goal_consent', 'status_update', 'status_acknowledgement', 'status_question', 'status_answer', 'status_report', 'sector_plan', 'sector_plan_data', 'sector_plan_link', 'mail', 'one_time_link', 'meeting_series', 'meeting', 'meeting_guest', 'agenda_item', 'attendance', 'cooperation_agreement', 'cooperation_party', 'contact_point', 'calendar_feed', 'paper', 'proposed_resolution', 'consultation', 'resolution', 'resolution_condition', 'council_report', 'council_template', 'partner_statement', 'contribution', 'contribution_answer', 'contribution_page', 'action_plan', 'action_plan_part', 'action_plan_version', 'lesson', 're_entry', 'measure', 'evaluation', 'evaluation_plan', 'evaluation_value', 'evaluation_finding', 'indicator'];
    const [counts] = await sql<object>(this.database.postgres, `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`);
    return counts;
  }

  untilSomebodyWaits(): Promise<void> {
    return untilSomebodyWaits(this.database.postgres);
  }
}
