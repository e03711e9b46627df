import { letterBoxOf, networkOf } from './sender-network.js';

it('counts the addresses of one IPv6 connection together, however they are written', () => {
  const same = ['2001:db8:1:2:aaaa::1', '2001:0db8:1:2::ffff', '2001:db8:1:2:3:4:5:6'];
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:1:2']));
  expect([networkOf('2001:db8:1:3::1'), networkOf('::1'), networkOf('2001:db8::5')]).toEqual(['2001:db8:1:3', '0:0:0:0', '2001:db8:0:0']);
});

it('counts an IPv4 address alone, also where it is written as one of IPv6', () => {
  expect(['203.0.113.7', '::ffff:203.0.113.7'].map(networkOf)).toEqual(['203.0.113.7', '203.0.113.7']);
});

it('finds the one letter box behind many spellings', () => {
  expect(['a@example.org', 'a+b@example.org', 'a+b+c@example.org'].map(letterBoxOf)).toEqual(Array(3).fill('a@example.org'));
});

it('finds it too behind a domain with letters that nobody sees, or that are written wide', () => {
  expect(['a@example.org\u200b', 'a@exam\u00adple.org', 'a@ｅxample.org'].map(letterBoxOf)).toEqual(Array(3).fill('a@example.org'));
  expect(letterBoxOf('a@müller.example')).toBe('a@xn--mller-kva.example');
});
