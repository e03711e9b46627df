type Sentences = Readonly<Record<string, (date: string) => string>>;

/** What comes to an end, by what it is. */
export const due: Sentences = {
  RESERVATION: (date) => $localize`:@@notice.reservationDue:Der Vorbehalt ist bis ${date}:date: aufzuheben.`,
  MEASURE: (date) => $localize`:@@notice.statusDue:Ein Sachstand ist bis ${date}:date: fällig.`,
  EVALUATION: (date) => $localize`:@@notice.evaluationDue:Die Evaluation ist bis ${date}:date: zu bewerten.`,
  CONTRIBUTION: (date) => $localize`:@@notice.contributionDue:Der Beitrag ist bis ${date}:date: zu beantworten.`,
  GOAL: (date) => $localize`:@@notice.statusDue:Ein Sachstand ist bis ${date}:date: fällig.`,
  PAPER: (date) => $localize`:@@notice.resolutionDue:Der Beschluss ist bis ${date}:date: auszuführen.`,
  AGREEMENT: (date) => $localize`:@@notice.agreementEnds:Die Vereinbarung endet am ${date}:date:. Bitte klären Sie, wie es weitergeht.`,
  AGREEMENT_NOTICE: (date) => $localize`:@@notice.agreementNotice:Die Vereinbarung kann nur noch bis ${date}:date: gekündigt werden.`,
};

export const dueAtAll = (date: string): string => $localize`:@@notice.due:Fällig bis ${date}:date:.`;

/** What is over. */
export const overdue: Sentences = {
  RESERVATION: (date) => $localize`:@@notice.reservationOverdue:Der Vorbehalt ist am ${date}:date: abgelaufen.`,
  MEASURE: (date) => $localize`:@@notice.statusOverdue:Ein Sachstand war bis ${date}:date: fällig.`,
  EVALUATION: (date) => $localize`:@@notice.evaluationOverdue:Die Evaluation war bis ${date}:date: zu bewerten.`,
  CONTRIBUTION: (date) => $localize`:@@notice.contributionOverdue:Der Beitrag war bis ${date}:date: zu beantworten.`,
  GOAL: (date) => $localize`:@@notice.statusOverdue:Ein Sachstand war bis ${date}:date: fällig.`,
  PAPER: (date) => $localize`:@@notice.resolutionOverdue:Der Beschluss war bis ${date}:date: auszuführen.`,
  AGREEMENT: (date) => $localize`:@@notice.agreementOver:Die Vereinbarung endete am ${date}:date:.`,
  AGREEMENT_NOTICE: (date) => $localize`:@@notice.agreementNoticeOver:Bis ${date}:date: hätte die Vereinbarung gekündigt werden können.`,
};

export const overdueAtAll = (date: string): string => $localize`:@@notice.overdue:Überfällig seit ${date}:date:.`;
