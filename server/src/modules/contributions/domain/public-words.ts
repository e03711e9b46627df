import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import { isAddress } from '../../../platform/mail/header-text.js';

/** What a program for mail makes a link of, or takes for markup. */
const LINK = /:\/\/|www\.|@|<[/!?]?[a-z]/i;

/** @returns what cannot be accepted from anybody: the topic stands in the mails of those who answer, and to the address a mail goes */
export function problemsOfPublic(topic: string, email: string | null): InputProblem[] {
  const problems: InputProblem[] = [];
  if (LINK.test(topic)) problems.push(new InputProblem('topic', InputProblemCode.NOT_ALLOWED));
  if (email !== null && !isAddress(email)) problems.push(new InputProblem('email', InputProblemCode.NOT_AN_EMAIL));
  return problems;
}
