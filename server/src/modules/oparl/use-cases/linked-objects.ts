import { Outgoing } from '../../../platform/outgoing/outgoing.js';
import { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { note, type OparlNote } from '../domain/oparl-notes.js';
import { OparlObjectReader } from '../domain/oparl-object.js';

type Kind = Parameters<typeof OparlObjectReader.read>[0];

/** Follows the links of objects, each address once; what is embedded is taken as it stands. */
export class LinkedObjects {
  private readonly read = new Map<string, unknown>();

  constructor(
    private readonly outgoing: Outgoing,
    private readonly tell: (note: OparlNote) => void,
  ) {}

  /**
   * @param linked an address, an object, or nothing
   * @returns undefined for what cannot be read or is deleted
   * @throws OutgoingFailed for what may be different a moment later
   */
  async get(kind: Kind, linked: unknown): Promise<OparlObjectReader | undefined> {
    if (linked === undefined) return undefined;
    const content = typeof linked === 'string' ? await this.at(linked) : linked;
    const object = content === undefined ? undefined : OparlObjectReader.read(kind, content, this.tell);
    return object?.isDeleted ? undefined : object;
  }

  private async at(address: string): Promise<unknown> {
    if (!this.read.has(address)) this.read.set(address, await this.fetch(address));
    return this.read.get(address);
  }

  private async fetch(address: string): Promise<unknown> {
    try {
      return (await this.outgoing.json(address)).content;
    } catch (error) {
      if (!(error instanceof OutgoingFailed) || error.isPassing) throw error;
      this.tell(note('OBJECT_UNREADABLE', { object: address, value: error.fault }));
      return undefined;
    }
  }
}
