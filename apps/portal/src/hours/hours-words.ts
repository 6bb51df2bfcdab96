import { TIME_KINDS, type TimeKind } from '@quarterdeck/domain/hours-budget';

const KINDS: Readonly<Record<TimeKind, string>> = {
  hands_on: 'Hands-on work',
  meeting: 'Meeting',
  advice: 'Advice',
  unplanned: 'Unplanned',
  other: 'Other',
};

export const nameOfKind = (kind: TimeKind) => KINDS[kind];
export const KIND_CHOICES = TIME_KINDS.map((value) => ({ value, label: KINDS[value] }));
