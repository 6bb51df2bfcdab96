import ts from 'typescript';

/** What `@Public()`, `@Allow('scope:verb')`, `@IfMatch()`, `@TakesBody({ types })` and `@Answers('type')` say about each operation, by operation id. */
export function routeAccess(controllers) {
  const access = {};
  for (const source of controllers) {
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const ofClass = accessOf(statement);
      for (const method of statement.members.filter(ts.isMethodDeclaration)) {
        access[operationId(statement.name.text, method.name.getText())] = {
          ...ofClass,
          ...accessOf(method),
          needsVersion: method.parameters.some((parameter) => names(parameter).includes('IfMatch')),
        };
      }
    }
  }
  return access;
}

export function operationId(controller, method) {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}

function names(node) {
  return (ts.getDecorators(node) ?? []).map(({ expression }) =>
    ts.isCallExpression(expression) ? expression.expression.getText() : '',
  );
}

function accessOf(node) {
  const found = {};
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    const name = expression.expression.getText();
    const [argument] = expression.arguments;
    if (name === 'Public') found.isPublic = true;
    if (name === 'TakesBody') found.types = typesIn(argument);
    if (name === 'Answers' && argument && ts.isStringLiteral(argument)) found.answers = argument.text;
    if (name === 'Allow' && argument && ts.isStringLiteral(argument)) found.scope = argument.text;
  }
  return found;
}

function typesIn(rules) {
  const types = rules.properties.find((property) => property.name.getText() === 'types');
  return types?.initializer.elements.map(({ text }) => text) ?? [];
}
