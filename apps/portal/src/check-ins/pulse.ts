export const PULSES = [1, 2, 3, 4, 5] as const;

const WORDS: Readonly<Record<number, string>> = { 1: 'Bad', 2: 'Rough', 3: 'Steady', 4: 'Good', 5: 'Great' };

export function pulseWord(pulse: number): string {
  return WORDS[pulse] ?? '';
}
