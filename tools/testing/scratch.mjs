import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder for one test, open to the account that PostgreSQL runs as.
 *
 * @param {() => unknown} [release] ends what works in the folder, before it is removed after the test
 */
export function scratchFolder(test, release = () => {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-tools-'));
  chmodSync(folder, 0o755);
  test.after(async () => {
    await release();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return folder;
}
