/** RFC 9457, the format of every API error. `detail` tells the user what to do. */
interface Problem {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  instance?: string;
  errors?: { pointer: string; detail: string }[];
}

export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly fields: readonly { pointer: string; detail: string }[];

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `The server answered with ${status}.`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = problem.code ?? 'unknown';
    this.requestId = problem.instance;
    this.fields = problem.errors ?? [];
  }
}

/** Either the request or its response got lost. */
export class Offline extends Error {
  constructor() {
    super('Can’t reach the server. Check your connection, then try again.');
    this.name = 'Offline';
  }
}

/** A proxy may answer with something other than a problem. */
export function asProblem(status: number, text: string): ApiProblem {
  try {
    return new ApiProblem(status, JSON.parse(text) as Problem);
  } catch {
    return new ApiProblem(status, { detail: `The server answered with ${status}. Try again in a moment.` });
  }
}

export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412;
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

export function sentenceOf(error: unknown): string {
  if (isStale(error)) return 'Someone else changed this after you opened it. Your text is still here.';
  if (error instanceof ApiProblem || error instanceof Offline) return error.message;
  return 'Something went wrong on this page. Reload it, then try again.';
}
