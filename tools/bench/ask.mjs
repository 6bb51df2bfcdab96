// A request of a row: to the api with a session, to the bare handler with what the session stands for.
export const asSession = ({ session }) => ({ Authorization: `Bearer ${session.token}` });
export const asBare =
  (row) =>
  ({ session }) => ({
    'X-Row': row,
    'X-Tenant': session.tenant,
    'X-User': session.user,
  });

export async function ask(port, request, credentials = asSession) {
  const { method, path, body } = request;
  const headers = { ...credentials(request), ...(body && { 'Content-Type': 'application/json' }) };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  return { status: response.status, body: await response.text() };
}

/** The same as bytes. */
export function bytesOf(request, credentials) {
  const { method, path, body = '' } = request;
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Accept: application/json'];
  for (const [name, value] of Object.entries(credentials(request))) lines.push(`${name}: ${value}`);
  if (body) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
