interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** A cycle among the others that may be read. */
export interface NamedCycle extends Numbered {
  readonly body: { readonly id: string };
  readonly template: { readonly key: string; readonly title: string };
}

/** "Zyklus 1"; of a body that plans by several templates "Zyklus 1, Integrierte partizipative Sozialplanung (ipSo)": each template counts its own. */
export function cycleName({ id, number }: Numbered, all: readonly NamedCycle[]): string {
  const name = $localize`:@@block.cycle:Zyklus ${number}:number:`;
  const own = all.find((cycle) => cycle.id === id);
  const isAlone = all.every(({ body, template }) => body.id !== own?.body.id || template.key === own.template.key);
  return own && !isAlone ? `${name}, ${own.template.title}` : name;
}
