import { MAX_FIT_COST } from '@quarterdeck/domain/fit-diagnostic';

/** The first axis points up; the others follow clockwise. */
export interface Point {
  x: number;
  y: number;
}

export function pointOn(axis: number, axes: number, value: number, radius: number): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const distance = (value / MAX_FIT_COST) * radius;
  return { x: round(Math.cos(angle) * distance), y: round(Math.sin(angle) * distance) };
}

export function ringPath(axes: number, value: number, radius: number): string {
  return `${linePath(Array.from({ length: axes }, (_, axis) => pointOn(axis, axes, value, radius)))}Z`;
}

/** Closed if every axis has a value. Unknown values break the line, because drawing across them would suggest data. */
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
