/** What mails are about, by kind, with the ids and codes that belong to it. Modules add their kinds by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- modules add to it
export interface MailParams {}

export type MailKind = keyof MailParams;

export type MailLocale = 'de' | 'en';

/** A person of the Planungskreis, or an address of somebody who is none. */
export type MailTo = { personId: string } | { address: string; locale: MailLocale };

export interface MailOrder<Kind extends MailKind = MailKind> {
  kind: Kind;
  to: MailTo;
  params: MailParams[Kind];
}

/** Where mails are ordered. */
export abstract class Mails {
  /** Whether the installation has a mail server; without one, what is ordered waits for it. */
  abstract readonly areSent: boolean;

  /**
   * Orders a mail in the current unit: it is written and sent after the commit.
   * @returns the id of the mail
   */
  abstract order<Kind extends MailKind>(mail: MailOrder<Kind>): Promise<string>;

  /** Orders one mail of a kind for each of these people, with the same params. */
  abstract orderForAll<Kind extends MailKind>(personIds: readonly string[], kind: Kind, params: MailParams[Kind]): Promise<void>;

  /** @returns how many of a kind wait for the mail server, in the current unit's Planungskreis */
  abstract waiting(kind: MailKind): Promise<number>;

  /** @returns what mails of a kind were about that were given up and not ordered again since, in the current unit's Planungskreis */
  abstract givenUp<Kind extends MailKind>(kind: Kind): Promise<MailParams[Kind][]>;
}

/** Who gets a mail, as of the moment in which it is sent. */
export interface Recipient {
  /** Null for an address without a person. */
  personId: string | null;
  name: string;
  address: string;
  locale: MailLocale;
}

/** Knows the persons of the current unit's Planungskreis as recipients. */
export abstract class Recipients {
  /** @returns undefined for whoever does not belong to the Planungskreis any more */
  abstract find(personId: string): Promise<Recipient | undefined>;
}

/** A file that goes with a mail. */
export interface MailAttachment {
  name: string;
  /** With its parameters, such as `text/calendar; charset=utf-8; method=REQUEST`. */
  type: string;
  content: string;
}

export interface MailText {
  subject: string;
  text: string;
  attachments?: readonly MailAttachment[];
}

export interface MailOccasion<Kind extends MailKind = MailKind> {
  tenantId: string;
  recipient: Recipient;
  params: MailParams[Kind];
  /** @returns the public address of a page of the client, in the recipient's language */
  link(path: string): string;
}

/** Writes the mails of one kind. */
export interface MailWriter<Kind extends MailKind = MailKind> {
  kind: Kind;
  /**
   * Asked in a unit of the Planungskreis at the moment of sending: reads what is true now, asks whether the recipient may
   * still know it, and writes in the recipient's language. It changes nothing but the hash of a secret that the mail carries,
   * which is committed before the mail goes out.
   * @returns undefined when the mail is no longer due
   */
  write(occasion: MailOccasion<Kind>): Promise<MailText | undefined>;
}

/** Where modules say how the mails of a kind are written. */
export class MailKinds {
  private readonly writers = new Map<string, MailWriter>();

  /** @throws when somebody writes the kind already */
  register<Kind extends MailKind>(writer: MailWriter<Kind>): void {
    if (this.writers.has(writer.kind)) throw new Error(`The mail kind ${String(writer.kind)} is registered twice.`);
    this.writers.set(writer.kind, writer);
  }

  find(kind: string): MailWriter | undefined {
    return this.writers.get(kind);
  }
}
