import { PULSES } from '../pulse';
import type { Health } from '@quarterdeck/domain/health';
import type { CheckInDraftSaved, SaveCheckInDraft } from '../../api/types';
import { draftStore, type Kept } from '../../ui/draft-store';
import type { Meeting } from '../../meeting/meeting-notes';

export interface CheckInDraft {
  moved: string;
  blocked: string;
  decisionsNeeded: string;
  /** As typed, in the client's currency. */
  cash: string;
  cashIn: string;
  cashOut: string;
  /** Empty or 1 to 5. */
  pulse: string;
  health: Health | '';
  healthReason: string;
  publish: boolean;
  /** Where the meeting stopped. */
  meeting: Meeting | null;
}

/** Keyed by occurrence; holds only what the server lacks. */
export const { keep: keepDraft, read: readDraft, drop: dropDraft } = draftStore<CheckInDraft>('check-in');

/** Longer input cannot be an amount. */
const LONGEST_FIGURE = 40;

export function toSave(draft: CheckInDraft): SaveCheckInDraft {
  const figure = (typed: string) => typed.slice(0, LONGEST_FIGURE);
  return {
    ...draft,
    cash: figure(draft.cash),
    cashIn: figure(draft.cashIn),
    cashOut: figure(draft.cashOut),
    pulse: PULSES.find((pulse) => String(pulse) === draft.pulse) ?? null,
    health: draft.health || null,
  };
}

/** The newer of the local and the server draft. */
export function latestDraft(
  here: Kept<Partial<CheckInDraft>> | undefined,
  saved: CheckInDraftSaved | null,
): Kept<Partial<CheckInDraft>> | undefined {
  if (!saved || (here && Date.parse(here.savedAt) > Date.parse(saved.updatedAt))) return here;
  const { updatedAt, pulse, health, ...typed } = saved;
  const draft = { ...typed, pulse: pulse === null ? '' : String(pulse), health: health ?? ('' as const) };
  return { draft, savedAt: updatedAt };
}
