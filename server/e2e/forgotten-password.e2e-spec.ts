import { hash } from '@node-rs/argon2';
import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { SmtpCatcher } from '../testing/smtp-catcher.js';
import { Stage } from '../testing/stage.js';
import { until } from '../testing/until.js';

const OLD = 'ein altes Passwort';
const NEW = 'ein neues Passwort';

describe('a forgotten password', () => {
  let stage: Stage;
  let catcher: SmtpCatcher;

  const someone = async (): Promise<{ email: string; personId: string; browser: Browser }> => {
    const email = `${newId()}@example.org`;
    const accountId = await stage.world.account(email, await hash(OLD, { memoryCost: 8, timeCost: 1 }));
    const personId = await stage.world.person(stage.tenantId, { accountId, email: `${newId()}@voerde.example` });
    const browser = stage.program.browser();
    browser.cookie = await stage.world.session(stage.tenantId, accountId);
    return { email, personId, browser };
  };
  const request = (email: string) => stage.program.browser().verb('requestPasswordLink', { email }, '... on PasswordLinkRequested { done } ... on TooManyAttempts { retryAfterSeconds }');
  const mailsTo = (email: string) => catcher.caught.filter(({ to }) => to.includes(email));
  const tokenFor = async (email: string, count = 1): Promise<string> => {
    await until(() => mailsTo(email).length >= count, 'the mail has arrived');
    return /konto-einrichten#([\w-]{43})/.exec(mailsTo(email)[count - 1].mail.text ?? '')?.[1] ?? '';
  };
  const choose = (token: string, browser = stage.program.browser()) => browser.verb('redeemAccountLink', { token, password: NEW });
  const signIn = async (email: string, password: string) => (await stage.program.browser().verb('signIn', { email, password })).__typename as string;

  beforeAll(async () => {
    catcher = await SmtpCatcher.start();
    stage = await Stage.set({ ROLE: 'all', REDIS_URL: '', SMTP_URL: catcher.url, MAIL_FROM: 'Planungskreis <planung@example.de>' });
  });
  afterAll(async () => {
    await stage.strike();
    await catcher.stop();
  });

  it('is replaced by a link that goes to the address of the account, and ends every session', async () => {
    const { email, browser } = await someone();
    expect((await stage.program.browser().ask('{ passwordLinksAreMailed }')).data.passwordLinksAreMailed).toBe(true);
    expect(await request(email.toUpperCase())).toEqual({ __typename: 'PasswordLinkRequested', done: true });
    const token = await tokenFor(email);
    const preview = await stage.program.browser().ask('query ($token: String!) { accountLink(token: $token) { email hasAccount replacesPassword } }', { token });
    expect(preview.data.accountLink).toEqual({ email, hasAccount: false, replacesPassword: true });
    expect((await choose(token)).__typename).toBe('SignedIn');
    expect((await browser.ask('{ me { demo } }')).data.me).toBeNull();
    expect([await signIn(email, OLD), await signIn(email, NEW)]).toEqual(['WrongCredentials', 'SignedIn']);
  });

  it('stays as it is as long as nobody opens the link', async () => {
    const { email, browser } = await someone();
    await request(email);
    await tokenFor(email);
    expect((await browser.ask('{ me { demo } }')).data.me).not.toBeNull();
    expect(await signIn(email, OLD)).toBe('SignedIn');
  });

  it('is replaced once: with the new one every other link is used up, and of two at the same moment one wins', async () => {
    const { email } = await someone();
    await request(email);
    await request(email);
    const [first, second] = [await tokenFor(email), await tokenFor(email, 2)];
    const answers = await Promise.all([choose(first), choose(second), choose(first)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['LinkNotValid', 'LinkNotValid', 'SignedIn']);
    expect((await choose(second)).__typename).toBe('LinkNotValid');
  });

  it('is not replaced after an hour, or by a link that was altered', async () => {
    const { email, personId } = await someone();
    await request(email);
    const token = await tokenFor(email);
    const [{ minutes }] = await sql<{ minutes: number }>(stage.database.postgres, `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from one_time_link where person_id = $1`, [personId]);
    expect(minutes).toBe(60);
    expect((await choose(`${token.slice(0, -1)}_`)).__typename).toBe('LinkNotValid');
    await sql(stage.database.postgres, 'update one_time_link set expires_at = now() where person_id = $1', [personId]);
    expect((await choose(token)).__typename).toBe('LinkNotValid');
  });

  it('is asked for with the same answer after the same time, whether or not there is an account, and whoever has left gets no mail', async () => {
    const { email } = await someone();
    const left = await someone();
    await sql(stage.database.postgres, `update person set left_on = '2024-01-01' where id = $1`, [left.personId]);
    const timed = async (address: string) => {
      const begin = performance.now();
      const answer = await request(address);
      return { answer, isInTime: performance.now() - begin >= 390 };
    };
    const [known, unknown, gone] = [await timed(email), await timed('nobody@example.org'), await timed(left.email)];
    expect([unknown, gone]).toEqual([known, known]);
    expect(known.isInTime).toBe(true);
    await tokenFor(email);
    expect([mailsTo('nobody@example.org'), mailsTo(left.email)]).toEqual([[], []]);
  });

  it('fills nobody’s letter box', async () => {
    const email = 'flooded@example.org';
    const answers = await Promise.all(Array.from({ length: 8 }, () => request(email)));
    expect(answers.filter(({ __typename }) => __typename === 'PasswordLinkRequested')).toHaveLength(5);
    expect(answers.find(({ __typename }) => __typename === 'TooManyAttempts')?.retryAfterSeconds).toBeGreaterThan(0);
  });
});
