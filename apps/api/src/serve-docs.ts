import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Interactive documentation at /docs from the committed document. A test checks the document against the code. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => JSON.parse(readFileSync(documentPath(), 'utf8')) as OpenAPIObject, {
    customSiteTitle: 'Quarterdeck API',
    jsonDocumentUrl: 'docs/openapi.json',
  });
}

/** Works from the source tree and from dist, because the document lies beside the sources. */
function documentPath(): string {
  const inDist = join(__dirname, '../../../../apps/api/openapi.json');
  return __dirname.includes(join('dist', 'apps')) ? inDist : join(__dirname, '../openapi.json');
}
