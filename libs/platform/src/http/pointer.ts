const LONGEST = 60;

/** A step of a JSON pointer (RFC 6901). Names come from the request and may be as long as it: an answer is not. */
export function pointerTo(name: string | number): string {
  return `/${printable(String(name)).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

export function printable(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST).toWellFormed()}…` : name.toWellFormed();
}
