import { percentile } from '../bench/statistics.mjs';

export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    n: sorted.length,
    p50Ms: Math.round(percentile(sorted, 0.5)),
    p99Ms: Math.round(percentile(sorted, 0.99)),
  };
}

export function round(value) {
  return Math.round(value * 100) / 100;
}
