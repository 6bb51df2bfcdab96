// Reads the types of DTOs and controllers, which are gone at run time, and writes dist/openapi/metadata.js:
// what Nest's Swagger plugin would have compiled into the classes.
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { transform } from '@swc/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import swcOptions from '../swc-options.cjs';
import { propertyFacts } from './property-facts.mjs';
import { plainBrands } from './plain-brands.mjs';
import { routeAccess } from './route-access.mjs';
import { dtoSuffixes, isDto, untypedParameters } from './route-parameters.mjs';

const { root, sourceOptions } = swcOptions;
// Nothing is written here. It is the twin of dist/openapi, so that relative imports are right in dist.
const home = join(root, 'openapi');

/** Returns who may call which operation, which the decorators of the routes say as well. */
export async function writeMetadata() {
  const program = createProgram();
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => isDto(fileName) || isController(fileName));
  const visitor = new ReadonlyVisitor({
    introspectComments: true,
    classValidatorShim: true,
    dtoFileNameSuffix: dtoSuffixes,
    controllerFileNameSuffix: ['.controller.ts'],
    pathToSource: home,
  });
  for (const source of sources) visitor.visit(program, source);

  const checker = program.getTypeChecker();
  const controllers = sources.filter(({ fileName }) => isController(fileName));
  const untyped = untypedParameters(checker, controllers);
  if (untyped.length)
    throw new Error(
      `Not a class of a ${dtoSuffixes.map((suffix) => `*${suffix}`).join(', ')} file, so not validated or not documented:\n${untyped.join('\n')}`,
    );
  const facts = propertyFacts(
    checker,
    sources.filter(({ fileName }) => isDto(fileName)),
  );
  const { code } = await transform(print(visitor, facts), sourceOptions(join(home, 'metadata.ts')));
  await mkdir(join(root, 'dist/openapi'), { recursive: true });
  await writeFile(join(root, 'dist/openapi/metadata.js'), code);
  return routeAccess(controllers);
}

const isController = (file) => file.endsWith('.controller.ts');

function createProgram() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const host = ts.createCompilerHost(config.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => plainBrands(readFile(file), file);
  const rootNames = config.fileNames.filter((file) => isDto(file) || isController(file));
  return ts.createProgram({ rootNames, options: config.options, host });
}

function print(visitor, facts) {
  const printer = ts.createPrinter();
  const nowhere = ts.createSourceFile('metadata.ts', '', ts.ScriptTarget.Latest);
  const text = (node) => printer.printNode(ts.EmitHint.Unspecified, node, nowhere);
  const object = (entries) =>
    `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',\n')} }`;

  const { models, controllers } = visitor.collect();
  const printedModels = models.map(([file, classes]) => {
    const printed = Object.entries(classes).map(([name, properties]) => [
      name,
      `withFacts(${text(properties)}, ${JSON.stringify(facts[name] ?? {})})`,
    ]);
    return `[${text(file)}, ${object(printed)}]`;
  });
  const printedControllers = controllers.map(([file, classes]) => {
    const printed = Object.entries(classes).map(([name, methods]) => [
      name,
      object(Object.entries(methods).map(([method, value]) => [method, text(value)])),
    ]);
    return `[${text(file)}, ${object(printed)}]`;
  });

  return `
    const withFacts = (properties, facts) => Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, { ...value, ...facts[name] }]));
    export default async () => {
      const t = ${object(Object.entries(visitor.typeImports))};
      return { ${JSON.stringify(visitor.key)}: {
        models: [${printedModels.join(',\n')}],
        controllers: [${printedControllers.join(',\n')}],
      } };
    };`;
}
