import type { Health } from '@quarterdeck/domain/health';
import type { Tone } from '../ui/tag';

export const HEALTH: Readonly<Record<Health, { word: string; tone: Tone }>> = {
  on_track: { word: 'On track', tone: 'good' },
  at_risk: { word: 'At risk', tone: 'warn' },
  off_track: { word: 'Off track', tone: 'bad' },
};
