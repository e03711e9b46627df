/** Steps of an Auftrag that need a sentence. */
export type SentenceVerb = 'report' | 'return';

interface Words {
  readonly heading: string;
  readonly consequence: string;
  readonly label: string;
}

export const sentenceVerbs: Readonly<Record<SentenceVerb, Words>> = {
  report: {
    heading: $localize`:@@actionItem.report.do:Als erledigt melden`,
    consequence: $localize`:@@actionItem.report.consequence:Die Organisation, die den Auftrag erteilt hat, bestätigt dann oder sagt, was noch fehlt.`,
    label: $localize`:@@actionItem.report.label:Was dabei herausgekommen ist`,
  },
  return: {
    heading: $localize`:@@actionItem.return.do:Zurückgeben`,
    consequence: $localize`:@@actionItem.return.consequence:Der Auftrag ist dann wieder in Arbeit.`,
    label: $localize`:@@actionItem.return.label:Was noch fehlt`,
  },
};
