import { MAX_FIT_COST } from '@quarterdeck/domain/fit-diagnostic';

/** Place on the drawing, with the first axis upwards and the others clockwise. */
export interface Point {
  x: number;
  y: number;
}

export function pointOn(axis: number, axes: number, value: number, radius: number): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const distance = (value / MAX_FIT_COST) * radius;
  return { x: round(Math.cos(angle) * distance), y: round(Math.sin(angle) * distance) };
}

/** A ring through all axes at one value. */
export function ringPath(axes: number, value: number, radius: number): string {
  return `${linePath(Array.from({ length: axes }, (_, axis) => pointOn(axis, axes, value, radius)))}Z`;
}

/**
 * The outline of one run: closed when every axis has a value; where one is not known the line is broken there, because
 * a line across it would say something that nobody knows.
 */
export function runPath(
  values: readonly (number | null)[],
  radius: number,
): { path: string; closed: boolean } {
  const axes = values.length;
  const points = values.map((value, axis) => (value === null ? null : pointOn(axis, axes, value, radius)));
  if (points.every((point) => point !== null)) return { path: `${linePath(points)}Z`, closed: true };
  const path = points
    .map((from, axis) => ({ from, to: points[(axis + 1) % axes] }))
    .flatMap(({ from, to }) => (from && to ? [linePath([from, to])] : []))
    .join('');
  return { path, closed: false };
}

function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

const round = (value: number) => Math.round(value * 100) / 100 || 0;
