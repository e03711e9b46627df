import { hash } from '@node-rs/argon2';
import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { SmtpCatcher } from '../testing/smtp-catcher.js';
import { Stage } from '../testing/stage.js';
import { until } from '../testing/until.js';

const PASSWORD = 'ein langes Passwort';
const PAGE = 'organization { version members { person { name } role isPresent } invitations { id name email role isExpired invitedBy { name } } }';
const REFUSED = '... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }';
const INVITED = `... on MemberInvited { link { url } ${PAGE} } ... on AlreadyMember { person { name } } ... on AlreadyInvited { email } ${REFUSED}`;
const ENDED = `... on InvitationEnded { state } ${REFUSED}`;
const ACCEPTED = '... on SignedIn { me { person { givenName familyName } tenant { id } account { email locale } memberships { organization { name } role } } } ... on InvalidInput { problems { field code } }';
const OFFER = 'query ($token: String!) { invitation(token: $token) { state offer { email givenName role hasAccount inviterName organizationName tenantName } } }';

let stage: Stage;
let world: CycleWorld;
let tenantId: string;
let planner: Browser;
let organizationId: string;

const open = async (variables: Record<string, string>) => {
  stage = await Stage.set({ ROLE: 'all', REDIS_URL: '', ...variables });
  ({ world, tenantId } = stage);
  planner = await stage.granted('PLANNER');
};
const newInvitation = (parts: object = {}) => ({ requestId: newId(), organizationId, email: `${newId()}@example.org`, givenName: 'Maria', familyName: 'Scholten', role: 'MEMBER', ...parts });
const invite = (parts: object = {}, browser = planner) => browser.verb('inviteMember', newInvitation(parts), INVITED);
const preview = async (token: string, browser = stage.program.browser()) => (await browser.ask(OFFER, { token })).data.invitation;
const accept = (token: string, password = PASSWORD, browser = stage.program.browser()) => browser.verb('acceptInvitation', { token, password }, ACCEPTED);
const tokenOf = (url: string) => new URL(url).hash.slice(1);
const cheap = () => hash(PASSWORD, { memoryCost: 8, timeCost: 1 });

