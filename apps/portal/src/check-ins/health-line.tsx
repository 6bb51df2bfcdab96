import type { CheckIn } from '../api/types';
import { Tag } from '../ui/tag';
import { HEALTH } from './health';

export function HealthLine({ checkIn: { health, healthReason } }: { checkIn: CheckIn }) {
  if (!health) return null;
  const { word, tone } = HEALTH[health];
  return (
    <p>
      <Tag tone={tone}>{word}</Tag> {healthReason}
    </p>
  );
}
