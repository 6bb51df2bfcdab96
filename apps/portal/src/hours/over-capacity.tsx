import { Textarea, type TextareaProps } from '@mantine/core';
import { ApiProblem } from '../api/problem';

/** Exceeding capacity is allowed with a reason. */
export function isOverCapacity(error: unknown): boolean {
  return (
    error instanceof ApiProblem && (error.code === 'capacity.exceeded' || error.code === 'capacity.reason')
  );
}

export function OverCapacityReason(props: TextareaProps) {
  return (
    <Textarea
      {...props}
      label="How will you make this work?"
      description="Your answer goes into the audit trail."
      maxLength={500}
      autosize
    />
  );
}

/** Sends nothing without a reason. */
export function acceptance(reason: string): { acceptOverCapacity?: true; overCapacityReason?: string } {
  const text = reason.trim();
  return text ? { acceptOverCapacity: true, overCapacityReason: text } : {};
}
