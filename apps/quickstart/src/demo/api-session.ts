/** The product's own API, signed in as one person. */
export class ApiSession {
  private constructor(
    private readonly url: string,
    readonly token: string,
  ) {}

  static async open(url: string, email: string, password: string): Promise<ApiSession> {
    const { token } = await send<{ token: string }>(
      `${url}/v1/session`,
      'POST',
      {},
      { email, password, transport: 'token' },
    );
    return new ApiSession(url, token);
  }

  get<T>(path: string): Promise<T> {
    return this.request('GET', path);
  }

  post<T>(path: string, body: object, version?: number): Promise<T> {
    return this.request('POST', path, body, version);
  }

  put<T>(path: string, body: object, version?: number): Promise<T> {
    return this.request('PUT', path, body, version);
  }

  patch<T>(path: string, body: object, version: number): Promise<T> {
    return this.request('PATCH', path, body, version);
  }

  async delete(path: string): Promise<void> {
    await this.request('DELETE', path);
  }

  private request<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const condition: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
    return send(`${this.url}${path}`, method, { authorization: `Bearer ${this.token}`, ...condition }, body);
  }
}

async function send<T>(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: object,
): Promise<T> {
  const type = body ? { 'content-type': 'application/json' } : undefined;
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...type },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(
      `The demo practice could not be loaded: ${method} ${new URL(url).pathname} answered ${response.status} ${text}`,
    );
  return (text ? JSON.parse(text) : undefined) as T;
}
