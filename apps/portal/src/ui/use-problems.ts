import { useState } from 'react';
import { ApiProblem, isSignedOut } from '../api/problem';

/** The part of a Mantine form needed here. */
interface FormOfFields {
  getValues: () => object;
  setErrors: (errors: Record<string, string>) => void;
  getInputNode: (path: string) => HTMLElement | null;
}

interface Problems {
  error: unknown;
  /** Errors for fields the form doesn't show. */
  fields: string[];
}

/**
 * Shows server errors at form fields: `/clientIds/0` belongs to `clientIds`, `/fee/amount` to `fee`. `names` maps
 * fields with a different name.
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

export function focusFirst(form: Pick<FormOfFields, 'getInputNode'>) {
  return (errors: Record<string, unknown>) => {
    const first = Object.keys(errors)[0];
    if (first) form.getInputNode(first)?.focus();
  };
}
