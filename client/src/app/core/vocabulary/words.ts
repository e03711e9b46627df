import { type TaskStand, taskStands } from '../../status/status-words';

/** The codes of the contract; whoever adds one there finds here what has no word yet. */
export type Stand = Exclude<TaskStand, 'WAITING'>;
export type Acceptance = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type CycleState = 'DRAFT' | 'SETUP' | 'REGULAR' | 'EVALUATING' | 'CLOSED' | 'SUSPENDED' | 'ABANDONED';
export type ResponsibilityRole = 'RESPONSIBLE' | 'CONSULTED' | 'INFORMED';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The words of the axes stand beside their icons and colours in status/. */
export const standWord = (stand: TaskStand): string => taskStands[stand].word;

export const acceptanceWords: Words<Acceptance> = {
  OPEN: $localize`:@@word.acceptance.open:offen`,
  SUBMITTED: $localize`:@@word.acceptance.submitted:eingereicht`,
  RETURNED: $localize`:@@word.acceptance.returned:zurückgegeben`,
  ACCEPTED: $localize`:@@word.acceptance.accepted:angenommen`,
};

export const cycleStateWords: Words<CycleState> = {
  DRAFT: $localize`:@@word.cycle.draft:Entwurf`,
  SETUP: $localize`:@@word.cycle.setup:im Aufbau`,
  REGULAR: $localize`:@@word.cycle.regular:läuft`,
  EVALUATING: $localize`:@@word.cycle.evaluating:in Evaluation`,
  CLOSED: $localize`:@@word.cycle.closed:abgeschlossen`,
  SUSPENDED: $localize`:@@word.cycle.suspended:ruht`,
  ABANDONED: $localize`:@@word.cycle.abandoned:abgebrochen`,
};

/** RACI in words; who is accountable ("verantwortlich") stands in a column of its own. */
export const responsibilityWords: Words<ResponsibilityRole> = {
  RESPONSIBLE: $localize`:@@word.responsibility.responsible:führt durch`,
  CONSULTED: $localize`:@@word.responsibility.consulted:wirkt mit`,
  INFORMED: $localize`:@@word.responsibility.informed:erfährt`,
};

/** In the order in which they are told. */
export const responsibilityRoles = Object.keys(responsibilityWords) as readonly ResponsibilityRole[];
