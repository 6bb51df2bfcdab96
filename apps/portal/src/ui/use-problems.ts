import { useState } from 'react';
import { ApiProblem, isSignedOut } from '../api/problem';

/** The part of a Mantine form that is needed here, whatever its fields. */
interface FormOfFields {
  getValues: () => object;
  setErrors: (errors: Record<string, string>) => void;
  getInputNode: (path: string) => HTMLElement | null;
}

interface Problems {
  error: unknown;
  /** What was refused in a field that the form does not show. */
  fields: string[];
}

/**
 * Puts what the server refuses beside the fields of a form. `/clientIds/0` belongs to `clientIds`, `/fee/amount`
 * to `fee`; `names` translates where the form calls a field otherwise.
 */
export function useProblems(
  form: FormOfFields,
  names: Readonly<Record<string, string>> | ((path: string) => string) = {},
) {
  const [problems, setProblems] = useState<Problems>({ error: null, fields: [] });
  const show = (error: unknown) => {
    if (isSignedOut(error)) return;
    const fields: string[] = [];
    const errors: Record<string, string> = {};
    for (const { pointer, detail } of error instanceof ApiProblem ? error.fields : []) {
      const path = pointer.replace(/^\//, '');
      const first = path.split('/').at(0) ?? '';
      const name = typeof names === 'function' ? names(path) : (names[path] ?? names[first] ?? first);
      if ((name.split('.').at(0) ?? '') in form.getValues()) errors[name] ??= detail;
      else fields.push(detail);
    }
    form.setErrors(errors);
    setProblems({ error, fields });
    const first = Object.keys(errors)[0];
    if (first) form.getInputNode(first)?.focus();
  };
  return { problems, show, clear: () => setProblems({ error: null, fields: [] }) };
}

/** After a refused submit the first wrong field gets the focus. */
export function focusFirst(form: Pick<FormOfFields, 'getInputNode'>) {
  return (errors: Record<string, unknown>) => {
    const first = Object.keys(errors)[0];
    if (first) form.getInputNode(first)?.focus();
  };
}
