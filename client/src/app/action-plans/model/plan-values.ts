import type { ActionPlan } from '../data/action-plan.store';

/** What stands in the form: of a Handlungskonzept as it is, or empty for a new one. */
export const valuesOf = (plan: ActionPlan | null) => ({
  cycleId: '',
  bodyId: '',
  title: plan?.title ?? '',
  socialSpace: plan?.socialSpace ?? '',
  startsOn: plan?.startsOn ?? '',
  endsOn: plan?.endsOn ?? '',
  programmeId: plan?.programme?.id ?? '',
  occasion: plan?.occasion ?? '',
  evidence: plan?.evidence ?? '',
  introduction: plan?.introduction ?? '',
  findingsText: plan?.findingsText ?? '',
  goalsText: plan?.goalsText ?? '',
  measuresText: plan?.measuresText ?? '',
  visibility: plan?.visibility ?? ('INTERNAL' as const),
});
export type PlanValues = ReturnType<typeof valuesOf>;

/** As the server is told it. */
export const wordsOf = ({ title, socialSpace, startsOn, endsOn, programmeId, occasion, evidence, introduction, findingsText, goalsText, measuresText, visibility }: PlanValues) => ({
  title: title.trim(),
  socialSpace: socialSpace.trim(),
  startsOn: startsOn || null,
  endsOn: endsOn || null,
  programmeId: programmeId || null,
  occasion: occasion.trim(),
  evidence: evidence.trim(),
  introduction: introduction.trim(),
  findingsText: findingsText.trim(),
  goalsText: goalsText.trim(),
  measuresText: measuresText.trim(),
  visibility,
});
