import type { Health } from '@quarterdeck/domain/health';
import type { CheckIn } from '../api/types';
import { Tag, type Tone } from '../ui/tag';

export const HEALTH: Readonly<Record<Health, { word: string; tone: Tone }>> = {
  on_track: { word: 'On track', tone: 'good' },
  at_risk: { word: 'At risk', tone: 'warn' },
  off_track: { word: 'Off track', tone: 'bad' },
};

export function HealthLine({ checkIn: { health, healthReason } }: { checkIn: CheckIn }) {
  if (!health) return null;
  const { word, tone } = HEALTH[health];
  return (
    <p>
      <Tag tone={tone}>{word}</Tag> {healthReason}
    </p>
  );
}
