import { AgreeMeasureDocument, CompleteMeasureDocument, ContinueMeasureDocument, EndMeasureDocument, PauseMeasureDocument, ProposeMeasureDocument, RejectMeasureDocument, ResumeMeasureDocument, StartMeasureDocument, TerminateMeasureDocument } from '../../gql/measures/graphql';
import type { MeasureVerb, SeenMeasure } from '../data/measure-sending';

export type ReasonedVerb = MeasureVerb<{ readonly input: SeenMeasure & { readonly reason: string } }>;

/** A step of a measure as its page offers it. */
export type MeasureStep = { readonly verb: string; readonly label: string; readonly isFirst?: true } & (
  | { readonly form: 'none'; readonly send: MeasureVerb }
  | { readonly form: 'reason'; readonly send: ReasonedVerb }
  | { readonly form: 'words' | 'decide' }
);

const steps: readonly MeasureStep[] = [
  { verb: 'reject', label: $localize`:@@measure.reject:Verwerfen`, form: 'reason', send: RejectMeasureDocument },
  { verb: 'terminate', label: $localize`:@@measure.terminate:Maßnahme abbrechen`, form: 'reason', send: TerminateMeasureDocument },
  { verb: 'decide', label: $localize`:@@measure.decide:Über die Verstetigung entscheiden`, form: 'decide' },
  { verb: 'edit', label: $localize`:@@measure.edit:Maßnahme ändern`, form: 'words' },
  { verb: 'pause', label: $localize`:@@measure.pause:Unterbrechen`, form: 'reason', send: PauseMeasureDocument },
  { verb: 'end', label: $localize`:@@measure.end:Beenden`, form: 'reason', send: EndMeasureDocument },
  { verb: 'propose', label: $localize`:@@measure.propose:Vorschlagen`, form: 'none', send: ProposeMeasureDocument, isFirst: true },
  { verb: 'agree', label: $localize`:@@measure.agree:Als vereinbart festhalten`, form: 'none', send: AgreeMeasureDocument, isFirst: true },
  { verb: 'start', label: $localize`:@@measure.start:Beginnen`, form: 'none', send: StartMeasureDocument, isFirst: true },
  { verb: 'resume', label: $localize`:@@measure.resume:Wieder aufnehmen`, form: 'none', send: ResumeMeasureDocument, isFirst: true },
  { verb: 'complete', label: $localize`:@@measure.complete:Abschließen`, form: 'none', send: CompleteMeasureDocument, isFirst: true },
  { verb: 'continue', label: $localize`:@@measure.continue:Verstetigen`, form: 'none', send: ContinueMeasureDocument, isFirst: true },
];

/** Those that the actor may take, the one that leads on last. */
export const stepsOf = (actions: readonly string[]): MeasureStep[] => steps.filter(({ verb }) => actions.includes(`measure.${verb}`));
