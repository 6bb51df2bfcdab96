import { useRef } from 'react';
import { newIdempotencyKey } from '../api/http';

/** The same body keeps its key, so a retry can't create it twice. */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string }>(undefined);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
