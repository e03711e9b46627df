import { returnAddress } from './return-address';

it.each([
  ['/verwaltung/konten?suche=Muster', '/verwaltung/konten?suche=Muster'],
  ['/konto#passwort', '/konto#passwort'],
])('leads back to an address of the program: %s', (wanted, result) => {
  expect(returnAddress(wanted)).toBe(result);
});

it.each([null, '', '/', 'heute', 'https://example.org/', '//example.org', '/\\example.org', '\\\\example.org', '/%0d\n/x', '/\t/example.org', '/..//example.org', 'javascript:alert(1)', '/anmelden?zurueck=/anmelden'])(
  'leads home instead of following %p',
  (wanted) => {
    expect(returnAddress(wanted)).toBe('/heute');
  },
);
