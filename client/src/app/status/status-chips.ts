import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Chip } from '../ui/chip/chip';
import { type ActionItemState, type BlockStand, type ContributionState, type EvaluationState, type Freshness, type GoalState, type Lage, type MeasureState, type RecommendationState, type TaskStand, actionItemStates, awaitsAcceptance, blockStands, contributionStates, evaluationStates, freshnesses, goalStates, inReview, lagen, measureStates, recommendationStates, reserved, taskStands } from './status-words';

const template = `@let said = word(); <pk-chip [icon]="said.icon" [tone]="said.tone" [struck]="said.struck ?? false">{{ said.word }}</pk-chip>`;

@Component({ selector: 'pk-stand', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class StandChip {
  readonly value = input.required<BlockStand>();
  protected readonly word = computed(() => blockStands[this.value()]);
}

@Component({ selector: 'pk-task-stand', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class TaskStandChip {
  readonly value = input.required<TaskStand>();
  protected readonly word = computed(() => taskStands[this.value()]);
}

@Component({ selector: 'pk-action-item-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class ActionItemStateChip {
  readonly value = input.required<ActionItemState>();
  protected readonly word = computed(() => actionItemStates[this.value()]);
}

@Component({ selector: 'pk-recommendation-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class RecommendationStateChip {
  readonly value = input.required<RecommendationState>();
  protected readonly word = computed(() => recommendationStates[this.value()]);
}

@Component({ selector: 'pk-contribution-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class ContributionStateChip {
  readonly value = input.required<ContributionState>();
  protected readonly word = computed(() => contributionStates[this.value()]);
}

@Component({ selector: 'pk-evaluation-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class EvaluationStateChip {
  readonly value = input.required<EvaluationState>();
  protected readonly word = computed(() => evaluationStates[this.value()]);
}

@Component({ selector: 'pk-goal-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class GoalStateChip {
  readonly value = input.required<GoalState>();
  protected readonly word = computed(() => goalStates[this.value()]);
}

@Component({ selector: 'pk-measure-state', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class MeasureStateChip {
  readonly value = input.required<MeasureState>();
  protected readonly word = computed(() => measureStates[this.value()]);
}

@Component({ selector: 'pk-lage', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class LageChip {
  readonly value = input.required<Lage>();
  protected readonly word = computed(() => lagen[this.value()]);
}

@Component({ selector: 'pk-freshness', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class FreshnessChip {
  readonly value = input.required<Freshness>();
  protected readonly word = computed(() => freshnesses[this.value()]);
}

@Component({ selector: 'pk-reservation', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class ReservationChip {
  protected readonly word = computed(() => reserved);
}

@Component({ selector: 'pk-review', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class ReviewChip {
  protected readonly word = computed(() => inReview);
}

@Component({ selector: 'pk-awaits-acceptance', imports: [Chip], changeDetection: ChangeDetectionStrategy.OnPush, template })
export class AwaitsAcceptanceChip {
  protected readonly word = computed(() => awaitsAcceptance);
}
