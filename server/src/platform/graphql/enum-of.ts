import { registerEnumType } from '@nestjs/graphql';

/** Registers a closed list of codes as an enum of the contract. @returns the enum, whose values are the codes */
export function enumOf<Code extends string>(name: string, codes: readonly Code[], descriptions: Partial<Record<Code, string>> = {}): { [Each in Code]: Each } {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [Each in Code]: Each };
  const valuesMap = Object.fromEntries(codes.map((code) => [code, { description: descriptions[code] }])) as Record<Code, { description?: string }>;
  registerEnumType(values, { name, valuesMap });
  return values;
}
