import { type RitualKind, COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';

/** Only the weekly check-in asks for figures, pulse and health. */
export interface FormOfKind {
  moved: { label: string; description?: string; missing: string };
  blocked: boolean;
  figures: boolean;
}

const CHECK_IN: FormOfKind = {
  moved: { label: 'What moved', missing: 'Write what moved, even if it’s just one line.' },
  blocked: true,
  figures: true,
};

const RITUAL: FormOfKind = {
  moved: {
    label: 'Notes',
    description: 'What you discussed and found out, point by point.',
    missing: 'Write what came out of it, even if it’s just one line.',
  },
  blocked: false,
  figures: false,
};

export const formOfKind = (kind: RitualKind): FormOfKind => (kind === COUNTED_KIND ? CHECK_IN : RITUAL);
