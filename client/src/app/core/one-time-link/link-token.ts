import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * The secret behind # of a one-time link. The fragment never reaches a server or its log; taken from the address bar at once, it does not stay in the
 * history either. Only in an injection context.
 */
export function takeLinkToken(): string | null {
  const token = inject(ActivatedRoute).snapshot.fragment;
  if (token) inject(Location).replaceState(inject(Router).url.replace(/#.*/, ''));
  return token;
}
