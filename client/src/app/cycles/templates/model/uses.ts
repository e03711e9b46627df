import { blockLabel } from '../../../core/vocabulary/references';
import { type Draft, contentsOf } from './draft';
import { type FieldName, fieldWords } from './words';

interface Named {
  readonly name: string;
  readonly fields: Partial<Record<FieldName, string | readonly string[]>>;
}

/** Everything that can name others, in the order of the page. */
function naming({ submitsTo, blocks }: Draft): Named[] {
  return [
    { name: $localize`:@@template.whole:Die ganze Vorlage`, fields: { submitsTo } },
    ...blocks.flatMap((block) => [
      { name: blockLabel(block.key), fields: { accountable: block.accountable, participants: block.participants, submitsTo: block.submitsTo, dependsOn: block.dependsOn } },
      ...contentsOf(block).map(({ key, responsible, consulted, informed, dependsOn }) => ({ name: key, fields: { responsible, consulted, informed, dependsOn } })),
    ]),
  ];
}

/** Where something is named, by what it is there: "führt durch: B2.1, B2.4". */
export function usesOf(id: string, draft: Draft): string[] {
  const places = new Map<FieldName, string[]>();
  for (const { name, fields } of naming(draft))
    for (const [field, named] of Object.entries(fields) as [FieldName, string | readonly string[]][])
      if ([named].flat().includes(id)) places.set(field, [...(places.get(field) ?? []), name]);
  return [...places].map(([field, names]) => `${fieldWords[field]}: ${names.join(', ')}`);
}
