import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { Program } from '../../../testing/program.js';
import { SmtpCatcher } from '../../../testing/smtp-catcher.js';
import { until } from '../../../testing/until.js';
import { World } from '../../../testing/world.js';
import { newId } from '../../kernel/ids.js';
import { type MailAttachment, type MailLocale, MailKinds, type MailOccasion, Mails, type MailTo } from '../../kernel/mails.js';
import { JobRunner } from '../jobs/job-runner.js';
import { Units } from '../database/units.js';

declare module '../../kernel/mails.js' {
  interface MailParams {
    'test.greeting': { organizationId: string };
  }
}

const SUBJECTS: Readonly<Record<MailLocale, string>> = { de: 'Grüße aus', en: 'Greetings from' };

describe('mails', () => {
  let database: TestDatabase;
  let world: World;
  let catcher: SmtpCatcher;
  let program: Program;
  let tenantId: string;
  let organizationId: string;
  let attachments: MailAttachment[];

  async function start(variables: Record<string, string>): Promise<void> {
    const place = { ROLE: 'all', REDIS_URL: '', PUBLIC_URL: 'https://planung.example.de', MAIL_FROM: 'Planungskreis <planung@example.de>' };
    program = await Program.start(database, { ...place, SMTP_URL: catcher.url, ...variables });
    const units = program.app.get(Units);
    program.app.get(MailKinds).register({
      kind: 'test.greeting',
      write: async ({ params, recipient, link }: MailOccasion<'test.greeting'>) => {
        const [organization] = await units.query<{ name: string }>('select name from organization where id = $1', [params.organizationId]);
        return organization && { subject: `${SUBJECTS[recipient.locale]} ${organization.name}`, text: `${recipient.name}: ${link('heute')}`, attachments };
      },
    });
  }
  const order = (to: MailTo) => program.app.get(Units).run({ tenantId }, 'write', () => program.app.get(Mails).order({ kind: 'test.greeting', to, params: { organizationId } }));
  const mail = async (id: string) => (await sql<{ state: string; fault: string | null; message_id: string }>(database.postgres, 'select state, fault, message_id from mail where id = $1', [id]))[0];
  const ends = (id: string, state: string) => until(async () => (await mail(id)).state === state, `the mail is ${state}`);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new World(database.postgres);
    tenantId = await world.tenant('Voerde');
    catcher = await SmtpCatcher.start();
    await start({});
  });
  beforeEach(async () => {
    catcher.caught.length = 0;
    catcher.refusal = undefined;
    organizationId = await world.organization(tenantId, { name: 'Planungsgruppe' });
    attachments = [];
  });
  afterAll(async () => {
    await program.stop();
    await catcher.stop();
  });

  it('are written in the language of the recipient, with links to the public address and a Message-ID of their own', async () => {
    const accountId = await world.account('jane@example.org');
    await sql(database.postgres, `update account set locale = 'en' where id = $1`, [accountId]);
    const personId = await world.person(tenantId, { accountId, email: 'jane@example.org', givenName: 'Jane', familyName: 'Möller' });
    const id = await order({ personId });
    await ends(id, 'SENT');
    const [{ to, mail: caught, raw }] = catcher.caught;
    expect([catcher.caught.length, to, caught.subject]).toEqual([1, ['jane@example.org'], 'Greetings from Planungsgruppe']);
    expect(caught.text).toBe('Jane Möller: https://planung.example.de/en/heute\n\n-- \nThis email was sent by the program Planungskreis: https://planung.example.de/en/\nPlease do not reply to it.\n');
    expect([caught.messageId, (await mail(id)).message_id]).toEqual([`<${id}@planung.example.de>`, `<${id}@planung.example.de>`]);
    expect([caught.from?.address, raw.includes('Auto-Submitted: auto-generated')]).toEqual(['planung@example.de', true]);
  });

  it('reach an address without a person, in the language that was ordered', async () => {
    await ends(await order({ address: 'rat@example.org', locale: 'de' }), 'SENT');
    expect(catcher.caught.map(({ to, mail: { subject } }) => [to, subject])).toEqual([[['rat@example.org'], 'Grüße aus Planungsgruppe']]);
  });

  it('tell what is true when they are sent, not when they were ordered', async () => {
    const units = program.app.get(Units);
    const personId = await world.person(tenantId);
    const id = await units.run({ tenantId }, 'write', async () => {
      const ordered = await program.app.get(Mails).order({ kind: 'test.greeting', to: { personId }, params: { organizationId } });
      await units.query(`update organization set name = 'Lenkungskreis' where id = $1`, [organizationId]);
      return ordered;
    });
    await ends(id, 'SENT');
    expect(catcher.caught[0].mail.subject).toBe('Grüße aus Lenkungskreis');
  });

  it('go to nobody who has left, and not when they are no longer due', async () => {
    const gone = await order({ personId: await world.person(tenantId, { leftOn: '2024-01-01' }) });
    organizationId = await world.organization(await world.tenant('Anderswo'));
    const foreign = await order({ personId: await world.person(tenantId) });
    for (const id of [gone, foreign]) await ends(id, 'DROPPED');
    expect(catcher.caught).toEqual([]);
  });

  it('bring the files along that belong to them, and change no letter and no line of them', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Sitzung für Städte\r\nEND:VCALENDAR\r\n';
    attachments = [{ name: 'Sitzung.ics\r\nBcc: all@example.org', type: 'text/calendar; charset=utf-8; method=REQUEST', content }];
    await ends(await order({ personId: await world.person(tenantId) }), 'SENT');
    const [{ mail: caught, raw }] = catcher.caught;
    const [file] = caught.attachments;
    expect([caught.attachments.length, file.filename, file.mimeType, file.method, caught.bcc]).toEqual([1, 'Sitzung.ics Bcc: all@example.org', 'text/calendar', 'REQUEST', undefined]);
    expect(raw.replace(/\r\n/g, '')).toContain(Buffer.from(content).toString('base64'));
    expect(caught.text).toContain('Planungskreis');
  });

  it('carry no header that somebody has typed into a name', async () => {
    organizationId = await world.organization(tenantId, { name: 'Gruppe\r\nBcc: all@example.org\r\n\r\nLügen' });
    const personId = await world.person(tenantId, { givenName: 'Erika\r\nBcc: all@example.org', familyName: '"<x@example.org>,' });
    await ends(await order({ personId }), 'SENT');
    const [{ to, mail: caught }] = catcher.caught;
    expect([to.length, caught.to?.length, caught.bcc, caught.headers.some(({ key }) => key === 'bcc')]).toEqual([1, 1, undefined, false]);
    expect(caught.subject).toBe('Grüße aus Gruppe Bcc: all@example.org Lügen');
  });

  it('are given up at once when the server refuses the recipient for good', async () => {
    catcher.refusal = { code: 550, message: 'no such mailbox' };
    const id = await order({ personId: await world.person(tenantId) });
    await ends(id, 'FAILED');
    expect((await mail(id)).fault).toBe('550');
    const letters = () => sql(database.postgres, `select fault, payload from dead_letter where payload->>'mailId' = $1`, [id]);
    await until(async () => (await letters()).length > 0, 'the mail is put aside');
    expect(await letters()).toEqual([{ fault: '550', payload: { mailId: id } }]);
  });

  it('wait for another attempt when the server is busy, and arrive once', async () => {
    catcher.refusal = { code: 451, message: 'greylisted' };
    const id = await order({ personId: await world.person(tenantId) });
    await until(async () => (await mail(id)).fault === '451', 'the first attempt failed');
    expect((await mail(id)).state).toBe('WAITING');
    catcher.refusal = undefined;
    await until(async () => (await sql(database.postgres, `update outbox set due_at = now() where enqueued_at is null and topic = 'mail.send' returning id`)).length === 1, 'the job waits');
    await ends(id, 'SENT');
    expect(catcher.caught.length).toBe(1);
  });

  it('go out once when two workers have the same job', async () => {
    const [id, jobId] = [newId(), newId()];
    const personId = await world.person(tenantId);
    await sql(database.postgres, `insert into mail (tenant_id, id, kind, person_id, params, ordered_at) values ($1, $2, 'test.greeting', $3, $4, now())`, [tenantId, id, personId, { organizationId }]);
    await sql(database.postgres, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) values ($1, $2, 'mail.send', $3, now(), now() + interval '1 day')`, [jobId, tenantId, { mailId: id }]);
    const runner = program.app.get(JobRunner);
    await Promise.all([runner.run(jobId), runner.run(jobId), runner.run(jobId)]);
    await runner.run(jobId);
    expect([catcher.caught.length, (await mail(id)).state]).toEqual([1, 'SENT']);
  });

  it('are held while there is no mail server, and go out when there is one', async () => {
    await program.stop();
    await start({ SMTP_URL: '' });
    const id = await order({ personId: await world.person(tenantId) });
    await ends(id, 'HELD');
    await program.stop();
    await sql(database.postgres, `delete from recurrence where name = 'mail.release'`); // the next moment would come within five minutes
    await start({});
    await ends(id, 'SENT');
    expect(catcher.caught.length).toBe(1);
  });
});