describe('an invitation that is handed over', () => {
  beforeAll(() => open({ SMTP_URL: '', ROLE: 'web' }));
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Freie Wohlfahrt Voerde' });
  });
  afterAll(() => stage.strike());

  /** @returns the token of an invitation to somebody new */
  const invited = async (parts: object = {}) => tokenOf((await invite(parts)).link.url as string);

  it('lets somebody in who chooses a password, as a member from today on, and tells both in the history without an address', async () => {
    const email = 'maria@example.org';
    const { link, organization } = await invite({ email: 'Maria@Example.org', locale: 'en' });
    expect(link.url).toMatch(/^http:\/\/localhost:3000\/en\/einladung#[\w-]{43}$/);
    expect(organization.invitations).toMatchObject([{ name: 'Maria Scholten', email, role: 'MEMBER', isExpired: false, invitedBy: { name: 'Erika Muster' } }]);
    expect(await preview(tokenOf(link.url))).toEqual({
      state: 'OPEN',
      offer: { email, givenName: 'Maria', role: 'MEMBER', hasAccount: false, inviterName: 'Erika Muster', organizationName: 'Freie Wohlfahrt Voerde', tenantName: 'Voerde' },
    });
    const { me } = await accept(tokenOf(link.url));
    expect(me).toEqual({ person: { givenName: 'Maria', familyName: 'Scholten' }, tenant: { id: tenantId }, account: { email, locale: 'en' }, memberships: [{ organization: { name: 'Freie Wohlfahrt Voerde' }, role: 'MEMBER' }] });
    const history = await stage.history(organizationId);
    expect(history.map(({ kind }) => kind)).toEqual(['MEMBER_INVITED', 'MEMBER_JOINED']);
    expect(JSON.stringify(history)).not.toContain('maria');
    const { data } = await planner.ask('query ($id: ID!) { organization(id: $id) { invitations { id } } }', { id: organizationId });
    expect(data.organization.invitations).toEqual([]);
  });

  it('is used once, even by three at the same moment', async () => {
    const token = await invited();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['LinkNotValid', 'LinkNotValid', 'SignedIn']);
    expect((await accept(token)).__typename).toBe('LinkNotValid');
    expect(await preview(token)).toEqual({ state: 'USED', offer: null });
  });

  it('is not opened by a link that was altered, or made for something else', async () => {
    const token = await invited();
    for (const other of [`${token.slice(0, -1)}_`, 'x', '']) expect(await preview(other)).toBeNull();
    expect((await accept(`${token.slice(0, -1)}_`)).__typename).toBe('LinkNotValid');
    expect((await stage.program.browser().verb('redeemAccountLink', { token, password: PASSWORD })).__typename).toBe('LinkNotValid');
  });

  it('ends after its time, and is opened again by being sent again', async () => {
    const first = await invite();
    const [{ id: invitationId }] = first.organization.invitations;
    await sql(stage.database.postgres, 'update one_time_link set expires_at = now() where invitation_id = $1', [invitationId]);
    await sql(stage.database.postgres, 'update invitation set expires_at = now() where id = $1', [invitationId]);
    expect(await preview(tokenOf(first.link.url))).toEqual({ state: 'EXPIRED', offer: null });
    expect((await accept(tokenOf(first.link.url))).__typename).toBe('LinkNotValid');
    const again = await planner.verb('resendInvitation', { invitationId }, `... on InvitationResent { link { url } ${PAGE} } ${ENDED}`);
    expect(again.organization.invitations).toMatchObject([{ id: invitationId, isExpired: false }]);
    expect((await accept(tokenOf(again.link.url))).__typename).toBe('SignedIn');
    for (const verb of ['resendInvitation', 'revokeInvitation']) expect(await planner.verb(verb, { invitationId }, ENDED)).toEqual({ __typename: 'InvitationEnded', state: 'USED' });
  });

  it('is taken back by whoever may invite; a second time is no fault', async () => {
    const { link, organization } = await invite();
    const [{ id: invitationId }] = organization.invitations;
    for (let time = 0; time < 2; time += 1) expect((await planner.verb('revokeInvitation', { invitationId }, `... on InvitationRevoked { ${PAGE} } ${ENDED}`)).organization.invitations).toEqual([]);
    expect(await preview(tokenOf(link.url))).toEqual({ state: 'REVOKED', offer: null });
    expect((await accept(tokenOf(link.url))).__typename).toBe('LinkNotValid');
    expect(await planner.verb('resendInvitation', { invitationId }, ENDED)).toEqual({ __typename: 'InvitationEnded', state: 'REVOKED' });
    expect((await stage.history(organizationId)).map(({ kind }) => kind)).toEqual(['MEMBER_INVITED', 'INVITATION_REVOKED']);
  });

  it('is worth nothing once its organisation has ended, or the person has left', async () => {
    const [ended, left] = [await invited(), await invited({ email: 'left@example.org' })];
    await world.person(tenantId, { email: 'left@example.org', leftOn: '2024-01-01' });
    expect((await accept(left)).__typename).toBe('LinkNotValid');
    await sql(stage.database.postgres, `update organization set valid_until = '2024-01-01' where id = $1`, [organizationId]);
    expect(await preview(ended)).toEqual({ state: 'REVOKED', offer: null });
    expect((await accept(ended)).__typename).toBe('LinkNotValid');
    expect((await invite()).__typename).toBe('PeriodNotPossible');
  });

  it('never takes over an account: whoever has one elsewhere proves it by its password', async () => {
    const elsewhere = await world.tenant('Anderswo');
    const accountId = await world.account('adviser@example.org', await cheap());
    await world.person(elsewhere, { accountId, email: 'adviser@example.org' });
    const token = await invited({ email: 'adviser@example.org' });
    expect((await preview(token)).offer.hasAccount).toBe(true);
    expect((await accept(token, 'ein anderes Passwort')).__typename).toBe('WrongCredentials');
    expect(await sql(stage.database.postgres, 'select from person where tenant_id = $1 and email = $2', [tenantId, 'adviser@example.org'])).toEqual([]);
    expect((await accept(token)).me).toMatchObject({ tenant: { id: tenantId }, person: { givenName: 'Maria' } });
    expect(await sql(stage.database.postgres, 'select id from account where email = $1', ['adviser@example.org'])).toEqual([{ id: accountId }]);
  });

  it('lets somebody new in twice when two invitations are accepted at the same moment, with one account', async () => {
    const email = 'busy@example.org';
    const tokens = [await invited({ email }), await invited({ email, organizationId: await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'AG Wohlfahrt' }) })];
    const answers = await Promise.all(tokens.map((token) => accept(token)));
    expect(answers.map(({ __typename }) => __typename as string)).toEqual(['SignedIn', 'SignedIn']);
    expect(await sql(stage.database.postgres, 'select from account where email = $1', [email])).toHaveLength(1);
    expect(await sql(stage.database.postgres, 'select o.name from membership m join person p on p.id = m.person_id join organization o on o.id = m.organization_id where p.email = $1 order by 1', [email])).toEqual([{ name: 'AG Wohlfahrt' }, { name: 'Freie Wohlfahrt Voerde' }]);
  });

  it('is for its address, whoever else is signed in when it is opened', async () => {
    const somebody = await stage.member(await world.organization(tenantId, { name: 'Anderswo' }));
    const { me } = await accept(await invited({ email: 'meant@example.org' }), PASSWORD, somebody);
    expect(me.account.email).toBe('meant@example.org');
    expect((await somebody.ask('{ me { account { email } } }')).data.me.account.email).toBe('meant@example.org');
  });

  it('makes a person of the Planungskreis a member under the name that they have there', async () => {
    const accountId = await world.account('known@example.org', await cheap());
    await world.person(tenantId, { accountId, email: 'known@example.org', givenName: 'Aylin', familyName: 'Demir' });
    const { me } = await accept(await invited({ email: 'known@example.org' }));
    expect(me).toMatchObject({ person: { givenName: 'Aylin' }, memberships: [{ organization: { name: 'Freie Wohlfahrt Voerde' } }] });
  });

  it('needs a password of twelve characters', async () => {
    const token = await invited();
    expect((await accept(token, 'zu kurz')).problems).toEqual([{ field: 'password', code: 'TOO_SHORT' }]);
    expect((await accept(token)).__typename).toBe('SignedIn');
  });

  it('is there once for a double click, and told apart from a changed request', async () => {
    const input = newInvitation({ email: 'double@example.org' });
    const answers = await Promise.all([1, 2, 3].map(() => planner.verb('inviteMember', input, INVITED)));
    expect(answers.map(({ organization }) => organization.invitations.length as number)).toEqual([1, 1, 1]);
    expect((await planner.verb('inviteMember', { ...input, givenName: 'Anders' })).__typename).toBe('RequestIdReused');
    expect(await invite({ email: 'double@example.org' })).toEqual({ __typename: 'AlreadyInvited', email: 'double@example.org' });
  });

  it('is refused for whoever belongs to it or has left, and names the fields that cannot be accepted', async () => {
    await world.membership(tenantId, await world.person(tenantId, { email: 'member@example.org', givenName: 'Aylin', familyName: 'Demir' }), organizationId);
    await world.person(tenantId, { email: 'former@example.org', leftOn: '2024-01-01' });
    expect(await invite({ email: 'member@example.org' })).toEqual({ __typename: 'AlreadyMember', person: { name: 'Aylin Demir' } });
    expect((await invite({ email: 'former@example.org' })).__typename).toBe('PersonHasLeft');
    const before = await stage.counts();
    expect((await invite({ email: 'keine Adresse', givenName: ' ' })).problems).toEqual([
      { field: 'email', code: 'NOT_AN_EMAIL' },
      { field: 'givenName', code: 'REQUIRED' },
    ]);
    for (const familyName of ['https://angriff.example', 'Bitte an mich@angriff.example', '<a>']) expect((await invite({ familyName })).problems).toEqual([{ field: 'familyName', code: 'NOT_ALLOWED' }]);
    expect(await stage.counts()).toEqual(before);
  });

  it('is written by a partner only into the own organisation, and never into a leading role', async () => {
    const partner = await stage.member(organizationId, 'COORDINATOR');
    expect((await invite({}, partner)).__typename).toBe('MemberInvited');
    expect(await invite({ role: 'CHAIR' }, partner)).toEqual({ __typename: 'NotAllowed', action: 'member.inviteToLead' });
    const own = organizationId;
    const leading = (await invite({ role: 'COORDINATOR' })).organization.invitations[0].id as string;
    for (const verb of ['resendInvitation', 'revokeInvitation']) expect((await partner.verb(verb, { invitationId: leading })).__typename).toBe('NotAllowed');
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', visibility: 'TENANT' });
    expect((await invite({}, partner)).__typename).toBe('NotAllowed');
    expect(await invite({}, await stage.member(own))).toEqual({ __typename: 'NotAllowed', action: 'member.invite' });
  });

  it('shows its address to nobody who may not invite, and to no other Planungskreis', async () => {
    await invite({ email: 'canary@example.org' });
    const member = await stage.member(organizationId);
    const page = 'query ($id: ID!) { organization(id: $id) { name invitations { email } } }';
    expect((await member.ask(page, { id: organizationId })).data.organization).toMatchObject({ name: 'Freie Wohlfahrt Voerde', invitations: [] });
    expect((await member.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind payload } } }', { id: organizationId })).text).not.toContain('canary');
    const foreign = await world.tenant('Fremd');
    const accountId = await world.account('foreign-planner@example.org');
    await world.role(foreign, await world.person(foreign, { accountId }), 'PLANNER');
    const browser = stage.program.browser();
    browser.cookie = await world.session(foreign, accountId);
    const [{ id: invitationId }] = await sql<{ id: string }>(stage.database.postgres, `select id from invitation where email = 'canary@example.org'`);
    for (const verb of ['resendInvitation', 'revokeInvitation']) expect(await browser.verb(verb, { invitationId }, ENDED)).toEqual({ __typename: 'NotFound', id: invitationId });
    expect(await invite({}, browser)).toEqual({ __typename: 'NotFound', id: organizationId });
  });
});

