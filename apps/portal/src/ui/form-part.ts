import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

type InputProps = Omit<GetInputPropsReturnType, 'onChange' | 'error'> & {
  onChange: (valueOrEvent: unknown) => void;
  error?: ReactNode;
};

/** What a group of fields needs of the form that it is a part of, whatever else that form holds. */
export interface FormPart<T> {
  values: T;
  getInputProps: (path: keyof T & string) => InputProps;
}
