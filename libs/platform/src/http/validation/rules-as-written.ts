import { getMetadataStorage } from 'class-validator';

const prepared = new WeakSet<object>();

/**
 * class-validator goes through every class for each object that it checks, and takes the rules of a field from the last
 * to the first. Now it looks once for each class, and people read "must be a string" before "must not be blank".
 */
export function takeRulesAsWritten(): void {
  const storage = getMetadataStorage();
  if (prepared.has(storage)) return;
  prepared.add(storage);
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    let rules = known.get(target);
    if (!rules) {
      const byField = Object.values(storage.groupByPropertyName(find(target, ...rest)));
      known.set(target, (rules = byField.flatMap((ofField) => ofField.reverse())));
    }
    return rules;
  };
}