describe('an invitation by mail', () => {
  let catcher: SmtpCatcher;

  const linkIn = (text = '') => text.match(/http:\S+einladung#[\w-]{43}/)?.[0] ?? '';
  const arrived = async (count = 1) => {
    await until(() => catcher.caught.length >= count, 'the mail has arrived');
    return catcher.caught[count - 1];
  };

  beforeAll(async () => {
    catcher = await SmtpCatcher.start();
    await open({ SMTP_URL: catcher.url, MAIL_FROM: 'Planungskreis <planung@example.de>' });
  });
  beforeEach(async () => {
    catcher.caught.length = 0;
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz Friedrichsfeld' });
  });
  afterAll(async () => {
    await stage.strike();
    await catcher.stop();
  });

  it('carries the secret, which the inviter never sees and no table holds', async () => {
    const { link, organization } = await invite({ email: 'maria@example.org' });
    expect(link).toBeNull();
    const { to, mail } = await arrived();
    expect([to, mail.subject]).toEqual([['maria@example.org'], 'Einladung zur Mitarbeit: Sozialraumkonferenz Friedrichsfeld']);
    expect(mail.text).toContain('Guten Tag Maria Scholten,\n\nErika Muster lädt Sie');
    expect(linkIn(mail.text)).toMatch(/^http:\/\/localhost:3000\/de\/einladung#/);
    const [stored] = await sql<{ mail: string }>(stage.database.postgres, 'select row_to_json(m)::text as mail from mail m');
    expect(stored.mail).not.toContain(tokenOf(linkIn(mail.text)));
    expect((await accept(tokenOf(linkIn(mail.text)))).__typename).toBe('SignedIn');
    expect(organization.invitations).toHaveLength(1);
  });

  it('is written in the language that the inviter chose', async () => {
    await invite({ locale: 'en', role: 'CHAIR' });
    const { mail } = await arrived();
    expect([mail.subject, linkIn(mail.text)]).toEqual(['Invitation to take part: Sozialraumkonferenz Friedrichsfeld', expect.stringContaining('/en/einladung#')]);
    expect(mail.text).toContain('As: Chair');
  });

  it('may be sent a second time; either link uses it up', async () => {
    const { organization } = await invite();
    const first = tokenOf(linkIn((await arrived()).mail.text));
    await planner.verb('resendInvitation', { invitationId: organization.invitations[0].id });
    const second = tokenOf(linkIn((await arrived(2)).mail.text));
    expect(second).not.toBe(first);
    expect((await accept(first)).__typename).toBe('SignedIn');
    expect((await accept(second)).__typename).toBe('LinkNotValid');
  });

  it('that the mail server refuses says so at the invitation, until it is sent again and taken', async () => {
    const isReturned = async () => (await planner.ask('query ($id: ID!) { organization(id: $id) { invitations { isReturned } } }', { id: organizationId })).data.organization.invitations[0].isReturned;
    catcher.refusal = { code: 550, message: 'no such mailbox' };
    const { organization } = await invite();
    await until(isReturned, 'the invitation has come back');
    catcher.refusal = undefined;
    await planner.verb('resendInvitation', { invitationId: organization.invitations[0].id });
    await arrived();
    expect(await isReturned()).toBe(false);
  });
});
