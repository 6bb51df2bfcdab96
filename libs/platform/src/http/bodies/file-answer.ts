import { SetMetadata, StreamableFile } from '@nestjs/common';
import { requestContext } from '../../tenancy/request-context';

/** What the route answers with when it is not JSON; the document of the API says so. */
export const Answers = (type: string) => SetMetadata('quarterdeck:answers', type);

/** Answers with a file to be saved, under a name of plain letters. */
export function fileAnswer(name: string, type: string, body: string | Buffer): StreamableFile {
  // What was read on the way was JSON; the answer is not.
  requestContext().answer = undefined;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    length: bytes.length,
  });
}
