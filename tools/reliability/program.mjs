// The program itself with one more kind of mail. Its parent has it do what otherwise requests and hours bring about:
// { order: { tenantId, personIds } } → { ordered: n }, { round: { tenantId, at } } → { done: true }, { cancel: { tenantId, id } } → { done: true };
// { meet: { tenantId, coordinatorId, closed, invited } } → { done: true }: one meeting is closed, and people are invited to another;
// { importPapers: { tenantId, personId, bodyId, url } } → { done: true }: the address of a council's own system is entered;
// { weigh: {} } → { megabytes }, which it keeps after its garbage is collected.
import { createApp } from '../../dist/server/src/app.js';
import { MailKinds, Mails } from '../../dist/server/src/kernel/mails.js';
import { Recurrences } from '../../dist/server/src/kernel/recurrences.js';
import { CloseMeeting } from '../../dist/server/src/modules/meetings/use-cases/close-meeting.js';
import { MoveMeetings } from '../../dist/server/src/modules/meetings/use-cases/move-meetings.js';
import { Digests } from '../../dist/server/src/modules/notifications/use-cases/digests.js';
import { ConfirmOparlSource } from '../../dist/server/src/modules/oparl/use-cases/confirm-oparl-source.js';
import { KeepOparlSources } from '../../dist/server/src/modules/oparl/use-cases/keep-oparl-sources.js';
import { OparlQueries } from '../../dist/server/src/modules/oparl/use-cases/oparl-queries.js';
import { ActorsRepository } from '../../dist/server/src/modules/organizations/index.js';
import { Units } from '../../dist/server/src/platform/database/units.js';

const app = await createApp();
app.enableShutdownHooks();
process.on('disconnect', () => process.exit(1)); // the test was killed
app.get(MailKinds).register({ kind: 'reliability', write: async ({ recipient }) => ({ subject: 'Probe', text: recipient.address }) });
await app.init();

const find = (type) => app.get(type, { strict: false });

const work = {
  async order({ tenantId, personIds }) {
    for (const personId of personIds) await app.get(Units).run({ tenantId }, 'write', () => app.get(Mails).order({ kind: 'reliability', to: { personId }, params: {} }));
    return { ordered: personIds.length };
  },
  async round({ tenantId, at }) {
    await app.get(Units).run({ tenantId }, 'write', () => app.get(Recurrences).find('notifications.round').run(tenantId, new Date(at)));
    return { done: true };
  },
  async meet({ tenantId, coordinatorId, closed, invited }) {
    const [actor] = await app.get(Units).run({ tenantId }, 'read', () => find(ActorsRepository).ofPersons([coordinatorId], tenantId, new Date()));
    await find(CloseMeeting).execute(actor, { requestId: closed, meetingId: closed, version: 1 });
    await find(MoveMeetings).invite(actor, { meetingId: invited, version: 1 });
    return { done: true };
  },
  async importPapers({ tenantId, personId, bodyId, url }) {
    const [administrator] = await app.get(Units).run({ tenantId }, 'read', () => find(ActorsRepository).ofPersons([personId], tenantId, new Date()));
    await find(KeepOparlSources).add(administrator, { bodyId, url });
    const [{ id }] = await app.get(Units).run({ tenantId }, 'read', () => find(OparlQueries).list(administrator));
    await find(ConfirmOparlSource).confirm(administrator, id);
    return { done: true };
  },
  async weigh() {
    gc();
    return { megabytes: process.memoryUsage().heapUsed / 2 ** 20 };
  },
  async cancel({ tenantId, id }) {
    await app.get(Digests, { strict: false }).cancel({ tenantId }, id);
    return { done: true };
  },
};

process.on('message', async (message) => {
  const [[name, input]] = Object.entries(message);
  process.send(await work[name](input));
});
process.send({ ready: true });
