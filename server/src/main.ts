import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from './app.js';
import { ENVIRONMENT } from './config/config.module.js';
import { type Environment, EnvironmentRefused, readEnvironment } from './config/environment.js';
import { LoadDemo } from './modules/demo/index.js';
import { SetUpTenant } from './modules/organizations/index.js';

/** Tells whoever started the program, when that is a program too, how far it is; otherwise a line on stdout. */
function report(message: { kind: 'progress' | 'refused' | 'setup' | 'demo' } & Record<string, unknown>): void {
  if (process.send) process.send(message);
  else process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function start(): Promise<void> {
  readEnvironment();
  const app = await createApp();
  app.enableShutdownHooks();
  process.on('disconnect', () => void app.close()); // whoever started this is gone
  const { DEMO, HOST, PORT, ROLE } = app.get<Environment>(ENVIRONMENT);
  await app.init();
  if (ROLE !== 'worker') await prepare(app, DEMO);
  await app.listen(PORT, HOST);
}

/** Whoever serves requests sees to it that there is something to sign in to. */
async function prepare(app: INestApplicationContext, isDemo: boolean): Promise<void> {
  if (isDemo) {
    report({ kind: 'progress', text: 'Lade die Demonstration' });
    report({ kind: 'demo', ...(await app.get(LoadDemo).execute()) });
  } else {
    const url = await app.get(SetUpTenant).offer();
    if (url) report({ kind: 'setup', url });
  }
}

start().catch((error: unknown) => {
  if (error instanceof EnvironmentRefused) report({ kind: 'refused', sentence: error.message });
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
