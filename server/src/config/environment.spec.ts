import { EnvironmentRefused, readEnvironment } from './environment.js';

const minimal = { DATABASE_URL: 'postgres://app:secret-word@127.0.0.1:5432/planungskreis' };
const refusalOf = (variables: Record<string, string>): string => {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentRefused) return error.message;
    throw error;
  }
  throw new Error('was accepted');
};

describe('the environment', () => {
  it('serves localhost when nothing but the database is given', () => {
    expect(readEnvironment(minimal)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: false, PUBLIC_URL: new URL('http://localhost:3000') });
  });

  it('takes an empty variable for a missing one', () => {
    expect(readEnvironment({ ...minimal, PORT: '' }).PORT).toBe(3000);
  });

  it('names the variable and its value', () => {
    expect(refusalOf({ ...minimal, PORT: 'achtzig' })).toContain('PORT ist „achtzig“');
    expect(refusalOf({})).toContain('DATABASE_URL fehlt');
  });

  it('never repeats a secret', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://app:secret-word@host/x' })).not.toContain('secret-word');
    expect(refusalOf({ ...minimal, DEMO_PASSWORD: 'kurz' })).not.toContain('kurz');
  });

  it('takes addresses and networks of proxies, and nothing else', () => {
    expect(readEnvironment(minimal).TRUSTED_PROXIES).toEqual([]);
    expect(readEnvironment({ ...minimal, TRUSTED_PROXIES: '10.0.0.2, fd00::/8' }).TRUSTED_PROXIES).toEqual(['10.0.0.2', 'fd00::/8']);
    expect(refusalOf({ ...minimal, TRUSTED_PROXIES: 'everybody' })).toContain('TRUSTED_PROXIES ist „everybody“');
  });

  it('demands https outside of localhost', () => {
    expect(refusalOf({ ...minimal, PUBLIC_URL: 'http://planung.example.de' })).toContain('https');
    expect(readEnvironment({ ...minimal, PUBLIC_URL: 'https://planung.example.de' }).PUBLIC_URL.hostname).toBe('planung.example.de');
  });

  it('shows no demonstration with a known password to the public', () => {
    const open = { ...minimal, PUBLIC_URL: 'https://demo.example.de', DEMO: '1' };
    expect(refusalOf(open)).toContain('DEMO_PASSWORD');
    expect(readEnvironment({ ...open, DEMO_PASSWORD: 'ein eigenes Wort' }).DEMO).toBe(true);
  });
});
