import type { Actor } from './actor.js';

/**
 * Things of one kind that the Roter Faden runs through. Everything is SQL of the module that owns them, for statements that the
 * reader of the thread composes, so that a whole chain costs one statement for the links and one for what they hold together.
 */
export interface ThreadKind {
  /** As in the history, for example `GOAL`. */
  kind: string;
  table: string;
  /** Where `readable` finds what it asks for, with the things themselves under the alias that the columns name. */
  source: string;
  /** Whether somebody may read one, of the parameters that `scope` gives, $1 and on. */
  readable: string;
  /** The first says whether the actor reads everything, as `$1::boolean`. */
  scope(actor: Actor): readonly unknown[];
  columns: {
    id: string;
    /** What it is called, as in the history: "Z12 Angebote sind erreichbar". */
    name: string;
    /** The code of its state, where it has one. */
    state?: string;
    /** The day on which it was, where that says something. */
    day?: string;
    /** The id of the page on which it is shown, where that is not its own. */
    page?: string;
    cycle: string;
  };
}

/** One end of a link: the kind of what stands there, and the column with its id. */
interface ThreadEnd {
  kind: string;
  column: string;
}

/** How things of two kinds hang together: `from` is the reason for `to`. */
export interface ThreadLink {
  from: ThreadEnd;
  to: ThreadEnd;
  source: string;
  where?: string;
}

/** Where the thread is broken: something of a kind to which a link is missing. */
export interface ThreadGap {
  /** For example `GOAL_WITHOUT_FINDING`. */
  code: string;
  kind: string;
  /** Whether it is missing, of the source of the kind. */
  where: string;
}

/** Where modules say what the Roter Faden runs through, how it hangs together, and where it is broken. */
export class ThreadLinks {
  private readonly kindsByName = new Map<string, ThreadKind>();
  private readonly allLinks: ThreadLink[] = [];
  private readonly gapsByCode = new Map<string, ThreadGap>();

  /** @throws when the kind is registered already */
  addKind(kind: ThreadKind): void {
    if (this.kindsByName.has(kind.kind)) throw new Error(`The thread of ${kind.kind} is registered twice.`);
    this.kindsByName.set(kind.kind, kind);
  }

  addLink(link: ThreadLink): void {
    this.allLinks.push(link);
  }

  /** @throws when the gap is registered already */
  addGap(gap: ThreadGap): void {
    if (this.gapsByCode.has(gap.code)) throw new Error(`The gap ${gap.code} is registered twice.`);
    this.gapsByCode.set(gap.code, gap);
  }

  kinds(): ThreadKind[] {
    return [...this.kindsByName.values()];
  }

  kind(kind: string): ThreadKind | undefined {
    return this.kindsByName.get(kind);
  }

  links(): readonly ThreadLink[] {
    return this.allLinks;
  }

  gaps(): ThreadGap[] {
    return [...this.gapsByCode.values()];
  }
}
