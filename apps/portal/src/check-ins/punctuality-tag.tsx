import type { Punctuality } from '../api/types';
import { Tag, type Tone } from '../ui/tag';

export const PUNCTUALITY: Readonly<Record<Punctuality, { word: string; tone: Tone }>> = {
  on_time: { word: 'On time', tone: 'good' },
  late: { word: 'Late', tone: 'warn' },
  missed: { word: 'Missed', tone: 'bad' },
  pending: { word: 'Open', tone: 'plain' },
  excused: { word: 'Excused', tone: 'plain' },
  not_applicable: { word: 'Not applicable', tone: 'plain' },
};

export function PunctualityTag({ punctuality }: { punctuality: Punctuality }) {
  const { word, tone } = PUNCTUALITY[punctuality];
  return <Tag tone={tone}>{word}</Tag>;
}
