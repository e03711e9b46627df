export const goalLevels = {
  GUIDING: $localize`:@@goal.level.guiding:Leitziel`,
  STRATEGIC: $localize`:@@goal.level.strategic:strategisches Ziel`,
  OPERATIONAL: $localize`:@@goal.level.operational:operatives Ziel`,
} as const;
export type GoalLevel = keyof typeof goalLevels;

export const goalProblems = {
  NO_SUCH_STEP: $localize`:@@goal.problem.noSuchStep:So, wie das Ziel steht, geht das nicht. Bitte sehen Sie nach, was jetzt gilt.`,
  NO_LEVEL: $localize`:@@goal.problem.noLevel:Die Ebene fehlt: Leitziel, strategisches oder operatives Ziel.`,
  NO_PROPOSER: $localize`:@@goal.problem.noProposer:Es fehlt, welche Konferenz das Ziel einbringt.`,
  NO_ORIGIN: $localize`:@@goal.problem.noOrigin:Es fehlt, woraus das Ziel folgt: ein Befund, eine Empfehlung oder ein Beitrag.`,
  OPEN_CONFLICT: $localize`:@@goal.problem.openConflict:Ein Konflikt oder eine Dopplung ist offen. Bitte klären Sie zuerst, wie beide Ziele zueinander stehen.`,
  NO_CRITERION: $localize`:@@goal.problem.noCriterion:Ein operatives Ziel braucht ein Kriterium, an dem man sieht, ob es erreicht ist.`,
  NO_DUE: $localize`:@@goal.problem.noDue:Ein operatives Ziel braucht einen Termin.`,
  NO_PARENT: $localize`:@@goal.problem.noParent:Ein operatives Ziel dient einem strategischen, oder es sagt, warum nicht.`,
  SCOPE_OF_CYCLE: $localize`:@@goal.problem.scope:Leitziele und strategische Ziele gehören der Körperschaft, die in diesem Zyklus plant.`,
  PARENT_OF_OTHER_CYCLE: $localize`:@@goal.problem.otherCycle:Beide Ziele müssen zum selben Zyklus gehören.`,
  CONFERENCE_OF_OTHER_BODY: $localize`:@@goal.problem.conferenceOfOtherBody:Eine Sozialraumkonferenz bringt Ziele der eigenen Kommune ein. Bitte wählen Sie bei „Körperschaft“ die Kommune der Konferenz.`,
  PARENT_OF_WRONG_LEVEL: $localize`:@@goal.problem.wrongLevel:Ein operatives Ziel dient einem strategischen, ein strategisches einem Leitziel.`,
  HAS_CHILDREN: $localize`:@@goal.problem.hasChildren:Andere Ziele dienen diesem auf seiner Ebene; sie lässt sich deshalb nicht ändern.`,
  ONLY_NOTED: $localize`:@@goal.problem.onlyNoted:Das Gremium hat nur zur Kenntnis genommen. Das ist kein Beschluss und trägt kein Ziel.`,
  COUNCIL_REJECTED: $localize`:@@goal.problem.councilRejected:Das Gremium hat diese Vorlage abgelehnt.`,
  PAPER_OF_OTHER_BODY: $localize`:@@goal.problem.otherPaper:Diese Vorlage geht in einen anderen Rat: Strategische Ziele beschließt der Kreistag, operative der Rat der Kommune.`,
  PAPER_IS_OVER: $localize`:@@goal.problem.paperOver:Diese Vorlage ist abgeschlossen oder zurückgezogen.`,
  RESOLUTION_OF_OTHER_BODY: $localize`:@@goal.problem.otherBody:Diesen Beschluss hat eine andere Körperschaft gefasst: Strategische Ziele beschließt der Kreistag, operative der Rat der Kommune.`,
  SAME_GOAL: $localize`:@@goal.problem.sameGoal:Das ist dasselbe Ziel. Bitte wählen Sie ein anderes.`,
  ALREADY_RELATED: $localize`:@@goal.problem.alreadyRelated:So stehen die beiden Ziele schon zueinander.`,
  OTHER_HARMONISED: $localize`:@@goal.problem.otherHarmonised:Eines der beiden Ziele ist schon abgestimmt. Es müsste zuerst zurückgegeben werden.`,
  ALREADY_SETTLED: $localize`:@@goal.problem.alreadySettled:Das ist schon geklärt.`,
  NOTHING_TO_SETTLE: $localize`:@@goal.problem.nothingToSettle:Ein Beitrag lässt nichts offen, das zu klären wäre.`,
  GOES_WITH_PAPER: $localize`:@@goal.problem.goesWithPaper:Das Ziel geht mit seinem jetzigen Wortlaut schon in den Rat. Bitte nehmen Sie es zuerst wieder aus der Vorlage.`,
  TO_BE_SETTLED: $localize`:@@goal.problem.toBeSettled:Ein Konflikt oder eine Dopplung wird nicht entfernt, sondern geklärt.`,
} as const;
export type GoalProblem = keyof typeof goalProblems;

export const goalReviewProblems = {
  IS_CLOSED: $localize`:@@goalReview.problem.closed:Die Zielprüfung ist abgeschlossen; was sie festgestellt hat, bleibt stehen.`,
  ALREADY_OPEN: $localize`:@@goalReview.problem.alreadyOpen:In diesem Zyklus läuft schon eine Zielprüfung.`,
  NO_STRATEGIC_GOAL: $localize`:@@goalReview.problem.noStrategicGoal:In diesem Zyklus ist noch kein strategisches Ziel vorgeschlagen, an dem sich etwas prüfen ließe.`,
  NOT_STANDING: $localize`:@@goalReview.problem.notStanding:Eines der Ziele ist zurückgegeben oder gilt nicht mehr.`,
  GOAL_HARMONISED: $localize`:@@goalReview.problem.harmonised:Eines der Ziele ist schon abgestimmt. Es müsste zuerst zurückgegeben werden.`,
  CONFLICT_OPEN: $localize`:@@goalReview.problem.conflictOpen:Der Konflikt ist noch offen. Bitte halten Sie zuerst fest, wie er geklärt ist.`,
  TWO_GOALS_NEEDED: $localize`:@@goalReview.problem.twoGoals:Zusammenführen lassen sich nur mindestens zwei Ziele.`,
  IS_DECIDED: $localize`:@@goalReview.problem.decided:Über diesen Vorschlag ist schon entschieden.`,
} as const;
export type GoalReviewProblem = keyof typeof goalReviewProblems;

/** "Zielprüfung, Voerde, Zyklus 1" of the name that the server gives it, "Voerde, 1". */
export function goalReviewNamed(name: string): string {
  const at = name.lastIndexOf(', ');
  return $localize`:@@goalReview.named:Zielprüfung, ${name.slice(0, at)}:body:, Zyklus ${name.slice(at + 2)}:number:`;
}
