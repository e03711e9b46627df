import { readFile } from 'node:fs/promises';
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

const schema = buildSchema(await readFile(new URL('../../contract/schema.graphql', import.meta.url), 'utf8'));
const objects = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
const fieldsOf = (name: string) => Object.values((schema.getType(name) as GraphQLObjectType).getFields());
/** What was found, and what counts as a result. */
const RESULTS = ['EvaluationFinding', 'EvaluationValue'];

describe('what evaluations found ranks nobody', () => {
  it('is in no list: those take no arguments, and hold nothing that was found', () => {
    const lists = fieldsOf('Query').filter(({ type }) => String(type).startsWith('[') && getNamedType(type).name.startsWith('Evaluation'));
    expect(lists.map(({ name, args }) => [name, args.length])).toEqual([['evaluations', 0]]);
    expect(fieldsOf('EvaluationOutline').map(({ name }) => name).sort()).toEqual(['body', 'cycle', 'due', 'id', 'isMethodFixed', 'measure', 'number', 'state', 'stateReason', 'version', 'visibility']);
    expect(fieldsOf('EvaluatedMeasure').map(({ name }) => name).sort()).toEqual(['id', 'number', 'state', 'title']);
  });

  it('is reached from one evaluation only', () => {
    for (const result of RESULTS) expect(objects.filter((type) => Object.values(type.getFields()).some((field) => getNamedType(field.type).name === result)).map(({ name }) => name)).toEqual(['Evaluation']);
    const holders = objects.flatMap((type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === 'Evaluation').map((field) => `${type.name}.${field.name}: ${String(field.type)}`));
    expect(holders.sort()).toEqual(['EvaluationChanged.evaluation: Evaluation!', 'EvaluationChangedMeanwhile.current: Evaluation', 'Query.evaluation: Evaluation']);
  });

  it('names neither a provider nor a person', () => {
    for (const result of RESULTS) expect(fieldsOf(result).map(({ type }) => getNamedType(type).name).filter((name) => ['Named', 'Accountable', 'Organization', 'Person', 'PersonName'].includes(name))).toEqual([]);
  });
});
