import { everyWord } from '../../core/filtering/every-word';
import { fullName, membershipText, nameInLists, roleLabels } from '../../core/vocabulary/labels';
import type { GrantedRole } from '../../gql/core/graphql';
import type { EntryPartsFragment } from '../../gql/access/graphql';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';

type State = EntryPartsFragment['state'];

export const stateWords: Readonly<Record<State, { readonly word: string; readonly icon: IconName; readonly tone: Tone }>> = {
  ACTIVE: { word: $localize`:@@accountState.active:aktiv`, icon: 'on-track', tone: 'quiet' },
  INVITED: { word: $localize`:@@accountState.invited:eingeladen`, icon: 'clock', tone: 'quiet' },
  LINK_EXPIRED: { word: $localize`:@@accountState.linkExpired:Link abgelaufen`, icon: 'overdue', tone: 'watch' },
  LEFT: { word: $localize`:@@accountState.left:ausgeschieden`, icon: 'close', tone: 'quiet' },
};

export interface AccountRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** The same as the list is sorted. */
  readonly listed: string;
  readonly email: string | null;
  /** The two halves of the address, between which a narrow column may break it. */
  readonly mailbox: string;
  readonly domain: string;
  readonly granted: readonly GrantedRole[];
  /** The same in words. */
  readonly roles: readonly string[];
  readonly memberships: readonly string[];
  readonly state: State;
}

export const accountRow = ({ person, version, email, roles, memberships, state }: EntryPartsFragment): AccountRow => ({
  id: person.id,
  version,
  name: fullName(person),
  listed: nameInLists(person),
  email,
  mailbox: email?.replace(/@.*/, '') ?? '',
  domain: email?.replace(/^[^@]*/, '') ?? '',
  granted: roles,
  roles: roles.map((role) => roleLabels[role]),
  memberships: memberships.map(membershipText),
  state,
});

export const matches = (row: AccountRow, wanted: string): boolean => everyWord(wanted)([row.name, row.email, ...row.roles, ...row.memberships, stateWords[row.state].word]);
