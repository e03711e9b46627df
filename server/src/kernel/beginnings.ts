/** Something that a new Planungskreis begins with; runs in the unit that creates it. */
export type Beginning = (tenantId: string) => Promise<void>;

/** Where modules say what a new Planungskreis begins with, so that whoever creates one need not know them. */
export class Beginnings {
  private readonly beginnings: Beginning[] = [];

  add(beginning: Beginning): void {
    this.beginnings.push(beginning);
  }

  async runFor(tenantId: string): Promise<void> {
    for (const beginning of this.beginnings) await beginning(tenantId);
  }
}
