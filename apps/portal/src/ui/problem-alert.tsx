import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { sentenceOf } from '../api/problem';

/** `fields` holds details that belong to no form field. */
export function ProblemAlert({ error, fields = [], action }: ProblemAlertProps) {
  if (!error) return null;
  return (
    <Alert role="alert" color="red" variant="outline" p="sm" className="qd-problem">
      {sentenceOf(error)}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      )}
      {action}
    </Alert>
  );
}

interface ProblemAlertProps {
  error: unknown;
  fields?: readonly string[];
  action?: ReactNode;
}
