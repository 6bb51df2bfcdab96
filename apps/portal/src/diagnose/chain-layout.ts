import type { ChainStageState } from '@quarterdeck/domain/chain-map';

export interface DrawnStage {
  key: string;
  name: string;
  state: ChainStageState;
  findings: readonly unknown[];
}

export interface PlacedStage {
  key: string;
  x: number;
  y: number;
  breaks: boolean;
  lines: string[];
  /** For example "2 findings", or empty. */
  count: string | null;
  /** Null after the last stage. */
  next: { x: number; y: number } | null;
}

export interface ChainLayout {
  width: number;
  height: number;
  stages: PlacedStage[];
}

const PITCH = 132;
const ROW = 58;
const LETTERS = 17;

/** Left to right with names below, for wide pages. */
export function layOutAcross(stages: readonly DrawnStage[]): ChainLayout {
  const names = stages.map(({ name }) => wrap(name, LETTERS));
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const at = (index: number) => ({ x: PITCH / 2 + index * PITCH, y: 22 });
  return {
    width: stages.length * PITCH,
    height: 62 + lines * 17 + 17,
    stages: stages.map((stage, index) => place(stage, names[index]!, at(index), next(stages, index, at))),
  };
}

/** Top to bottom with names beside, for phones and long chains. */
export function layOutDown(stages: readonly DrawnStage[]): ChainLayout {
  const at = (index: number) => ({ x: 22, y: 22 + index * ROW });
  return {
    width: 320,
    height: 44 + (stages.length - 1) * ROW,
    stages: stages.map((stage, index) =>
      place(stage, wrap(stage.name, 34).slice(0, 2), at(index), next(stages, index, at)),
    ),
  };
}

/** Text alternative for screen readers. */
export function chainInWords(stages: readonly DrawnStage[]): string {
  const breaks = stages.filter(({ state }) => state === 'breaks').map(({ name }) => name);
  const names = stages.map(({ name }) => name).join(', ');
  return `Chain of ${stages.length} stages: ${names}. ${breaks.length > 0 ? `Breaks at: ${breaks.join(', ')}.` : 'No breaks.'}`;
}

/** Longer words get a line of their own. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Point = { x: number; y: number };

function next(stages: readonly unknown[], index: number, at: (index: number) => Point): Point | null {
  return index + 1 < stages.length ? at(index + 1) : null;
}

function place(
  { key, state, findings }: DrawnStage,
  lines: string[],
  at: Point,
  to: Point | null,
): PlacedStage {
  const count =
    findings.length === 0 ? null : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  return { key, ...at, breaks: state === 'breaks', lines, count, next: to };
}
