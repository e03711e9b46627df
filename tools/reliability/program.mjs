// The program itself with one more kind of mail, which its parent orders: { order: { tenantId, personIds } } → { ordered: n }.
import { createApp } from '../../dist/server/src/app.js';
import { MailKinds, Mails } from '../../dist/server/src/kernel/mails.js';
import { Units } from '../../dist/server/src/platform/database/units.js';

const app = await createApp();
app.enableShutdownHooks();
process.on('disconnect', () => process.exit(1)); // the test was killed
app.get(MailKinds).register({ kind: 'reliability', write: async ({ recipient }) => ({ subject: 'Probe', text: recipient.address }) });
await app.init();

process.on('message', async ({ order: { tenantId, personIds } }) => {
  for (const personId of personIds) await app.get(Units).run({ tenantId }, 'write', () => app.get(Mails).order({ kind: 'reliability', to: { personId }, params: {} }));
  process.send({ ordered: personIds.length });
});
process.send({ ready: true });
