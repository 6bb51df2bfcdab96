import { plainToInstance } from 'class-transformer';
import { IsString, validateSync } from 'class-validator';
import { routeConfig, TakesBody } from '../bodies/body-rules';
import { Nested, NestedList } from './nested';
import { invalid } from './validation';

class Inner {}

class Outer {
  @Nested(() => Inner)
  inner: unknown;
}

it('a value of no class is refused with its field', () => {
  const body = Object.assign(new Outer(), { inner: new Inner() });
  const errors = validateSync(body, { forbidUnknownValues: true });
  expect(invalid(errors).errors).toEqual([
    { pointer: '/inner', detail: 'is not a valid value for this field' },
  ]);
});

let made = 0;
class Counted {
  @IsString()
  name: string;

  constructor() {
    made++;
  }
}

class Many {
  @NestedList(() => Counted, 3)
  list: Counted[];
}

it('elements of an overlong list are not instantiated', () => {
  const faults = (list: unknown) => {
    const errors = validateSync(plainToInstance(Many, { list }), { stopAtFirstError: true });
    return invalid(errors).errors?.map(({ pointer, detail }) => `${pointer} ${detail}`);
  };
  expect(faults([{}, {}, {}, {}])).toEqual(['/list must contain no more than 3 elements']);
  expect(made).toBe(0);
  expect(faults([{ name: 'a' }, { name: 1 }])).toEqual(['/list/1/name must be a string']);
  expect(made).toBe(2);
});

it('several decorators configure a route without overwriting each other', () => {
  const route = (...decorators: MethodDecorator[]) => {
    const descriptor = { value: () => undefined };
    for (const decorate of decorators) decorate({}, 'route', descriptor);
    return Reflect.getMetadata('__fastify_route_config__', descriptor.value) as unknown;
  };
  expect(route(TakesBody({ bytes: 1 }), routeConfig({ scope: 'a:read' }))).toEqual({
    scope: 'a:read',
    takes: { bytes: 1 },
  });
  expect(() => route(TakesBody({ bytes: 1 }), TakesBody({}))).toThrow('declares "takes" twice');
});
