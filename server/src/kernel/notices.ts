import type { ActivityKind, ActivityPayloads, ActivitySubject } from './activity.js';
import type { Day } from './clock.js';
import type { MailLocale } from './mails.js';

/** Why somebody is told: something is theirs to do, names them, falls due, is late, is silent, is answered or is decided. */
export const NOTICE_REASONS = ['ASSIGNED', 'MENTIONED', 'DUE', 'OVERDUE', 'SILENT', 'ANSWERED', 'DECIDED'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

declare module './jobs.js' {
  interface JobPayloads {
    /** Something was written into the history of which somebody is to be told. */
    'activity.told': { activityId: string };
  }
}

export interface NoticeTo {
  personId: string;
  reason: NoticeReason;
  /** What it is about for them, where that is not what the entry happened to. */
  subject?: ActivitySubject;
}

/** Tells everybody for the same reason. */
export const toAll = (personIds: readonly string[], reason: NoticeReason): NoticeTo[] => personIds.map((personId) => ({ personId, reason }));

/** An entry of the history, as whoever tells of it gets it. */
export interface ToldActivity<Kind extends ActivityKind = ActivityKind> {
  id: string;
  tenantId: string;
  kind: Kind;
  /** Null: the program itself. */
  actorId: string | null;
  at: Date;
  subject: ActivitySubject;
  payload: ActivityPayloads[Kind];
}

/** What is said in a mail, in each language, after the name of what it is about. */
export type NoticeWords = Readonly<Record<MailLocale, string>>;

/** Says who is to be told of entries of one kind. */
export interface NoticeTeller<Kind extends ActivityKind = ActivityKind> {
  activity: Kind;
  /** For each reason for which somebody may be told of it. */
  words: Readonly<Partial<Record<NoticeReason, NoticeWords>>>;
  /** Asked in a unit of the Planungskreis, after the entry was committed; whoever may not read the subject is left out afterwards, and so is the actor. */
  whom(entry: ToldActivity<Kind>): Promise<NoticeTo[]>;
}

/** Where modules say who is to be told of what. A kind that nobody registered is told to nobody. */
export class Notices {
  private readonly tellers = new Map<string, NoticeTeller>();

  /** @throws when somebody tells of the kind already */
  register<Kind extends ActivityKind>(teller: NoticeTeller<Kind>): void {
    if (this.tellers.has(teller.activity)) throw new Error(`The activity ${teller.activity} has two tellers.`);
    this.tellers.set(teller.activity, teller);
  }

  find(activity: string): NoticeTeller | undefined {
    return this.tellers.get(activity);
  }
}

/** Something that is to be done until the end of a day. */
export interface Due {
  subject: ActivitySubject;
  /** The last day; of a month or a quarter the last one in it. */
  lastDay: Day;
  /** Planned to the day; what is planned for a longer period is reminded of earlier. */
  isDay: boolean;
  /** So many days ahead somebody wants to be reminded; left out, as of everything else. */
  aheadDays?: number;
  personIds: readonly string[];
}

/** What falls due, of one kind. */
export interface DueDate {
  /** For example `TASK`. */
  kind: string;
  /** Before the day: "fällig bis 24.11.2026", "fällig seit 24.11.2026". */
  words: NoticeWords;
  /** The most days ahead of any of them; left out, as of everything else. */
  aheadDays?: number;
  /** @returns what is still open and has its last day in the period; asked in a unit of the Planungskreis */
  dueBetween(from: Day, until: Day): Promise<Due[]>;
}

/** Where modules say what falls due. */
export class DueDates {
  private readonly kinds = new Map<string, DueDate>();

  /** @throws when the kind is registered already */
  register(dueDate: DueDate): void {
    if (this.kinds.has(dueDate.kind)) throw new Error(`The due dates of ${dueDate.kind} are registered twice.`);
    this.kinds.set(dueDate.kind, dueDate);
  }

  all(): DueDate[] {
    return [...this.kinds.values()];
  }

  find(kind: string): DueDate | undefined {
    return this.kinds.get(kind);
  }
}

/** Something that waits for an answer and of which nothing was heard. */
export interface Silent {
  subject: ActivitySubject;
  /** Whose sponsor is to know. */
  bodyId: string | null;
  /** The day of the last event. */
  since: Day;
}

/** What may fall silent, of one kind (rule 26). */
export interface Silence {
  kind: string;
  words: NoticeWords;
  /** @returns what waits for an answer and had its last event on this day or before; asked in a unit of the Planungskreis */
  silentSince(day: Day): Promise<Silent[]>;
}

/** Where modules say what must not fall silent. */
export class Silences {
  private readonly kinds = new Map<string, Silence>();

  /** @throws when the kind is registered already */
  register(silence: Silence): void {
    if (this.kinds.has(silence.kind)) throw new Error(`The silence of ${silence.kind} is registered twice.`);
    this.kinds.set(silence.kind, silence);
  }

  all(): Silence[] {
    return [...this.kinds.values()];
  }

  find(kind: string): Silence | undefined {
    return this.kinds.get(kind);
  }
}

/** Where the client shows the subjects of a kind. */
export class SubjectPages {
  private readonly paths = new Map<string, (id: string) => string>();

  /** @param path the address below the language: `kreislauf/inhalt/…` */
  register(kind: string, path: (id: string) => string): void {
    if (this.paths.has(kind)) throw new Error(`The page of ${kind} is registered twice.`);
    this.paths.set(kind, path);
  }

  of({ kind, id }: { kind: string; id: string }): string | undefined {
    return this.paths.get(kind)?.(id);
  }
}
