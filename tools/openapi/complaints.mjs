import { operations } from './finish.mjs';

/** A schema that says nothing is how a lost type looks: an `import type`, an interface, an inline type. */
export function complaints(document) {
  const found = [];
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (saysNothing(schema))
      found.push(`Schema ${name} is empty: is its file named *.dto.ts, and is it exported?`);
    for (const [property, value] of Object.entries(schema.properties ?? {})) {
      if (saysNothing(value))
        found.push(`Schema ${name} does not say what "${property}" is: give it a DTO class.`);
    }
  }
  for (const { name, operation } of operations(document)) {
    for (const parameter of undeclared(name, operation)) {
      found.push(`${name} does not declare {${parameter}}: give @Param() a class with that field.`);
    }
    if (operation.requestBody && bodies(operation.requestBody).some(saysNothing)) {
      found.push(`${name} takes a body of unknown shape: give @Body() a DTO class.`);
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!/^2/.test(status) || status === '204') continue;
      if (bodies(response).length === 0 || bodies(response).some(saysNothing)) {
        found.push(`${name} does not say what it answers: declare Promise<X> or Promise<Json<X>>, or 204.`);
      }
    }
  }
  return found;
}

function undeclared(name, { parameters = [] }) {
  const declared = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  return [...name.matchAll(/\{(\w+)\}/g)]
    .map(([, parameter]) => parameter)
    .filter((one) => !declared.has(one));
}

const bodies = ({ content }) => Object.values(content ?? {}).map(({ schema }) => schema);

function saysNothing(schema) {
  if (!schema) return true;
  if (schema.items) return saysNothing(schema.items);
  if (schema.$ref || schema.enum || schema.anyOf || schema.oneOf || schema.allOf) return false;
  const isObject = [schema.type].flat().includes('object') || schema.type === undefined;
  return isObject && !schema.additionalProperties && Object.keys(schema.properties ?? {}).length === 0;
}
