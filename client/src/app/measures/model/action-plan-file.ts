/** Where in the file something is wrong, and what to do about it. */
export interface PlanProblem {
  /** As programs name it: `tasks[1].children[3].title`. */
  readonly place: string;
  readonly sentence: string;
}

/** An entry of the file, checked. */
export interface PlanEntry {
  readonly place: string;
  readonly id: number;
  readonly title: string;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly organ: string;
  readonly status: number;
  readonly children: readonly PlanEntry[];
}

interface PlanFile {
  readonly entries: readonly PlanEntry[];
  readonly labels: ReadonlyMap<number, string>;
  readonly problems: readonly PlanProblem[];
  readonly ignored: readonly { readonly field: string; readonly times: number }[];
}

type Json = Readonly<Record<string, unknown>>;

const understood = new Set(['id', 'title', 'planned_start', 'planned_completion', 'responsible_organ', 'execution_status', 'numchild', 'children']);
const longestTitle = 200;
const longestOrgan = 1000;
const deepest = 8;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);

/** Reads one file, and gathers all that is wrong with it. */
class PlanReader {
  readonly problems: PlanProblem[] = [];
  private readonly ids = new Set<number>();
  private readonly counts = new Map<string, number>();

  get ignored(): PlanFile['ignored'] {
    return [...this.counts].map(([field, times]) => ({ field, times })).sort((one, other) => one.field.localeCompare(other.field));
  }

  entries(value: unknown, place: string, depth = 1): PlanEntry[] {
    if (!Array.isArray(value) || depth > deepest) {
      this.refuse(place, $localize`:@@actionPlan.noList:Hier muss eine Liste von Einträgen stehen, in höchstens ${deepest}:depth: Ebenen.`);
      return [];
    }
    return value.flatMap((each, index) => this.entry(each, `${place}[${index}]`, depth));
  }

  private entry(value: unknown, place: string, depth: number): PlanEntry[] {
    if (!isObject(value)) {
      this.refuse(place, $localize`:@@actionPlan.noEntry:Hier muss ein Eintrag mit „id“ und „title“ stehen.`);
      return [];
    }
    for (const [field, its] of Object.entries(value)) if (!understood.has(field) && its !== null && its !== '') this.counts.set(field, (this.counts.get(field) ?? 0) + 1);
    const [starts, ends] = [this.day(value, 'planned_start', place), this.day(value, 'planned_completion', place)];
    if (starts && ends && ends < starts) this.refuse(`${place}.planned_completion`, $localize`:@@actionPlan.endsFirst:Das Ende liegt vor dem Beginn.`);
    return [{ place, id: this.id(value, place), title: this.title(value, place), starts, ends, organ: this.organ(value, place), status: this.status(value, place), children: this.entries(value['children'] ?? [], `${place}.children`, depth + 1) }];
  }

  private id({ id }: Json, place: string): number {
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) this.refuse(`${place}.id`, $localize`:@@actionPlan.noId:Hier muss eine ganze Zahl stehen, an der der Eintrag wiederzuerkennen ist.`);
    else if (this.ids.has(id)) this.refuse(`${place}.id`, $localize`:@@actionPlan.idTwice:Die Zahl ${id}:id: kommt in der Datei zweimal vor.`);
    else this.ids.add(id);
    return typeof id === 'number' ? id : 0;
  }

  private title({ title }: Json, place: string): string {
    const text = typeof title === 'string' ? title.trim() : '';
    if (!text || text.length > longestTitle) this.refuse(`${place}.title`, $localize`:@@actionPlan.noTitle:Hier muss ein Titel mit 1 bis ${longestTitle}:limit: Zeichen stehen.`);
    return text;
  }

  private organ({ responsible_organ: organ = '' }: Json, place: string): string {
    if (typeof organ === 'string' && organ.length <= longestOrgan) return organ.trim();
    if (organ !== null) this.refuse(`${place}.responsible_organ`, $localize`:@@actionPlan.noOrgan:Hier muss ein Name mit höchstens ${longestOrgan}:limit: Zeichen stehen.`);
    return '';
  }

  private status({ execution_status: status = 0 }: Json, place: string): number {
    if (typeof status === 'number' && [0, 2, 4, 6, 8].includes(status)) return status;
    this.refuse(`${place}.execution_status`, $localize`:@@actionPlan.noStatus:Hier muss 0, 2, 4, 6 oder 8 stehen.`);
    return 0;
  }

  private day(entry: Json, field: 'planned_start' | 'planned_completion', place: string): string | null {
    const value = entry[field] ?? null;
    if (value === null) return null;
    if (typeof value === 'string' && isDay(value)) return value;
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    this.refuse(`${place}.${field}`, $localize`:@@actionPlan.noDay:„${written}:value:“ ist kein Tag. Er steht zum Beispiel als 2027-06-30 da.`);
    return null;
  }

  private refuse(place: string, sentence: string): void {
    this.problems.push({ place, sentence });
  }
}

/** Reads a file; whatever is not understood is named, and nothing is guessed. */
export function readPlan(text: string): PlanFile {
  const reader = new PlanReader();
  const file = parsed(text);
  if (!isObject(file) || !('tasks' in file)) {
    const sentence = $localize`:@@actionPlan.unreadable:Diese Datei lässt sich nicht lesen. Bitte wählen Sie eine JSON-Datei mit einem Handlungsplan, in der unter „tasks“ die Einträge stehen.`;
    return { entries: [], labels: new Map(), problems: [{ place: '', sentence }], ignored: [] };
  }
  const entries = reader.entries(file['tasks'], 'tasks');
  const labels = isObject(file['execution_status_labels']) ? Object.entries(file['execution_status_labels']).flatMap(([code, label]) => (typeof label === 'string' ? [[Number(code), label.slice(0, 100)] as const] : [])) : [];
  return { entries, labels: new Map(labels), problems: reader.problems, ignored: reader.ignored };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // what is no JSON is said by the caller, in words
  }
}
