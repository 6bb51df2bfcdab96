/** What a handler knows of a request, each by a name. Every one may be a parameter of a statement. */
export function factsOf(url, { tenant, user }, body) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const facts = { tenant, user };
  for (const [index, part] of pathname.split('/').entries()) facts[`path.${index}`] = part;
  for (const [key, value] of searchParams) facts[`query.${key}`] = value;
  for (const [key, value] of Object.entries(body ? JSON.parse(body) : {})) facts[`body.${key}`] = value;
  return facts;
}
