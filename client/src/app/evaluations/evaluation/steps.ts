import { RecordBaselineDocument, StartCollectingDocument } from '../../gql/evaluations/graphql';
import type { EvaluationVerb } from '../data/evaluation-sending';

/** A step of an evaluation as its page offers it. */
export type EvaluationStep = { readonly verb: string; readonly label: string; readonly isFirst?: true } & ({ readonly form: 'none'; readonly send: EvaluationVerb } | { readonly form: 'assess' | 'report' | 'adopt' | 'give-up' });

const steps: readonly EvaluationStep[] = [
  { verb: 'give_up', label: $localize`:@@evaluation.giveUp:Als nicht möglich festhalten`, form: 'give-up' },
  { verb: 'baseline', label: $localize`:@@evaluation.recordBaseline:Ausgangslage festhalten`, form: 'none', send: RecordBaselineDocument, isFirst: true },
  { verb: 'collect', label: $localize`:@@evaluation.collect:Erhebung beginnen`, form: 'none', send: StartCollectingDocument, isFirst: true },
  { verb: 'assess', label: $localize`:@@evaluation.assess:Bewerten`, form: 'assess', isFirst: true },
  { verb: 'report', label: $localize`:@@evaluation.report:Berichten`, form: 'report', isFirst: true },
  { verb: 'adopt', label: $localize`:@@evaluation.adopt:Lehren weitergeben`, form: 'adopt', isFirst: true },
];

/** Those that the actor may take, the one that leads on last. */
export const stepsOf = (actions: readonly string[]): EvaluationStep[] => steps.filter(({ verb }) => actions.includes(`evaluation.${verb}`));
