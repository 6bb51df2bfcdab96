import { ApiProperty } from '@nestjs/swagger';

/**
 * Swagger describes a field that a class inherits and declares anew as whichever class it met first does.
 * A decorator on the class itself always counts.
 */
export async function describeOverriddenFields(metadata) {
  const { models } = (await metadata())['@nestjs/swagger'];
  for (const [file, classes] of models) {
    const exported = await file;
    for (const [name, fields] of Object.entries(classes)) {
      const inherited = Object.getPrototypeOf(exported[name])._OPENAPI_METADATA_FACTORY?.() ?? {};
      for (const field of Object.keys(fields).filter((field) => field in inherited)) {
        ApiProperty(fields[field])(exported[name].prototype, field);
      }
    }
  }
}
