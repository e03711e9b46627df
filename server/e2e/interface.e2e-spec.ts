import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { concatAST, getOperationAST, type GraphQLNamedType, isEnumType, isInputObjectType, type OperationDefinitionNode, OperationTypeNode, parse, print, separateOperations } from 'graphql';
import { assertWithinLimits } from '../src/platform/graphql/limits.js';
import { freshDatabase, type TestDatabase } from '../testing/database.js';
import { ORIGIN, Program } from '../testing/program.js';

/** Something that a variable of this type may be. */
function sampleOf(type: GraphQLNamedType | undefined): unknown {
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) return {};
  return { Int: 20, Boolean: true }[type?.name ?? ''] ?? 'x';
}

describe('the interface', () => {
  let database: TestDatabase;
  let program: Program;

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database);
  });
  afterAll(() => program.stop());

  const post = (payload: string, headers: Record<string, string> = {}) =>
    program.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload });
  const refused = async (query: string, variables = {}) => {
    const { errors } = await program.browser().ask(query, variables);
    return errors?.map(({ extensions, message }) => `${extensions.code}: ${message}`);
  };

  it('answers null to whoever is signed out, and nothing else', async () => {
    const { data, errors } = await program.browser().ask('{ me { demo } accounts { email } }');
    expect(data).toBeNull();
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['accounts'], 'SIGNED_OUT']]);
  });

  it('is alive and ready, and says nothing more about itself', async () => {
    for (const url of ['/livez', '/readyz']) {
      const answer = await program.app.inject({ url });
      expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
    }
  });

  it.each(['GET', 'PUT', 'DELETE', 'HEAD'] as const)('takes POST only, not %s', async (method) => {
    expect((await program.app.inject({ method, url: '/graphql?query=%7Bme%7Bdemo%7D%7D' })).statusCode).toBe(405);
  });

  it('serves no page of another origin, and those of its own', async () => {
    const query = JSON.stringify({ query: '{ me { demo } }' });
    expect((await post(query, { origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await post(query, { origin: 'null' })).statusCode).toBe(403);
    expect((await post(query, { origin: ORIGIN })).statusCode).toBe(200);
  });

  it.each(['/%67raphql', '/graphql/', '/GRAPHQL', `${ORIGIN}/graphql`])('keeps these rules however its address is spelled, as in %s', async (url) => {
    const payload = JSON.stringify({ query: '{ me { demo } }' });
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect([403, 404]).toContain((await program.app.inject({ method: 'POST', url, headers, payload })).statusCode);
    expect((await program.app.inject({ method: 'GET', url: `${url}?query=%7Bme%7Bdemo%7D%7D`, headers: { 'apollo-require-preflight': '1' } })).body).not.toContain('"data"');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])('takes no simple form of content type %s', async (type) => {
    const { statusCode } = await post(JSON.stringify({ query: 'mutation { signOut { done } }' }), { 'content-type': type });
    expect([400, 415]).toContain(statusCode);
  });

  it('answers broken bodies with a reason, never with a fault of its own', async () => {
    for (const body of ['', '{', '[]', '"x"', 'null', '{"query":1}', '{"query":"{"}', '{"query":"{ me { demo } }","variables":"x"}']) {
      const { statusCode } = await post(body);
      expect([body, statusCode >= 400 && statusCode < 500]).toEqual([body, true]);
    }
  });

  it.each([
    ['a variable of another type', 'query ($token: String!) { accountLink(token: $token) { email } }', { token: true }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query ($token: String!) { accountLink(token: $token) { email } }', {}, 'BAD_USER_INPUT'],
    ['an operation that is too dear', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: me { demo }`).join(' ')} }`, {}, 'TOO_EXPENSIVE'],
  ])('blames whoever asks for %s', async (_what, query, variables, code) => {
    const { statusCode, body } = await post(JSON.stringify({ query, variables }));
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, code]);
  });

  it('keeps no query by its hash', async () => {
    const answer = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }));
    expect(answer.json<{ errors: object[] }>().errors).toMatchObject([{ message: 'PersistedQueryNotSupported' }]);
  });

  it('takes no batches', async () => {
    expect((await post(JSON.stringify([{ query: '{ me { demo } }' }, { query: '{ me { demo } }' }]))).statusCode).toBe(400);
  });

  it('refuses a body over one megabyte with a sentence', async () => {
    const answer = await post(JSON.stringify({ query: `{ me { demo } } #${'x'.repeat(1024 * 1024)}` }));
    expect([answer.statusCode, answer.json<{ message: string }>().message]).toEqual([413, 'The request is larger than 1 MB. Send less at once.']);
  });

  it('bounds what one operation may hold', async () => {
    const aliases = Array.from({ length: 16 }, (_, n) => `a${n}: demo`).join(' ');
    expect(await refused(`{ me { ${aliases} } }`)).toEqual(['TOO_EXPENSIVE: The operation has 16 aliases, at most 15 is allowed.']);
    const roots = Array.from({ length: 11 }, (_, n) => `a${n}: me { demo }`).join(' ');
    expect(await refused(`{ ${roots} }`)).toEqual(['TOO_EXPENSIVE: The operation has 11 root fields, at most 10 is allowed.']);
    const directives = Array.from({ length: 21 }, () => '... @include(if: true) { demo }').join(' ');
    expect(await refused(`{ me { ${directives} } }`)).toEqual(['TOO_EXPENSIVE: The operation has 21 directives, at most 20 is allowed.']);
    expect(await refused(`{ me { ${'demo '.repeat(1600)} } }`)).toEqual([expect.stringContaining('1500 tokens')]);
  });

  it('has room for every query of the client', () => {
    const client = new URL('../../client/src/app/', import.meta.url).pathname;
    const operations = separateOperations(concatAST(globSync(`${client}**/*.graphql`).map((file) => parse(readFileSync(file, 'utf8')))));
    const { schema } = program.app.get(GraphQLSchemaHost);
    expect(Object.keys(operations)).toContain('CycleBoard');
    for (const document of Object.values(operations)) {
      const operation = getOperationAST(document) as OperationDefinitionNode;
      const variables = Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, sampleOf(schema.getType(print(type).replaceAll(/[[\]!]/g, '')))]));
      if (operation.operation !== OperationTypeNode.MUTATION) assertWithinLimits(schema, document, operation, variables);
    }
  });

  it('runs one verb per operation, so that none is reported beside a refused one', async () => {
    expect(await refused('mutation { signOut { done } again: signOut { done } }')).toEqual(['TOO_EXPENSIVE: The operation has 2 root fields, at most 1 is allowed.']);
    const guesses = Array.from({ length: 100 }, (_, n) => `a${n}: signIn(input: { email: "a@b.de", password: "x" }) { __typename }`).join(' ');
    expect(await refused(`mutation { ${guesses} }`)).toEqual([expect.stringMatching(/^TOO_EXPENSIVE|1500 tokens/)]);
  });

  it('is not slowed by fragments that spread each other again and again', async () => {
    const fragments = Array.from({ length: 40 }, (_, n) => `fragment f${n} on Me { ...f${n + 1} ...f${n + 1} }`).join(' ');
    expect(await refused(`{ me { ...f0 } } ${fragments} fragment f40 on Me { demo }`)).toEqual([expect.stringContaining('spreads')]);
  });

  it('refuses fragments in a circle', async () => {
    expect(await refused('{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }')).toEqual([expect.stringContaining('GRAPHQL_VALIDATION_FAILED')]);
  });

  it('masks what went wrong inside and gives an id to ask with', async () => {
    const { SignIn } = await import('../src/modules/identity/use-cases/sign-in.js');
    const useCase = program.app.get(SignIn, { strict: false });
    const original = useCase.execute.bind(useCase);
    useCase.execute = () => Promise.reject(new Error('secret: password of the database'));
    const { errors, text } = await program.browser().ask('mutation { signIn(input: { email: "a@b.de", password: "x" }) { __typename } }');
    useCase.execute = original;
    expect(errors).toEqual([{ message: 'An internal error occurred.', path: ['signIn'], extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/.{8,}/) } }]);
    expect(text).not.toContain('secret');
  });

  it.each([
    ['what went wrong inside', new Error('secret: password of the database'), 200, 'INTERNAL'],
    ['where the database is that is away', Object.assign(new Error('connect ECONNREFUSED secret:5432'), { code: 'ECONNREFUSED' }), 503, 'UNAVAILABLE'],
    ['that the database has no connection free', new Error('timeout exceeded when trying to connect'), 503, 'UNAVAILABLE'],
  ])('masks %s for a query too, also when it comes again and is compiled', async (_what, fault, status, code) => {
    const { RedeemAccountLink } = await import('../src/modules/identity/use-cases/redeem-account-link.js');
    const useCase = program.app.get(RedeemAccountLink, { strict: false });
    const original = useCase.preview.bind(useCase);
    useCase.preview = () => Promise.reject(fault);
    for (let time = 0; time < 3; time += 1) {
      const { errors, text, ...answer } = await program.browser().ask(`{ ${code.toLowerCase()}: accountLink(token: "x") { email } }`);
      expect(errors).toEqual([{ message: expect.any(String), path: [code.toLowerCase()], extensions: { code, correlationId: expect.stringMatching(/.{8,}/) } }]);
      expect([answer.status, text.includes('secret')]).toEqual([status, false]);
    }
    useCase.preview = original;
  });

  it('says with 503 that the database is away, and nothing about where it was', async () => {
    const { ActorDirectory } = await import('../src/platform/auth/policy.js');
    const actors = program.app.get(ActorDirectory);
    const original = actors.find.bind(actors);
    actors.find = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }));
    const browser = program.browser();
    browser.cookie = `planungskreis=${'x'.repeat(43)}`;
    const { status, errors, text } = await browser.ask('{ me { demo } }');
    actors.find = original;
    expect([status, errors?.[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(text).not.toContain('10.0.0.7');
  });

  it('tells pages from missing files', async () => {
    for (const accept of ['text/html', '*/*']) {
      const page = await program.app.inject({ url: '/de/verwaltung/konten?seite=1.2', headers: { accept } });
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
    }
    expect((await program.app.inject({ url: '/de/missing.js', headers: { accept: '*/*' } })).statusCode).toBe(404);
    expect((await program.app.inject({ url: '/de/../../package.json' })).statusCode).toBe(404);
    expect((await program.app.inject({ url: '/', headers: { 'accept-language': 'en-GB,en' } })).headers.location).toBe('/en/');
    expect((await program.app.inject({ url: '/', headers: { 'accept-language': 'tr' } })).headers.location).toBe('/de/');
  });

  it('lets browsers keep what has its content in its name, and sends what was compressed when it was built', async () => {
    const { headers, rawPayload } = await program.app.inject({ url: '/de/chunk-1b1-D_wV.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br', 'content-type': expect.stringContaining('javascript') });
    expect(brotliDecompressSync(rawPayload).toString()).toBe('0');
    expect((await program.app.inject({ url: '/de/chunk-1b1-D_wV.js' })).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    expect((await program.app.inject({ url: '/de/' })).headers['cache-control']).toBe('no-cache');
  });

  it('sends what is large compressed to whoever can read that', async () => {
    const query = JSON.stringify({ query: `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: __type(name: "Mutation") { fields { name description } }`).join(' ')} }` });
    const [plain, small] = [await post(query), await post(query, { 'accept-encoding': 'gzip, br' })];
    expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, 'br']);
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body);
    expect((await post(JSON.stringify({ query: '{ me { demo } }' }), { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('lets no page run foreign scripts or sit in a foreign frame', async () => {
    const policy = String((await program.app.inject({ url: '/de/', headers: { accept: 'text/html' } })).headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self'`);
    expect(policy).toContain(`frame-ancestors 'self'`);
  });
});

describe('the interface in production', () => {
  it('shows neither its schema nor suggestions, and binds the cookie to its host', async () => {
    const program = await Program.start(await freshDatabase(), { NODE_ENV: 'production', PUBLIC_URL: 'https://planung.example.de' });
    const browser = program.browser();
    const ask = (query: string) => browser.ask(query, {}, { origin: 'https://planung.example.de' });
    expect((await ask('{ __schema { types { name } } }')).errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask('{ mee { demo } }')).errors?.[0].message).not.toContain('Did you mean');
    expect((await ask('mutation { signOut { done } }')).headers['set-cookie']).toMatch(/^__Host-planungskreis=.*HttpOnly.*SameSite=Lax.*Secure/);
    await program.stop();
  });
});
