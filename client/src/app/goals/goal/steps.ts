import type { ReasonedStep } from './reason-form';

/** A step of a goal as its page offers it. */
export interface GoalStep {
  /** As the server names the action. */
  readonly verb: string;
  readonly label: string;
  /** What is asked before it is taken. */
  readonly form: 'none' | 'words' | 'reason' | 'submit' | 'attain' | 'other' | 'assign' | 'wording';
  readonly isFirst?: true;
}

const steps: readonly GoalStep[] = [
  { verb: 'withdraw', label: $localize`:@@goal.withdraw:Zurückziehen`, form: 'reason' },
  { verb: 'reject', label: $localize`:@@goal.reject:Verwerfen`, form: 'reason' },
  { verb: 'supersede', label: $localize`:@@goal.supersede:Ablösen`, form: 'other' },
  { verb: 'return', label: $localize`:@@goal.return:Zurückgeben`, form: 'reason' },
  { verb: 'assign', label: $localize`:@@goal.assign:Zuständigkeit ändern`, form: 'assign' },
  { verb: 'edit', label: $localize`:@@goal.edit:Ziel ändern`, form: 'words' },
  { verb: 'propose', label: $localize`:@@goal.propose:Vorschlagen`, form: 'none', isFirst: true },
  { verb: 'harmonise', label: $localize`:@@goal.harmonise:Als abgestimmt festhalten`, form: 'none', isFirst: true },
  { verb: 'submit', label: $localize`:@@goal.submit:In den Rat geben`, form: 'submit', isFirst: true },
  { verb: 'attain', label: $localize`:@@goal.attain:Ergebnis festhalten`, form: 'attain', isFirst: true },
  { verb: 'review', label: $localize`:@@goal.review:Auswerten`, form: 'reason', isFirst: true },
];

/** How two goals stand to each other is said where their relations are listed. */
export const relating: GoalStep = { verb: 'relate', label: $localize`:@@goal.relate:Verhältnis festhalten`, form: 'other' };

/** Offered beside the words on which all have agreed. */
export const rewording: GoalStep = { verb: 'reword', label: $localize`:@@goal.takeOver:Wortlaut übernehmen`, form: 'wording' };

/** Those that the actor may take, the one that leads on last. */
export const stepsOf = (actions: readonly string[]): GoalStep[] => steps.filter(({ verb }) => actions.includes(`goal.${verb}`));

/** The verb of a step that needs a sentence. */
export const reasonedStep = (verb: string): ReasonedStep => (verb === 'return' ? 'sendBack' : (verb as ReasonedStep));
