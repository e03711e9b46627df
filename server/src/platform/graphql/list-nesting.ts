import { type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLSchema, isCompositeType, isListType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Looks for a list that lies below itself, such as the tasks of the block of each task of a block: there and back again every
 * row would be answered once for each of its neighbours, and their neighbours.
 * @param fragments of the document, without circles
 * @returns the first such list as "Type.field", or undefined
 */
export function listBelowItself(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string | undefined {
  const find = (type: GraphQLCompositeType, selections: SelectionSetNode | undefined, above: ReadonlySet<string>): string | undefined => {
    for (const selection of selections?.selections ?? []) {
      const found = selection.kind === Kind.FIELD ? below(type, selection.name.value, selection.selectionSet, above) : within(type, selection, above);
      if (found) return found;
    }
    return undefined;
  };
  const within = (type: GraphQLCompositeType, spread: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>, above: ReadonlySet<string>): string | undefined => {
    const { typeCondition, selectionSet: inner } = spread.kind === Kind.INLINE_FRAGMENT ? spread : (fragments.get(spread.name.value) as FragmentDefinitionNode);
    const narrowed = typeCondition ? schema.getType(typeCondition.name.value) : type;
    return isCompositeType(narrowed) ? find(narrowed, inner, above) : undefined;
  };
  const below = (type: GraphQLCompositeType, name: string, inner: SelectionSetNode | undefined, above: ReadonlySet<string>): string | undefined => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const next = field && getNamedType(field.type);
    if (!field || !inner || !isCompositeType(next)) return undefined;
    const list = `${type.name}.${name}`;
    if (!isListType(getNullableType(field.type))) return find(next, inner, above);
    return above.has(list) ? list : find(next, inner, new Set(above).add(list));
  };
  const root = schema.getRootType(operation);
  return root ? find(root, selectionSet, new Set()) : undefined;
}
