import type { EnvironmentProviders } from '@angular/core';
import { makeEnvironmentProviders } from '@angular/core';
import { InMemoryCache } from '@apollo/client';
import { HttpLink } from '@apollo/client/link/http';
import { provideApollo } from 'apollo-angular';

/** Questions and changes over HTTP; the session is a cookie of the same origin, so nothing secret is kept here. */
export function provideGraphql(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideApollo(() => ({ cache: new InMemoryCache(), link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }) })),
  ]);
}
