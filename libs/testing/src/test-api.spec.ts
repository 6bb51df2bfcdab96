import './test-api';
import './test-host';

/** Most test files load these, and Jest loads the modules again for each file. */
describe('what feature specs import', () => {
  it('feature specs do not import Nest', () => {
    const isOfNest = (file: string) => /node_modules\/(@nestjs|rxjs|class-validator|typeorm)\//.test(file);
    expect(Object.keys(require.cache).filter(isOfNest)).toEqual([]);
  });
});
