import { Injectable, computed, inject } from '@angular/core';
import { localDay } from '../../core/vocabulary/planned-date';
import type { StartCycleInput } from '../../gql/cycles/graphql';
import { CycleStartStore } from '../data/cycle-start.store';
import { activeCycle, bodiesOf, repeatedFor } from './model/basis';
import { type Gap, gapsOf } from './model/gap';
import { paperBlocks } from './model/paper';
import { partsOf } from './model/part';
import { seatOf } from './model/seats';
import { stepsOf } from './model/step';
import { StartDraft } from './start-draft';

/** The cycle as it would begin: what was entered, completed by proposals. */
@Injectable()
export class StartPlan {
  private readonly store = inject(CycleStartStore);
  private readonly draft = inject(StartDraft);

  readonly bodies = computed(() => this.store.basis()?.bodies ?? []);
  readonly templates = computed(() => this.store.basis()?.processTemplates ?? []);
  readonly body = computed(() => this.bodies().find(({ id }) => id === this.draft.bodyId()) ?? this.bodies().at(0));
  readonly template = computed(() => this.templates().find(({ key }) => key === this.draft.templateKey()));
  readonly steps = computed(() => stepsOf(this.body(), this.template()));
  readonly municipalities = computed(() => {
    const body = this.body();
    return body ? bodiesOf(body, this.bodies()).filter(({ id, kind }) => id !== body.id && kind === 'MUNICIPALITY') : [];
  });

  readonly active = computed(() => {
    const [body, template, basis] = [this.body(), this.template(), this.store.basis()];
    return body && template && basis ? activeCycle(body, template, basis.cycles) : undefined;
  });
  /** Whether blocks of the template exist once per municipality, and this body neither is one nor can have some. */
  readonly isUnfit = computed(() => {
    const [body, template] = [this.body(), this.template()];
    return !!body && !!template && body.kind !== 'COUNTY' && [...repeatedFor(template)].some((kind) => kind !== body.kind);
  });
  readonly mayGoOn = computed(() => !!this.template() && !this.active() && !this.isUnfit());

  readonly parts = computed(() => {
    const [body, template] = [this.body(), this.template()];
    return body && template ? partsOf({ template, body, bodies: this.bodies(), organizations: this.store.organizations(), chosen: this.draft.chosen() }) : [];
  });
  /** Who receives the blocks by the template. */
  readonly proposedSteering = computed(() => this.parts().find(({ actor }) => actor.key === this.template()?.submitsTo)?.organizations.at(0));
  readonly steering = computed(() => this.store.organizations().find(({ id }) => id === this.draft.mandate().steeringOrganizationId) ?? this.proposedSteering());
  readonly sponsor = computed(() => seatOf(this.store.basis()?.directory ?? [], this.draft.mandate().sponsorSeatId));

  readonly today = localDay(new Date());
  private readonly planned = computed(() => {
    const [body, template] = [this.body(), this.template()];
    return body && template && { body, template, bodies: this.bodies(), parts: this.parts(), mandate: this.draft.mandate(), steering: this.steering(), sponsor: this.sponsor(), today: this.today };
  });
  readonly gaps = computed<readonly Gap[]>(() => {
    const planned = this.planned();
    return planned ? gapsOf(planned) : [];
  });
  readonly paper = computed(() => {
    const planned = this.planned();
    return planned ? paperBlocks(planned) : [];
  });

  /** @returns null while something is missing without which it cannot be sent */
  input(): StartCycleInput | null {
    const [planned, steering, sponsor] = [this.planned(), this.steering(), this.sponsor()];
    if (!planned || !steering || !sponsor) return null;
    const { mandateText, mandateDate, plannedFrom, plannedUntil } = planned.mandate;
    const actors = [...new Set(this.parts().map(({ actor }) => actor.key))];
    const bindings = actors.map((actorKey) => ({
      actorKey,
      organizationIds: [...new Set(this.parts().flatMap(({ actor, organizations }) => (actor.key === actorKey ? organizations.map(({ id }) => id) : [])))],
    }));
    return {
      requestId: this.draft.requestId(),
      bodyId: planned.body.id,
      templateId: planned.template.id,
      bindings: bindings.filter(({ organizationIds }) => organizationIds.length),
      steeringOrganizationId: steering.id,
      sponsorSeatId: sponsor.id,
      mandateText: mandateText.trim(),
      mandateDate,
      plannedFrom: plannedFrom || null,
      plannedUntil: plannedUntil || null,
    };
  }
}
