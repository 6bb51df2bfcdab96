import { pointOn, ringPath, runPath } from './radar-shape';

describe('the radar chart', () => {
  it.each([
    [0, 4, { x: 0, y: -100 }],
    [1, 4, { x: 100, y: 0 }],
    [2, 2, { x: 0, y: 50 }],
    [3, 0, { x: 0, y: 0 }],
  ])('axis %p of four at %p', (axis, value, point) => expect(pointOn(axis, 4, value, 100)).toEqual(point));

  it('closes the outline when every axis has a value', () => {
    expect(runPath([4, 4, 4, 4], 100)).toEqual({ path: ringPath(4, 4, 100), closed: true });
  });

  it('draws no line to or across an axis without a value', () => {
    expect(runPath([4, 4, null, 4], 100)).toEqual({ path: 'M0 -100L100 0M-100 0L0 -100', closed: false });
    expect(runPath([4, null, 4, null], 100)).toEqual({ path: '', closed: false });
  });
});
