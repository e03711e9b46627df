import { freshDatabase } from '../testing/database.js';
import { Program } from '../testing/program.js';

describe('a process that is only a worker', () => {
  let program: Program;

  beforeAll(async () => {
    program = await Program.start(await freshDatabase(), { ROLE: 'worker', REDIS_URL: '', SMTP_URL: '' });
  });
  afterAll(() => program.stop());

  it('tells an orchestrator how it is', async () => {
    for (const url of ['/livez', '/readyz']) expect((await program.app.inject({ url })).statusCode).toBe(200);
  });

  it('serves neither the interface nor a page nor a calendar', async () => {
    const asked = await program.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ __typename }"}' });
    const opened = await Promise.all(['/', '/de/', '/de/heute', `/kalender/${'a'.repeat(43)}.ics`].map((url) => program.app.inject({ url, headers: { accept: 'text/html' } })));
    expect([asked, ...opened].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  });
});
