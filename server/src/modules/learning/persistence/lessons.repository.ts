import { Injectable } from '@nestjs/common';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import type { LessonState } from '../domain/lesson.js';
import type { LearningPlace } from '../domain/lesson-facts.js';
import { LessonLearned } from '../domain/lesson.entity.js';
import { LESSON_READABLE, LESSON_SOURCE, type LessonScope } from './lesson-scope.js';

/** A lesson as its pages show it. */
export interface LessonRow {
  id: string;
  number: number;
  cycle: { id: string; number: number; name: string };
  cycleState: string;
  bodyId: string;
  steeringOrganizationId: string | null;
  meetingId: string | null;
  goalReviewId: string | null;
  evaluationId: string | null;
  text: string;
  state: LessonState;
  reason: string;
  disposedBy: string | null;
  disposedAt: Date | null;
  createdBy: string;
  createdAt: Date;
  visibility: Visibility;
  version: number;
}

const PERSON = (column: string): string => `(select p.given_name || ' ' || p.family_name from person p where p.tenant_id = l.tenant_id and p.id = l.${column})`;

const LESSONS = `select l.id, l.number, json_build_object('id', c.id, 'number', c.number, 'name', b.name) as cycle, c.state as "cycleState", c.body_id as "bodyId",
    c.steering_organization_id as "steeringOrganizationId", l.meeting_id as "meetingId", l.goal_review_id as "goalReviewId", l.evaluation_id as "evaluationId", l.text, l.state, l.reason,
    ${PERSON('disposed_by')} as "disposedBy", l.disposed_at as "disposedAt", ${PERSON('created_by')} as "createdBy", l.created_at as "createdAt", l.visibility, l.version
  from ${LESSON_SOURCE} join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where ${LESSON_READABLE}`;

const PLACE = `select c.id, c.body_id as "bodyId", c.state, c.version, c.steering_organization_id as "steeringOrganizationId",
    array(select distinct o.id from building_block b left join seat s on s.tenant_id = b.tenant_id and s.id = b.accountable_seat_id
      join organization o on o.tenant_id = b.tenant_id and o.id = coalesce(b.accountable_organization_id, s.organization_id) where b.tenant_id = c.tenant_id and b.cycle_id = c.id) as "accountableOrganizationIds"
  from planning_cycle c where c.id = $1`;

@Injectable()
export class LessonsRepository {
  constructor(private readonly units: Units) {}

  /** What is open first, of the latest cycle. @param originId of a cycle, a meeting, a Zielprüfung or an evaluation, or null for all */
  list(scope: LessonScope, originId: string | null): Promise<LessonRow[]> {
    return this.units.query(`${LESSONS} and ($6::uuid is null or $6 in (l.cycle_id, l.meeting_id, l.goal_review_id, l.evaluation_id)) order by (l.state <> 'OPEN'), c.number desc, c.id, l.number, l.id`, [...scope, originId]);
  }

  async find(scope: LessonScope, id: string): Promise<LessonRow | undefined> {
    return (await this.units.query<LessonRow>(`${LESSONS} and l.id = $6`, [...scope, id])).at(0);
  }

  async readable(scope: LessonScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select l.id from ${LESSON_SOURCE} where l.id = any($6::uuid[]) and ${LESSON_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async place(cycleId: string): Promise<LearningPlace | undefined> {
    return (await this.units.query<LearningPlace>(PLACE, [cycleId])).at(0);
  }

  /** Locks the cycle, so that its lessons are numbered one after the other and none comes while it is closed. */
  async lockPlace(cycleId: string): Promise<LearningPlace | undefined> {
    await this.units.query('select from planning_cycle where id = $1 for no key update', [cycleId]);
    return this.place(cycleId);
  }

  /** How many lessons came of an evaluation, and how many of them nobody has decided. */
  async countOf(evaluationId: string): Promise<{ all: number; open: number }> {
    return (await this.units.query<{ all: number; open: number }>(`select count(*)::int as all, (count(*) filter (where state = 'OPEN'))::int as open from lesson where evaluation_id = $1`, [evaluationId]))[0];
  }

  async lock(id: string): Promise<void> {
    await this.units.query('select from lesson where id = $1 for no key update', [id]);
  }

  /** Adds a lesson with the next number of its cycle, which is locked. */
  async add(lesson: Partial<LessonLearned> & Pick<LessonLearned, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from lesson where cycle_id = $1', [lesson.cycleId]);
    await (await this.units.manager()).insert(LessonLearned, { ...lesson, number });
  }

  async update(tenantId: string, { id, version }: Pick<LessonRow, 'id' | 'version'>, changes: Partial<LessonLearned>): Promise<void> {
    await (await this.units.manager()).update(LessonLearned, { tenantId, id }, { ...changes, version: version + 1 });
  }
}
