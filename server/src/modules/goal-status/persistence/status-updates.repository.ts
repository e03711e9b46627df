import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Lage } from '../../cycles/index.js';
import type { StatusKind } from '../domain/goal-status-activities.js';
import { StatusAcknowledgement } from '../domain/status-acknowledgement.entity.js';
import { StatusAnswer } from '../domain/status-answer.entity.js';
import { StatusQuestion } from '../domain/status-question.entity.js';
import { StatusUpdate } from '../domain/status-update.entity.js';

/** Something that somebody said at a moment, as ISO text. */
interface Said {
  id: string;
  text: string;
  by: string;
  at: string;
}

export interface QuestionRow extends Said {
  answers: Said[];
}

/** What a Sachstand is about. */
interface About {
  kind: StatusKind;
  id: string;
}

export interface UpdateRow {
  id: string;
  /** The goal or the measure. */
  subjectId: string;
  lage: Lage;
  happened: string;
  need: string;
  value: number | null;
  by: string;
  at: Date;
  acknowledgements: { by: string; at: string; personId: string }[];
  questions: QuestionRow[];
}

const name = (person: string): string => `${person}.given_name || ' ' || ${person}.family_name`;
const ANSWERS = `coalesce((select json_agg(json_build_object('id', w.id, 'text', w.text, 'by', ${name('wp')}, 'at', w.answered_at) order by w.answered_at, w.id) from status_answer w
  join person wp on wp.tenant_id = w.tenant_id and wp.id = w.answered_by where w.tenant_id = q.tenant_id and w.question_id = q.id), '[]')`;

const ABOUT = `select case when u.goal_id is null then 'MEASURE' else 'GOAL' end as kind, coalesce(u.goal_id, u.measure_id) as id`;

const UPDATES = `select u.id, coalesce(u.goal_id, u.measure_id) as "subjectId", u.lage, u.happened, u.need, u.value::float8 as value, ${name('p')} as by, u.given_at as at,
    coalesce((select json_agg(json_build_object('by', ${name('kp')}, 'at', k.acknowledged_at, 'personId', k.person_id) order by k.acknowledged_at, k.person_id) from status_acknowledgement k
      join person kp on kp.tenant_id = k.tenant_id and kp.id = k.person_id where k.tenant_id = u.tenant_id and k.update_id = u.id), '[]') as acknowledgements,
    coalesce((select json_agg(json_build_object('id', q.id, 'text', q.text, 'by', ${name('qp')}, 'at', q.asked_at, 'answers', ${ANSWERS}) order by q.asked_at, q.id) from status_question q
      join person qp on qp.tenant_id = q.tenant_id and qp.id = q.asked_by where q.tenant_id = u.tenant_id and q.update_id = u.id), '[]') as questions
  from status_update u join person p on p.tenant_id = u.tenant_id and p.id = u.given_by`;

/** What was said about goals and measures, asked and answered: added and read, never changed. */
@Injectable()
export class StatusUpdatesRepository {
  constructor(private readonly units: Units) {}

  /** The latest first. */
  of(kind: StatusKind, subjectIds: readonly string[]): Promise<UpdateRow[]> {
    return this.units.query(`${UPDATES} where u.${kind === 'GOAL' ? 'goal_id' : 'measure_id'} = any($1::uuid[]) order by u.given_at desc, u.id desc`, [subjectIds]);
  }

  async one(updateId: string): Promise<UpdateRow | undefined> {
    return (await this.units.query<UpdateRow>(`${UPDATES} where u.id = $1`, [updateId])).at(0);
  }

  async aboutOfUpdate(updateId: string): Promise<About | undefined> {
    return (await this.units.query<About>(`${ABOUT} from status_update u where u.id = $1`, [updateId])).at(0);
  }

  async aboutOfQuestion(questionId: string): Promise<(About & { updateId: string }) | undefined> {
    return (await this.units.query<About & { updateId: string }>(`${ABOUT}, u.id as "updateId" from status_question q join status_update u on u.tenant_id = q.tenant_id and u.id = q.update_id where q.id = $1`, [questionId])).at(0);
  }

  async add(update: StatusUpdate): Promise<void> {
    await (await this.units.manager()).insert(StatusUpdate, update);
  }

  /** @returns whether it was not acknowledged by them before */
  async acknowledge({ tenantId, updateId, personId, acknowledgedAt }: StatusAcknowledgement): Promise<boolean> {
    const rows = await this.units.query('insert into status_acknowledgement (tenant_id, update_id, person_id, acknowledged_at) values ($1, $2, $3, $4) on conflict do nothing returning 1', [tenantId, updateId, personId, acknowledgedAt]);
    return rows.length > 0;
  }

  async ask(question: StatusQuestion): Promise<void> {
    await (await this.units.manager()).insert(StatusQuestion, question);
  }

  async answer(answer: StatusAnswer): Promise<void> {
    await (await this.units.manager()).insert(StatusAnswer, answer);
  }
}
