declare module 'pg/lib/utils' {
  /** Turns a JavaScript value into what the wire takes: text, bytes or null. */
  export function prepareValue(value: unknown): unknown;
}
