import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldError, Invalid } from '../../errors';
import { pointerTo } from '../pointer';
import { takeRulesAsWritten } from './rules-as-written';

/** Every body, query and parameter is checked against its DTO; what the DTO does not name is refused. */
export function validationPipe(): ValidationPipe {
  takeRulesAsWritten();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalid(errors),
  });
}

export function invalid(errors: ValidationError[]): Invalid {
  const fields = errors.flatMap((error) => fieldErrors(error, ''));
  const [first] = fields;
  const detail = first ? `${first.pointer.slice(1) || 'The body'}: ${first.detail}.` : 'Check the fields.';
  return new Invalid('request.invalid', detail, fields);
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  // Of a value that is of no class the validator knows it names no property, whatever its type says.
  if ((error.property as string | undefined) === undefined)
    return [{ pointer: parent, detail: 'is not a valid value for this field' }];
  const pointer = parent + pointerTo(error.property);
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    pointer,
    detail:
      rule === 'whitelistValidation'
        ? 'is not a field of this request'
        : withoutName(message, error.property),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function withoutName(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
