import { newId } from '../src/kernel/ids.js';
import { ticketOf } from '../src/modules/contributions/domain/ticket.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { type Browser, writes } from '../testing/program.js';

const ANSWER = '... on ContributionAcknowledged { answerDue isMailed } ... on FormNotAccepted { ticket } ... on TooManyAttempts { retryAfterSeconds } ... on InvalidInput { problems { field code } }';
const PAGE = 'query ($slug: String!) { publicContributionPage(slug: $slug) { tenantName introduction ticket } }';

describe('the public page for contributions', () => {
  let letters: LetterStage;
  let contributions: ContributionWorld;
  let planner: Addressed;
  let key: Buffer;
  let [tenantId, bodyId, slug] = ['', '', ''];
  let place = 0;

  const database = () => letters.stage.database.postgres;
  const stranger = (): Browser => letters.stage.program.browser();
  /** As of a form that was opened a while ago. */
  const ticket = (of = key, secondsAgo = 60): string => ticketOf(of, newId(), new Date(Date.now() - secondsAgo * 1_000));
  const form = (parts: object = {}) => ({ slug, ticket: ticket(), topic: 'Ein Treff am Abend', text: 'Abends ist alles zu.', locale: 'de', ...parts });
  const send = (parts: object = {}, browser = stranger()) => browser.verb('contributeInPublic', form(parts), ANSWER);
  const rows = () => sql<any>(database(), 'select * from contribution where tenant_id = $1 order by number', [tenantId]);
  const mailsTo = async (address: string): Promise<string[]> => {
    await letters.settled();
    return letters.to(address);
  };
  const tokenIn = (mail: string): string => /beitrag-bestaetigen#([\w-]{43})/.exec(mail)?.[1] ?? '';
  const confirm = async (token: string) => (await stranger().verb('confirmContributor', { token })).__typename as string;
  const answer = async (contributionId: string, reason: string): Promise<void> => {
    const [{ version }] = await sql<{ version: number }>(database(), 'select version from contribution where id = $1', [contributionId]);
    expect((await planner.browser.verb('answerContribution', { contributionId, version, answer: 'PARTLY_ADOPTED', reason })).__typename).toBe('ContributionChanged');
    await letters.settled();
  };

  beforeAll(async () => {
    letters = await LetterStage.set();
    contributions = new ContributionWorld(database());
  });
  beforeEach(async () => {
    const { world } = letters.stage;
    tenantId = await world.tenant('Voerde');
    bodyId = await world.body(tenantId);
    slug = `voerde-${(place += 1)}`;
    key = await contributions.page(tenantId, slug, { bodyId });
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    await sql(database(), 'delete from sign_in_attempt');
  });
  afterAll(() => letters.strike());

  it('says whose it is and what it asks; of a closed one, and of one that never was, the same: nothing', async () => {
    const page = async (address: string) => (await stranger().ask(PAGE, { slug: address })).text;
    expect(JSON.parse(await page(slug)).data.publicContributionPage).toMatchObject({ tenantName: 'Voerde', introduction: 'Was fehlt Ihnen?' });
    await sql(database(), 'update contribution_page set is_open = false where slug = $1', [slug]);
    const [closed, unknown] = [await page(slug), await page('niemand')];
    expect([closed, JSON.parse(closed).data]).toEqual([unknown, { publicContributionPage: null }]);
    expect([await send(), await send({ slug: 'niemand' }), await send({ slug: `x' or true --` })]).toEqual(Array(3).fill({ __typename: 'ContributionPageClosed' }));
    expect(await rows()).toEqual([]);
  });

  it('takes in what somebody writes, for this Planungskreis, internal, with those it lies with, and says until when it is answered', async () => {
    const organizationId = await letters.stage.world.organization(tenantId, { bodyId });
    await sql(database(), 'update contribution_page set organization_id = $2 where slug = $1', [slug, organizationId]);
    const given = await send({ name: 'Erna Beispiel', socialSpace: 'Mitte', targetGroup: 'Jugendliche' });
    const [row] = await rows();
    expect(given).toEqual({ __typename: 'ContributionAcknowledged', answerDue: expect.stringMatching(/^20/), isMailed: false });
    expect(row).toMatchObject({ contributor: 'CITIZEN', person_id: null, citizen_name: 'Erna Beispiel', citizen_email: null, state: 'ACKNOWLEDGED', visibility: 'INTERNAL', owner_organization_id: organizationId, social_space: 'Mitte', body_id: bodyId });
  });

  it('does not look at who is signed in', async () => {
    await send({}, planner.browser);
    const [row] = await rows();
    expect(row).toMatchObject({ contributor: 'CITIZEN', person_id: null });
    expect(await sql(database(), 'select actor_id from activity where subject_id = $1', [row.id])).toEqual([{ actor_id: null }]);
  });

  it('gives back nothing that was typed, whatever it was', async () => {
    const canary = '<script>kanarienvogel</script>';
    const { text } = await stranger().ask('mutation ($input: ContributeInPublicInput!) { contributeInPublic(input: $input) { __typename ... on ContributionAcknowledged { answerDue isMailed } } }', { input: form({ text: canary, name: canary, socialSpace: canary, targetGroup: canary }) });
    expect(text).not.toContain('kanarienvogel');
    expect((await rows())[0].text).toBe(canary); // shown as text by those who answer
  });

  it('takes one contribution per form, also when it is sent three times at once', async () => {
    const same = form();
    const answers = await Promise.all([1, 2, 3].map(() => stranger().verb('contributeInPublic', same, ANSWER)));
    expect(new Set(answers.map(({ __typename }) => __typename as string))).toEqual(new Set(['ContributionAcknowledged']));
    expect(await rows()).toHaveLength(1);
  });

  it('keeps what comes by the same form in other words as an addition, once, and tells whoever answers', async () => {
    const parts = { ticket: ticket() };
    for (const text of ['Abends ist alles zu.', 'Abends ist alles zu.', 'Auch samstags ist alles zu.', 'Auch samstags ist alles zu.']) expect((await send({ ...parts, text })).__typename).toBe('ContributionAcknowledged');
    await letters.settled();
    const [{ id, text }, ...others] = await rows();
    expect([text, others]).toEqual(['Abends ist alles zu.', []]);
    const { contribution } = (await planner.browser.ask('query ($id: ID!) { contribution(id: $id) { additions { topic text receivedAt } } }', { id })).data;
    expect(contribution.additions).toEqual([{ topic: 'Ein Treff am Abend', text: 'Auch samstags ist alles zu.', receivedAt: expect.stringMatching(/Z$/) }]);
    expect((await letters.told(planner.personId)).toSorted()).toEqual(['CONTRIBUTION_ADDED_TO ASSIGNED', 'CONTRIBUTION_RECEIVED ASSIGNED']);
  });

  it('refuses a form that is too fresh, too old, of another page, altered, or filled in where nobody sees it, and gives another ticket', async () => {
    const otherKey = await contributions.page(await letters.stage.world.tenant(), `${slug}-x`, { bodyId: await letters.stage.world.body((await sql<{ id: string }>(database(), 'select id from tenant order by id desc limit 1'))[0].id) });
    const bad = [{ ticket: ticket(key, 1) }, { ticket: ticket(key, 25 * 60 * 60) }, { ticket: ticket(otherKey) }, { ticket: 'x' }, { website: 'https://example.org' }];
    const statements = await letters.stage.program.statementsOf(async () => {
      for (const parts of bad) expect(await send(parts)).toEqual({ __typename: 'FormNotAccepted', ticket: expect.stringMatching(/^\d+\.[\w-]{36}\.[\w-]{43}$/) });
    });
    expect(statements.filter((statement) => writes(statement) && statement.includes('contribution'))).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('says which field cannot be accepted, and takes no address that is more than one', async () => {
    const problems = async (parts: object) => (await send(parts)).problems?.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);
    expect(await problems({ topic: '', text: 'x'.repeat(8001) })).toEqual(['text TOO_LONG', 'topic REQUIRED']);
    for (const email of ['a@example.org\nbcc: b@example.org', 'a@example.org, b@example.org', '"a b"@example.org', 'nobody']) expect(await problems({ email })).toEqual(['email NOT_AN_EMAIL']);
    expect(await problems({ name: 'Erna\r\nSubject: x', topic: 'a\nb' })).toEqual(['name NOT_ALLOWED', 'topic NOT_ALLOWED']);
    expect(await problems({ topic: 'Gewonnen: https://example.org' })).toEqual(['topic NOT_ALLOWED']);
    expect(await rows()).toEqual([]);
  });

  it('sends one mail to an address that nobody has confirmed, with nothing in it that was typed', async () => {
    const email = `${newId()}@example.org`;
    expect(await send({ email, name: 'Kanarienvogel', topic: 'Kanarienvogel', text: 'Kanarienvogel https://example.com' })).toMatchObject({ isMailed: true });
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^Ihr Beitrag Nr. 1 ist eingegangen: Voerde/);
    expect(mails[0]).not.toMatch(/Kanarienvogel|example\.com/);
    await answer((await rows())[0].id, 'Ab März.');
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('sends the answer to whoever has confirmed the address, in their language, and to whoever was merged with them', async () => {
    const [one, other] = [`${newId()}@example.org`, `${newId()}@example.org`];
    await send({ email: one, locale: 'en' });
    await send({ email: other });
    for (const email of [one, other]) expect(await confirm(tokenIn((await mailsTo(email))[0]))).toBe('ContributorConfirmed');
    const [into, merged] = await rows();
    expect((await planner.browser.verb('mergeContributions', { contributionId: into.id, version: into.version, otherIds: [merged.id] })).__typename).toBe('ContributionChanged');
    await answer(into.id, 'Ab März öffnet das Bürgerhaus bis 21 Uhr.');
    expect((await mailsTo(one))[1]).toMatch(/^Answer to your contribution no. 1: Voerde\n[^]*is taken up in part[^]*Bürgerhaus/);
    expect((await mailsTo(other))[1]).toMatch(/^Antwort auf Ihren Beitrag Nr. 2: Voerde\n[^]*teilweise aufgenommen[^]*Bürgerhaus/);
  });

  it('sends the answer later to whoever confirms later, and confirms twice without another one', async () => {
    const email = `${newId()}@example.org`;
    await send({ email });
    const token = tokenIn((await mailsTo(email))[0]);
    await answer((await rows())[0].id, 'Ab März.');
    expect(await Promise.all([confirm(token), confirm(token)])).toEqual(['ContributorConfirmed', 'ContributorConfirmed']);
    expect(await confirm(token)).toBe('ContributorConfirmed');
    expect(await mailsTo(email)).toHaveLength(2);
  });

  it('takes no link that is altered, over, or made for something else', async () => {
    const email = `${newId()}@example.org`;
    await send({ email });
    const token = tokenIn((await mailsTo(email))[0]);
    expect([await confirm('x'), await confirm(`${token.slice(0, -1)}_`)]).toEqual(['LinkNotValid', 'LinkNotValid']);
    expect((await stranger().verb('redeemAccountLink', { token, password: 'ein langes Passwort' })).__typename).toBe('LinkNotValid');
    await sql(database(), 'update one_time_link set expires_at = now() where contribution_id = $1', [(await rows())[0].id]);
    expect(await confirm(token)).toBe('LinkNotValid');
  });

  it('fills nobody’s letter box: after three mails in a day there are no more, from wherever and however the address is spelled', async () => {
    const box = newId();
    for (const email of [`${box}@example.org`, `${box}+1@example.org`, `${box}+2@example.org`]) expect((await send({ email })).__typename).toBe('ContributionAcknowledged');
    expect(await send({ email: `${box}+3@example.org` })).toMatchObject({ __typename: 'TooManyAttempts' });
    expect((await send()).__typename).toBe('ContributionAcknowledged');
    expect(await rows()).toHaveLength(4);
  });

  it('takes so many from one place, and then rests', async () => {
    const answers: string[] = [];
    for (let n = 0; n < 62; n += 1) answers.push((await send()).__typename as string);
    expect(answers).toEqual([...Array<string>(60).fill('ContributionAcknowledged'), 'TooManyAttempts', 'TooManyAttempts']);
    expect(await rows()).toHaveLength(60);
  });

  it('is opened and closed by those who plan, at an address that nobody else has', async () => {
    const KEPT = '... on ContributionPageKept { page { version isOpen slug } } ... on PageAddressTaken { slug } ... on ContributionPageChangedMeanwhile { version } ... on InvalidInput { problems { field code } }';
    const keep = (parts: object = {}) => planner.browser.verb('keepContributionPage', { version: 1, slug, isOpen: true, bodyId, introduction: '', ...parts }, KEPT);
    await contributions.page(await letters.stage.world.tenant(), `${slug}-taken`, { bodyId: await letters.stage.world.body((await sql<{ id: string }>(database(), 'select id from tenant order by id desc limit 1'))[0].id) });
    expect(await keep({ slug: `${slug}-taken` })).toEqual({ __typename: 'PageAddressTaken', slug: `${slug}-taken` });
    expect(await keep({ slug: 'Voerde am Rhein' })).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'slug', code: 'NOT_ALLOWED' }] });
    expect(await keep({ isOpen: false })).toEqual({ __typename: 'ContributionPageKept', page: { version: 2, isOpen: false, slug } });
    expect(await keep()).toEqual({ __typename: 'ContributionPageChangedMeanwhile', version: 2 });
    expect((await send()).__typename).toBe('ContributionPageClosed');
    expect((await keep({ version: 2 })).page).toMatchObject({ version: 3, isOpen: true });
    expect((await send()).__typename).toBe('ContributionAcknowledged');
  });

  it('forgets an address that nobody confirmed, and who it was some time after the end', async () => {
    const confirmed = { name: 'Erna', email: 'erna@example.org', isConfirmed: true };
    const [late, closed, open] = [await contributions.contribution(tenantId, { bodyId, receivedDaysAgo: 9, citizen: { name: 'Erna', email: 'e@example.org' } }), await contributions.contribution(tenantId, { bodyId, citizen: confirmed }), await contributions.contribution(tenantId, { bodyId, receivedDaysAgo: 200, citizen: confirmed })];
    const merged = await contributions.contribution(tenantId, { bodyId, citizen: confirmed });
    await contributions.answer(tenantId, closed, planner.personId);
    await sql(database(), `update contribution set state = 'CLOSED', closed_at = now() - interval '91 days' where id = $1`, [closed]);
    await contributions.merge(merged, closed);
    await letters.recur('contributions.forget', tenantId);
    const left = new Map((await rows()).map((row) => [row.id, [row.citizen_name, row.citizen_email]]));
    expect([late, closed, merged, open].map((id) => left.get(id))).toEqual([['Erna', null], ['', null], ['', null], ['Erna', 'erna@example.org']]);
  });
});
