import DataLoader from 'dataloader';
import type { RequestContext } from '../auth/request-context.js';

type Batch<Key, Value> = (keys: readonly Key[], context: RequestContext) => Promise<ReadonlyMap<Key, Value>>;

/**
 * Loads for all parents of an operation at once what a field needs, so that the number of statements does not depend on the
 * number of rows. What was loaded lives as long as the operation, and so never serves another actor or an older state.
 */
export class Loader<Key, Value> {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<Key, Value | undefined>>();

  /** @param batch loads the values of all keys; a key without one is left out */
  constructor(private readonly batch: Batch<Key, Value>) {}

  load(context: RequestContext, key: Key): Promise<Value | undefined> {
    const known = this.loaders.get(context);
    if (known) return known.load(key);
    const loader = new DataLoader<Key, Value | undefined>(async (keys) => {
      const found = await this.batch(keys, context);
      return keys.map((each) => found.get(each));
    });
    this.loaders.set(context, loader);
    return loader.load(key);
  }
}
