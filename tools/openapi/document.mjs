// Asks the compiled application for its OpenAPI document. Nothing is connected: in preview mode Nest builds the
// graph of modules and instantiates none of it.
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import swcOptions from '../swc-options.cjs';
import { complaints } from './complaints.mjs';
import { finish } from './finish.mjs';
import { describeOverriddenFields } from './overridden-fields.mjs';
import { operationId } from './route-access.mjs';
import { tagByNoun } from './tags.mjs';

const require = createRequire(import.meta.url);
const { root } = swcOptions;

export async function createDocument(access) {
  const metadata = require(join(root, 'dist/openapi/metadata.js')).default;
  await SwaggerModule.loadPluginMetadata(metadata);
  await describeOverriddenFields(metadata);
  const { previewApp } = require(join(root, 'dist/apps/api/src/app.js'));
  const app = await previewApp({ preview: true, logger: false, abortOnError: false });
  const { version, description } = require(join(root, 'package.json'));
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Quarterdeck')
    .setDescription(description)
    .setVersion(version)
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'opaque',
        description: 'The token of a session, from signing in.',
      },
      'token',
    )
    .addSecurityRequirements('token')
    .build();
  const document = finish(
    tagByNoun(SwaggerModule.createDocument(app, config, { operationIdFactory: operationId })),
    access,
  );
  const wrong = complaints(document);
  if (wrong.length) throw new Error(wrong.join('\n'));
  return document;
}
