import type { RedFlag } from '../api/types';

export function wordsOf({ kind, count, of }: RedFlag): string {
  const some = `${count} of ${of} decision${of === 1 ? '' : 's'}`;
  switch (kind) {
    case 'no_written_decisions':
      return `Red flag: no decision written down in ${count} active days`;
    case 'no_ownership_boundaries':
      return `Red flag: no agreement on who decides for ${some}`;
    case 'tool_talk':
      return `Red flag: ${some} without a driver or a consequence`;
  }
}
