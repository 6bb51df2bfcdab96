import { request } from 'node:http';
import type { TestPerson } from '@quarterdeck/testing/test-practice';
import type { Operation } from './document';
import { pathIn, type World } from './world';

export interface Answer {
  status: number;
  text: string;
}

/** A body, an announced length without a body, or a query. */
export interface Sent {
  body?: Buffer;
  announced?: number;
  query?: string;
}

/** A minimal request, for specs that measure the work of the API itself. */
export function exchange(
  url: string,
  world: World,
  operation: Operation,
  person: TestPerson,
  { body = Buffer.alloc(0), announced, query }: Sent,
): Promise<Answer> {
  const path = pathIn(world, operation) + (query === undefined ? '' : `?${query}`);
  const headers = {
    authorization: `Bearer ${person.token}`,
    'if-match': '"1"',
    'content-type': 'application/json',
    'content-length': announced ?? body.length,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method: operation.method.toUpperCase(), headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode!, text });
        sent.destroy();
      });
    });
    sent.on('error', reject);
    if (announced === undefined) sent.end(body);
    else sent.flushHeaders();
  });
}
