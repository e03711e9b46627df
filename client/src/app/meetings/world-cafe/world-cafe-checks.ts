import { type SchemaPath, type SchemaPathRules, type SchemaPathTree, applyEach, validate } from '@angular/forms/signals';
import { type MeetingProblem, meetingProblems } from '../../core/vocabulary/meeting-problems';
import { atMost } from '../../ui/form/checks';
import { type FieldProblem, fieldProblem } from '../../ui/form/field-problems';
import type { WorldCafeDraft } from '../model/world-cafe-plan';

/** In the words of the server, which decides. */
const said = (problem: MeetingProblem): FieldProblem & { readonly message: string } => ({ ...fieldProblem('NOT_ALLOWED'), message: meetingProblems[problem] });

const asRead = (title: string): string => title.trim().toLocaleLowerCase('de');

function between(path: SchemaPath<number | null, SchemaPathRules.Supported>, from: number, to: number, problem: MeetingProblem): void {
  validate(path, ({ value }) => {
    const count = value();
    return count !== null && Number.isInteger(count) && count >= from && count <= to ? null : said(problem);
  });
}

/** What can be said of a plan before it is sent. */
export function worldCafeChecks(path: SchemaPathTree<WorldCafeDraft>): void {
  between(path.rounds, 1, 6, 'ROUNDS_NOT_POSSIBLE');
  between(path.roundMinutes, 5, 60, 'ROUND_MINUTES_NOT_POSSIBLE');
  between(path.changeMinutes, 0, 30, 'CHANGE_MINUTES_NOT_POSSIBLE');
  between(path.wrapUpMinutes, 5, 240, 'WRAP_UP_MINUTES_NOT_POSSIBLE');
  applyEach(path.topics, (topic) => {
    atMost(topic.title, 200);
    validate(topic, ({ value, valueOf, index }) => {
      const { hostId } = value();
      const title = asRead(value().title);
      const others = valueOf(path.topics).filter((_, place) => place !== index());
      if (title === '') return hostId ? fieldProblem('REQUIRED') : index() === 0 && others.every((each) => asRead(each.title) === '') ? said('NO_TOPIC') : null;
      return others.some((each) => asRead(each.title) === title) ? said('TOPICS_ALIKE') : null;
    });
  });
}
