import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

type InputProps = Omit<GetInputPropsReturnType, 'onChange' | 'error'> & {
  onChange: (valueOrEvent: unknown) => void;
  error?: ReactNode;
};

/** The part of a form a field group needs, whatever else the form holds. */
export interface FormPart<T> {
  values: T;
  getInputProps: (path: keyof T & string) => InputProps;
}
