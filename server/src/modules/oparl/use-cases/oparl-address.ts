import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { Outgoing } from '../../../platform/outgoing/outgoing.js';
import { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { OparlObjectReader } from '../domain/oparl-object.js';
import { OparlAddressRefused, type OparlFault } from '../domain/oparl.refusals.js';

/** A body of the other system. */
export interface FoundBody {
  url: string;
  name: string;
  /** Where its list of papers begins. */
  papers: string;
}

const refused = (fault: OparlFault): never => {
  throw new Refused(new OparlAddressRefused(fault));
};
const nobody = (): void => undefined;

/** Finds the body at an address: the address of the body, or of the system that it belongs to. */
@Injectable()
export class OparlAddress {
  constructor(private readonly outgoing: Outgoing) {}

  /**
   * Asks the other system; never within a transaction.
   * @param ags the official key of our body, by which one of several is found
   * @throws Refused with OparlAddressRefused
   */
  async find(url: string, ags: string | null): Promise<FoundBody> {
    const content = await this.ask(url);
    const body = OparlObjectReader.read('Body', content, nobody);
    if (body) return foundBody(body, url);
    const system = OparlObjectReader.read('System', content, nobody) ?? refused('NO_OPARL');
    const ours = await this.bodyOf(system, ags);
    return foundBody(ours, ours.id);
  }

  private async bodyOf(system: OparlObjectReader, ags: string | null): Promise<OparlObjectReader> {
    const list = system.linked('body');
    const page = typeof list === 'string' ? ((await this.ask(list)) as { data?: unknown } | null) : null;
    const entries: unknown[] = Array.isArray(page?.data) ? page.data : [];
    const bodies = entries.flatMap((each) => OparlObjectReader.read('Body', each, nobody) ?? []);
    const ours = bodies.filter((body) => ags !== null && body.text('ags') === ags);
    if (ours.length === 1) return ours[0];
    return bodies.length === 1 ? bodies[0] : refused(bodies.length === 0 ? 'NO_OPARL' : 'NO_SUCH_BODY');
  }

  private async ask(url: string): Promise<unknown> {
    try {
      return (await this.outgoing.json(url)).content;
    } catch (error) {
      if (error instanceof OutgoingFailed) return refused(error.fault);
      throw error;
    }
  }
}

function foundBody(body: OparlObjectReader, url: string): FoundBody {
  if (body.isDeleted) refused('BODY_DELETED');
  const papers = body.linked('paper');
  return { url, name: body.text('name').slice(0, 300), papers: typeof papers === 'string' ? papers : refused('NO_PAPERS') };
}
