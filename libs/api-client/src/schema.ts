// Generated from apps/api/openapi.json by `npm run openapi`.
export type paths = Record<string, never>;
export interface components {
  schemas: Record<string, never>;
}
