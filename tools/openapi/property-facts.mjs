// What the Swagger plugin does not see in a DTO property: formats, and limits written as named constants.
import ts from 'typescript';

/** Types with a meaning of their own on the wire; the rules in libs/domain define them. */
const namedTypes = {
  LocalDate: { format: 'date' },
  LocalTime: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  Instant: { format: 'date-time' },
  Uuid: { format: 'uuid' },
  null: { type: 'null' },
};

const decoratorFacts = {
  IsUUID: () => ({ format: 'uuid' }),
  IsEmail: () => ({ format: 'email' }),
  IsUrl: () => ({ format: 'uri' }),
  IsISO8601: () => ({ format: 'date-time' }),
  IsDateString: () => ({ format: 'date-time' }),
  IsLocalDate: () => ({ format: 'date' }),
  TimeOfDay: () => namedTypes.LocalTime,
  IsInt: () => ({ type: 'integer' }),
  NotBlank: () => ({ pattern: '\\S' }),
  CurrencyCode: () => ({ pattern: '^[A-Z]{3}$' }),
  Min: ([minimum]) => ({ minimum }),
  Max: ([maximum]) => ({ maximum }),
  MinLength: ([minLength]) => ({ minLength }),
  MaxLength: ([maxLength]) => ({ maxLength }),
  Length: ([minLength, maxLength]) => ({ minLength, maxLength }),
  ArrayMinSize: ([minItems]) => ({ minItems }),
  ArrayMaxSize: ([maxItems]) => ({ maxItems }),
  NestedList: ([, maxItems]) => ({ maxItems }),
};
const aboutItems = new Set(['format', 'pattern', 'type', 'minimum', 'maximum', 'minLength', 'maxLength']);

/** Facts by class name and property name, in the words of OpenAPI. */
export function propertyFacts(checker, sources) {
  const facts = {};
  for (const source of sources) {
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      facts[statement.name.text] = Object.fromEntries(
        statement.members
          .filter(ts.isPropertyDeclaration)
          .map((property) => [property.name.getText(), factsOf(checker, property)]),
      );
    }
  }
  return facts;
}

function factsOf(checker, property) {
  const { name, isArray } = typeName(property.type);
  const found = { ...namedTypes[name] };
  for (const { expression } of ts.getDecorators(property) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    const facts = decoratorFacts[expression.expression.getText()];
    if (facts)
      Object.assign(found, facts(expression.arguments.map((argument) => constant(checker, argument))));
  }
  const format = ts.getJSDocTags(property).find((tag) => tag.tagName.text === 'format');
  if (format) found.format = ts.getTextOfJSDocComment(format.comment)?.trim();
  return isArray ? aboutArray(found) : defined(found);
}

function typeName(node) {
  if (!node) return {};
  if (ts.isUnionTypeNode(node))
    return typeName(node.types.find((type) => ts.isTypeReferenceNode(type) || ts.isArrayTypeNode(type)));
  if (ts.isArrayTypeNode(node)) return { name: node.elementType.getText(), isArray: true };
  return { name: node.getText() };
}

/** The value of `200` and of `MAX_NAME`: a constant's type is its value. */
function constant(checker, node) {
  const type = checker.getTypeAtLocation(node);
  return type.isNumberLiteral() ? type.value : undefined;
}

/** With `isArray` the Swagger module moves `items` to the elements; a limit on elements does not limit the array. */
function aboutArray(facts) {
  const of = (wanted) => Object.entries(facts).filter(([key]) => aboutItems.has(key) === wanted);
  const items = defined(Object.fromEntries(of(true)));
  const own = defined(Object.fromEntries(of(false)));
  return Object.keys(items).length ? { ...own, 'x-items': items } : own;
}

function defined(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
