import { EnvironmentRefused, readEnvironment } from './environment.js';

const minimal = { DATABASE_URL: 'postgres://app:secret-word@127.0.0.1:5432/planungskreis', DATABASE_RELAY_URL: 'postgres://relay:secret-word@127.0.0.1:5432/planungskreis' };
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

  it('does everything in one process unless told otherwise, and needs the role of the outbox wherever jobs are done', () => {
    expect(readEnvironment(minimal).ROLE).toBe('all');
    const alone = { DATABASE_URL: minimal.DATABASE_URL };
    expect(readEnvironment({ ...alone, ROLE: 'web' }).ROLE).toBe('web');
    for (const ROLE of ['all', 'worker']) expect(refusalOf({ ...alone, ROLE })).toContain('DATABASE_RELAY_URL fehlt');
    expect(refusalOf({ ...minimal, ROLE: 'server' })).toContain('ROLE ist „server“');
  });

  it('knows from whom mails come before it sends any', () => {
    const mailing = { ...minimal, SMTP_URL: 'smtp://user:secret-word@mail.example.de:587' };
    expect(refusalOf(mailing)).toContain('MAIL_FROM fehlt');
    for (const MAIL_FROM of ['planung@example.de', 'Planungskreis Voerde <planung@example.de>']) expect(readEnvironment({ ...mailing, MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM);
    for (const MAIL_FROM of ['Planungskreis', 'a@b, c@d', 'X <a@b>\r\nBcc: <c@d>']) expect(refusalOf({ ...mailing, MAIL_FROM })).toContain('MAIL_FROM');
    expect(refusalOf({ ...minimal, SMTP_URL: 'http://user:secret-word@mail' })).not.toContain('secret-word');
    expect(refusalOf({ ...minimal, REDIS_URL: 'http://:secret-word@redis' })).toContain('REDIS_URL ist nicht brauchbar');
  });

  it('keeps files in a folder, in a bucket that is wholly named, or nowhere', () => {
    const bucket = { S3_ENDPOINT: 'https://s3.example.de', S3_BUCKET: 'anhaenge', S3_ACCESS_KEY: 'access', S3_SECRET_KEY: 'secret-word' };
    expect(readEnvironment(minimal)).toMatchObject({ S3: undefined, UPLOAD_LIMIT_MB: 25 });
    expect(readEnvironment({ ...minimal, ...bucket }).S3).toEqual({ endpoint: 'https://s3.example.de', bucket: 'anhaenge', region: 'us-east-1', accessKey: 'access', secretKey: 'secret-word' });
    for (const name of Object.keys(bucket)) expect(refusalOf({ ...minimal, ...bucket, [name]: '' })).toContain('mindestens eine davon fehlt');
    expect(refusalOf({ ...minimal, ...bucket, ATTACHMENTS_DIR: '/srv/anhaenge' })).toContain('entweder einen Ordner oder einen S3-Speicher');
  });

  it('shows no demonstration with a known password to the public', () => {
    const open = { ...minimal, PUBLIC_URL: 'https://demo.example.de', DEMO: '1' };
    expect(refusalOf(open)).toContain('DEMO_PASSWORD');
    expect(readEnvironment({ ...open, DEMO_PASSWORD: 'ein eigenes Wort' }).DEMO).toBe(true);
  });
});
