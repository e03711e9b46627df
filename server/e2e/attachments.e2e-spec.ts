import { readdirSync } from 'node:fs';
import { Recurrences } from '../src/kernel/recurrences.js';
import { JobHandlers } from '../src/kernel/jobs.js';
import { FileStore, keyOf } from '../src/platform/files/file-store.js';
import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { HARMLESS, HOSTILE } from '../testing/files.js';
import { type Browser, writes } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const MB = 1024 * 1024;
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('attachments', () => {
  let stage: Stage;
  let planner: Browser;
  let partner: Browser;
  let task: { subjectKind: string; subjectId: string };
  const stored = (): string[] => {
    try {
      return readdirSync(process.env.ATTACHMENTS_DIR as string, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    } catch {
      return []; // nothing was ever stored
    }
  };
  const listed = async (browser: Browser) => (await browser.ask('query ($kind: String!, $id: ID!) { discussion(subjectKind: $kind, subjectId: $id) { attachments { id name mediaType bytes isInternal mayRemove uploadedBy { name } } } }', { kind: 'TASK', id: task.subjectId })).data.discussion?.attachments;

  beforeAll(async () => {
    stage = await Stage.set({ STORAGE_LIMIT_MB: '60' });
    const { tenantId, world } = stage;
    const bodyId = await world.body(tenantId);
    const welfare = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    const { cycleId } = await world.cycleWithBlock(tenantId, { bodyId });
    const blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: welfare });
    task = { subjectKind: 'TASK', subjectId: await world.task(tenantId, cycleId, blockId) };
    planner = await stage.granted('PLANNER');
    partner = await stage.member(welfare);
  });
  afterAll(() => stage.strike());

  it.each(Object.keys(HARMLESS))('come back as they went in: %s', async (name) => {
    const { status, body } = await planner.upload(task, name, HARMLESS[name]);
    expect(status).toBe(201);
    const file = (await listed(partner)).find(({ id }: any) => id === body.id);
    expect(file).toMatchObject({ name, bytes: HARMLESS[name].length, isInternal: false, mayRemove: false });
    const { status: found, headers, content } = await partner.download(body.id);
    expect([found, content.equals(HARMLESS[name])]).toEqual([200, true]);
    expect(headers).toMatchObject({ 'content-type': file.mediaType, 'x-content-type-options': 'nosniff', 'content-security-policy': `sandbox; default-src 'none'`, 'cache-control': 'private, no-store, no-transform' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="/);
  });

  it.each(HOSTILE)('are not taken where they are %s', async (_what, name, content, problem) => {
    const [before, files] = [await stage.counts(), stored()];
    const statements = await stage.program.statementsOf(async () => {
      expect(await planner.upload(task, name, content)).toMatchObject({ status: 200, body: { __typename: 'FileNotTaken', problem } });
    });
    expect([await stage.counts(), stored(), statements.filter(writes)]).toEqual([before, files, []]);
  });

  it('say what they are, where their name says something else', async () => {
    expect((await planner.upload(task, 'Konzept.docx', HARMLESS['Zahlen.xlsx'])).body).toMatchObject({ name: 'Konzept.docx', is: 'xlsx' });
  });

  it.each([
    ['../../../etc/Vermerk.pdf', 'Vermerk.pdf'],
    ['C:\\Eigene Dateien\\Vermerk.pdf', 'Vermerk.pdf'],
    ['Ver\u202emerk\u0000\r\n".pdf', 'Vermerk_.pdf'],
    [`${'ü'.repeat(300)}.pdf`, `${'ü'.repeat(146)}.pdf`],
  ])('lose of their name what leads astray: %j', async (given, kept) => {
    const { body } = await planner.upload(task, given, HARMLESS['Vermerk.pdf']);
    expect((await listed(planner)).find(({ id }: any) => id === body.id).name).toBe(kept);
    expect((await planner.download(body.id)).headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(kept)}`);
  });

  it('end at the limit, whether or not their length is told', async () => {
    const files = stored();
    const tooLarge = Buffer.concat([HARMLESS['Notiz.txt'], Buffer.alloc(26 * MB, 'x')]);
    expect(await planner.upload(task, 'Notiz.txt', tooLarge)).toMatchObject({ status: 200, body: { problem: 'TOO_LARGE' } });
    expect(await planner.upload(task, 'Notiz.txt', tooLarge, { 'content-length': '7', 'transfer-encoding': 'chunked' })).toMatchObject({ status: 200, body: { problem: 'TOO_LARGE' } });
    expect(stored()).toEqual(files);
  });

  it('find no more room than the Planungskreis has, also when several come at once', async () => {
    const large = Buffer.alloc(24 * MB, 'x');
    const answers = await Promise.all([1, 2, 3].map(() => planner.upload(task, 'Notiz.txt', large)));
    expect(answers.map(({ status, body }) => body.problem ?? status).sort()).toEqual([201, 201, 'NO_ROOM']);
    for (const { body } of answers) if (body.id) await planner.verb('removeAttachment', { attachmentId: body.id });
  });

  it('are refused before their first byte to whoever may not bring them, and leave nothing', async () => {
    const [before, files] = [await stage.counts(), stored()];
    const auditor = await stage.granted('AUDITOR');
    const pdf = HARMLESS['Vermerk.pdf'];
    const elsewhere = await stage.world.tenant();
    const foreignAccount = await stage.world.account('foreign@example.org');
    await stage.world.role(elsewhere, await stage.world.person(elsewhere, { accountId: foreignAccount }), 'PLANNER');
    const foreigner = stage.program.browser();
    foreigner.cookie = await stage.world.session(elsewhere, foreignAccount);
    expect(await stage.program.browser().upload(task, 'Vermerk.pdf', pdf)).toMatchObject({ status: 401 });
    expect(await planner.upload(task, 'Vermerk.pdf', pdf, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await auditor.upload(task, 'Vermerk.pdf', pdf)).toMatchObject({ status: 403, body: { __typename: 'NotAllowed' } });
    expect(await partner.upload({ ...task, isInternal: '1' }, 'Vermerk.pdf', pdf)).toMatchObject({ status: 403, body: { __typename: 'NotAllowed' } });
    expect(await foreigner.upload(task, 'Vermerk.pdf', pdf)).toMatchObject({ status: 404, body: { __typename: 'NotFound' } });
    expect(await planner.upload({ ...task, subjectId: UNKNOWN }, 'Vermerk.pdf', pdf)).toMatchObject({ status: 404, body: { __typename: 'NotFound' } });
    expect(await planner.upload({ ...task, subjectKind: 'ORGANIZATION' }, 'Vermerk.pdf', pdf)).toMatchObject({ status: 404 });
    expect(await planner.upload({ ...task, subjectId: "' or true --" }, 'Vermerk.pdf', pdf)).toMatchObject({ status: 200, body: { __typename: 'InvalidInput' } });
    expect([{ ...(await stage.counts()) }, stored()]).toEqual([{ ...before }, files]);
    const { body } = await planner.upload(task, 'Vermerk.pdf', pdf);
    expect((await foreigner.download(body.id)).status).toBe(404);
    expect((await stage.program.browser().download(body.id)).status).toBe(401);
  });

  it('that are internal do not exist for whoever does not know the body from inside', async () => {
    const { body } = await planner.upload({ ...task, isInternal: '1' }, 'Kanarienvogel.txt', 'Kanarienvogel');
    expect((await planner.download(body.id)).content.toString()).toBe('Kanarienvogel');
    const [hidden, missing] = [await partner.download(body.id), await partner.download(UNKNOWN)];
    expect([hidden.status, hidden.content.toString().replace(body.id as string, UNKNOWN)]).toEqual([404, missing.content.toString()]);
    expect(JSON.stringify(await listed(partner))).not.toContain('Kanarienvogel');
    expect(await partner.verb('removeAttachment', { attachmentId: body.id })).toMatchObject({ __typename: 'NotFound' });
  });

  it('are closed from the moment somebody no longer belongs to the organisation', async () => {
    const { body } = await planner.upload(task, 'Vermerk.pdf', HARMLESS['Vermerk.pdf']);
    const organizationId = await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION' });
    const leaving = await stage.member(organizationId);
    expect((await leaving.download(body.id)).status).toBe(404);
    await sql(stage.database.postgres, 'update building_block set accountable_organization_id = $1 where id = (select block_id from task where id = $2)', [organizationId, task.subjectId]);
    expect((await leaving.download(body.id)).status).toBe(200);
    await sql(stage.database.postgres, `update membership set valid_until = '2021-01-01' where organization_id = $1`, [organizationId]);
    expect((await leaving.download(body.id)).status).toBeGreaterThanOrEqual(403);
  });

  it('are removed by whoever brought them, and by nobody else', async () => {
    const { body } = await planner.upload(task, 'Vermerk.pdf', HARMLESS['Vermerk.pdf']);
    const executive = await stage.granted('EXECUTIVE');
    expect(await executive.verb('removeAttachment', { attachmentId: body.id })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await planner.verb('removeAttachment', { attachmentId: body.id }, '... on DiscussionChanged { discussion { attachments { id } } }')).toMatchObject({ __typename: 'DiscussionChanged' });
    expect((await planner.download(body.id)).status).toBe(404);
    expect(await planner.verb('removeAttachment', { attachmentId: body.id })).toMatchObject({ __typename: 'NotFound' });
  });

  it('leave the store when no row names them, and not before they can have one', async () => {
    const store = stage.program.app.get(FileStore);
    const old = await planner.upload(task, 'Alt.pdf', HARMLESS['Vermerk.pdf']);
    const kept = await planner.upload(task, 'Bleibt.pdf', HARMLESS['Vermerk.pdf']);
    await planner.verb('removeAttachment', { attachmentId: old.body.id });
    const fresh = newId();
    await store.put(keyOf(stage.tenantId, fresh), new URL(import.meta.url).pathname);
    const sweep = () => stage.program.app.get(JobHandlers).find('discussions.sweep')?.run({ id: newId(), tenantId: stage.tenantId, payload: {}, isLastAttempt: false });
    await sweep();
    expect(stored()).toEqual(expect.arrayContaining([old.body.id, kept.body.id, fresh]));
    const { utimesSync } = await import('node:fs');
    for (const id of [old.body.id, kept.body.id]) utimesSync(`${process.env.ATTACHMENTS_DIR}/${keyOf(stage.tenantId, id as string)}`, new Date(0), new Date(0));
    await sweep();
    expect(stored()).toEqual(expect.arrayContaining([kept.body.id, fresh]));
    expect(stored()).not.toContain(old.body.id);
    expect(stage.program.app.get(Recurrences).find('discussions.sweep')?.everyMinutes).toBe(60);
  });
});
