import { SetMetadata } from '@nestjs/common';

export const ACCESS = Symbol('access');

/** What a handler demands before it runs; a handler without any is closed, and the program does not start with it. */
export type AccessRule = { kind: 'action'; action: string } | { kind: 'signed-in' } | { kind: 'everybody'; because: string } | { kind: 'inherited'; because: string };

const demands = (rule: AccessRule) => SetMetadata(ACCESS, rule);

/** Demands that the actor may do `action` somewhere in the Planungskreis; the use case then asks about the object. */
export const Requires = (action: string) => demands({ kind: 'action', action });

/** Demands a session and nothing more: for what concerns the own account. */
export const RequiresSession = () => demands({ kind: 'signed-in' });

/** Open to everybody, also signed out. */
export const OpenToEverybody = (because: string) => demands({ kind: 'everybody', because });

/** A field whose rows belong to the parent's aggregate: whoever may read the parent may read it. */
export const WithinAggregate = (because: string) => demands({ kind: 'inherited', because });
