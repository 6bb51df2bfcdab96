import { Textarea, type TextareaProps } from '@mantine/core';
import { ApiProblem } from '../api/problem';

/** The practice would promise more hours than it has; with a reason that is its own choice. */
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

/** What an activation or a budget says beside; nothing without a reason. */
export function acceptance(reason: string): { acceptOverCapacity?: true; overCapacityReason?: string } {
  const text = reason.trim();
  return text ? { acceptOverCapacity: true, overCapacityReason: text } : {};
}
