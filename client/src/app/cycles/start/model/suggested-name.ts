import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import type { Part } from './part';

/** The name that a new organisation gets unless somebody writes another: "Sozialraumkonferenz Wermelskirchen". */
export const suggestedName = ({ actor, body }: Pick<Part, 'actor' | 'body'>): string => (body ? `${organizationKinds[actor.kind]} ${body.name}` : actor.label);
