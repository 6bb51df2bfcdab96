import { validateSync } from 'class-validator';
import { Nested } from './nested';
import { invalid } from './validation';

class Inner {}

class Outer {
  @Nested(() => Inner)
  inner: unknown;
}

it('names the field of a value that belongs to no class', () => {
  const body = Object.assign(new Outer(), { inner: new Inner() });
  const errors = validateSync(body, { forbidUnknownValues: true });
  expect(invalid(errors).errors).toEqual([{ pointer: '/inner', detail: 'is not what this field takes' }]);
});
