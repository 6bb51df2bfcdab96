// A closed-loop load generator on raw sockets: node:http on this side would cost more than the server it measures.
import { connect } from 'node:net';

/** `next()` gives the bytes of the next request; every answer must start with the status `expect`. */
export async function fire({ port, connections, milliseconds, next, expect }) {
  const latencies = [];
  const failures = [];
  const begin = performance.now();
  const end = begin + milliseconds;
  await Promise.all(Array.from({ length: connections }, () => drive()));
  const seconds = (performance.now() - begin) / 1000;
  return {
    perSecond: latencies.length / seconds,
    latencies,
    failed: failures.length,
    firstFailure: failures[0],
  };

  function drive() {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let received = Buffer.alloc(0);
      let sentAt = 0;
      const send = () => {
        const request = performance.now() < end ? next() : undefined;
        if (!request) return socket.end(resolve);
        sentAt = performance.now();
        socket.write(request);
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        received = received.length ? Buffer.concat([received, chunk]) : chunk;
        const head = received.indexOf('\r\n\r\n');
        if (head < 0) return;
        const headers = received.toString('latin1', 0, head);
        const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0);
        if (received.length < head + 4 + length) return;
        latencies.push(performance.now() - sentAt);
        if (!headers.startsWith(`HTTP/1.1 ${expect}`)) failures.push(received.toString('utf8').slice(0, 600));
        received = Buffer.alloc(0);
        send();
      });
    });
  }
}
