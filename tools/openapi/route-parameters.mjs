import ts from 'typescript';

const wholes = new Set(['Body', 'Query', 'Param']);

/**
 * A whole body, query or set of path parameters must be a class: with an interface, an inline type or an
 * `import type` the validation pipe has nothing to check against and lets everything through.
 */
export function untypedParameters(checker, controllers) {
  const found = [];
  const visit = (node) => {
    if (ts.isParameter(node) && takesWhole(node) && !isClass(checker, node.type)) {
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

function isClass(checker, typeNode) {
  if (!typeNode || !ts.isTypeReferenceNode(typeNode)) return false;
  const symbol = checker.getSymbolAtLocation(typeNode.typeName);
  if (!symbol || checker.getTypeAtLocation(typeNode).isClass() === false) return false;
  return !symbol.declarations?.some((declaration) => ts.isTypeOnlyImportDeclaration(declaration));
}
