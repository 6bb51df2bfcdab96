const branded = /\btype (\w+)(<T>)? =\s*(string|number) & \{[^{}]*\};/g;

/**
 * The compiler sees branded types as what travels over the wire: `type LocalDate = string & { … }` is a string,
 * and `Json<T>`, the text of a T made by PostgreSQL, is a T. Offsets may move; nothing here reports positions.
 */
export function plainBrands(text, file) {
  if (text === undefined || file.includes('/node_modules/')) return text;
  return text.replace(branded, (_, name, generic, primitive) =>
    generic ? `type ${name}<T> = T;` : `type ${name} = ${primitive};`,
  );
}
