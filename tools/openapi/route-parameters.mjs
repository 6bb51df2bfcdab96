import ts from 'typescript';

const wholes = new Set(['Body', 'Query', 'Param']);

/** Where classes of bodies, answers, paths and queries live; the generator reads no other file for their fields. */
export const dtoSuffixes = ['.dto.ts', '.params.ts', '.query.ts'];
export const isDto = (file) => dtoSuffixes.some((suffix) => file.endsWith(suffix));

/**
 * A whole body, query or set of path parameters must be a class: with an interface, an inline type or an
 * `import type` the validation pipe has nothing to check against and lets everything through. The class and what
 * it extends must be where the generator looks, or their fields are missing from the document.
 */
export function untypedParameters(checker, controllers) {
  const found = [];
  const visit = (node) => {
    if (ts.isParameter(node) && takesWhole(node) && !isDtoClass(checker, node.type)) {
      found.push(`${node.parent.parent.name?.text}.${node.parent.name?.getText()}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  controllers.forEach(visit);
  return found;
}

function takesWhole(parameter) {
  return (ts.getDecorators(parameter) ?? []).some(({ expression }) => {
    if (!ts.isCallExpression(expression) || !wholes.has(expression.expression.getText())) return false;
    const [first] = expression.arguments;
    return !first || !ts.isStringLiteral(first);
  });
}

function isDtoClass(checker, typeNode) {
  if (!typeNode || !ts.isTypeReferenceNode(typeNode)) return false;
  const symbol = checker.getSymbolAtLocation(typeNode.typeName);
  const type = checker.getTypeAtLocation(typeNode);
  if (!symbol || type.isClass() === false) return false;
  if (symbol.declarations?.some((declaration) => ts.isTypeOnlyImportDeclaration(declaration))) return false;
  return family(checker, type).every(({ symbol }) =>
    symbol.declarations.every((declaration) => isDto(declaration.getSourceFile().fileName)),
  );
}

function family(checker, type) {
  return [type, ...checker.getBaseTypes(type).flatMap((ancestor) => family(checker, ancestor))];
}
