/** Work that comes again by itself, in every Planungskreis. */
export interface Recurrence {
  name: string;
  everyMinutes: number;
  /**
   * Runs in a unit of the Planungskreis, once per moment. Moments that passed while no worker ran come once, not one by one.
   * @param at the moment: a multiple of `everyMinutes`, in UTC; what follows a calendar asks the zone of the Planungskreis
   */
  run(tenantId: string, at: Date): Promise<void>;
}

/** Where modules say what comes again. */
export class Recurrences {
  private readonly recurrences = new Map<string, Recurrence>();

  /** @throws when the name is taken */
  register(recurrence: Recurrence): void {
    if (this.recurrences.has(recurrence.name)) throw new Error(`The recurrence ${recurrence.name} is registered twice.`);
    this.recurrences.set(recurrence.name, recurrence);
  }

  all(): Recurrence[] {
    return [...this.recurrences.values()];
  }

  find(name: string): Recurrence | undefined {
    return this.recurrences.get(name);
  }
}
