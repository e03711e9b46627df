interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** A cycle among the others that may be read. */
export interface NamedCycle extends Numbered {
  readonly body: { readonly id: string };
  readonly template: { readonly key: string; readonly title: string };
}

/** Among those of other bodies. */
interface ListedCycle extends NamedCycle {
  readonly body: { readonly id: string; readonly name: string };
}

/** "Zyklus 1"; of a body that plans by several templates "Zyklus 1, Integrierte partizipative Sozialplanung (ipSo)": each template counts its own. */
export function cycleName({ id, number }: Numbered, all: readonly NamedCycle[]): string {
  const name = $localize`:@@block.cycle:Zyklus ${number}:number:`;
  const own = all.find((cycle) => cycle.id === id);
  const isAlone = all.every(({ body, template }) => body.id !== own?.body.id || template.key === own.template.key);
  return own && !isAlone ? `${name}, ${own.template.title}` : name;
}

/** "Voerde, Zyklus 1", with the template where it takes that to tell it from the others. */
export const nameInList = (cycle: ListedCycle, all: readonly ListedCycle[]): string => `${cycle.body.name}, ${cycleName(cycle, all)}`;

/** Cycles to choose from. @param all from which they are to be told */
export const cycleChoices = (ids: readonly string[], all: readonly ListedCycle[]): { readonly value: string; readonly label: string }[] =>
  ids.flatMap((id) => all.filter((cycle) => cycle.id === id)).map((cycle) => ({ value: cycle.id, label: nameInList(cycle, all) }));
