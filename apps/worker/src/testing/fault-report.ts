import type { SunkMail } from './smtp-sink';

/** What a trial of reminders must show; every field but the first four is a count of broken promises. */
export interface Verdict {
  due: number;
  /** Rows of the ledger that say so. */
  sent: number;
  distinctIds: number;
  /** Mails that came again under the id they had: allowed where the outcome was unknown. */
  repeatsUnderSameId: number;
  /** Reminders of which no mail came. */
  missing: number;
  /** Mails that came again under another id than the first. */
  repeatsUnderAnotherId: number;
  /** Claims of a row that another worker held, or that was finished. */
  claimsOfOthers: number;
  /** Workers that ended by themselves. */
  died: number;
}

/** The number of a reminder stands at the end of its ritual's title, so that a mail says which one it is by itself. */
export function numberIn(subject: string): number | undefined {
  const found = /Weekly check-in (\d+)\b/.exec(subject)?.[1];
  return found === undefined ? undefined : Number(found);
}

export function verdictOf(
  due: number,
  mails: readonly Pick<SunkMail, 'messageId' | 'subject'>[],
  { sent, claimsOfOthers, died }: Pick<Verdict, 'sent' | 'claimsOfOthers' | 'died'>,
): Verdict {
  const idsOf = new Map<number, Set<string>>();
  const numbersOf = new Map<string, Set<number>>();
  for (const { messageId, subject } of mails) {
    const number = numberIn(subject) ?? -1;
    idsOf.set(number, (idsOf.get(number) ?? new Set()).add(messageId));
    numbersOf.set(messageId, (numbersOf.get(messageId) ?? new Set()).add(number));
  }
  const numbers = Array.from({ length: due }, (_, index) => index + 1);
  return {
    due,
    sent,
    distinctIds: numbersOf.size,
    repeatsUnderSameId: mails.length - [...idsOf.values()].reduce((sum, ids) => sum + ids.size, 0),
    missing: numbers.filter((number) => !idsOf.has(number)).length,
    repeatsUnderAnotherId: [...idsOf.values()].reduce((sum, ids) => sum + ids.size - 1, 0),
    claimsOfOthers,
    died,
  };
}

/** What was promised and not kept, in words; empty when all was. */
export function faultsIn(verdict: Verdict): string[] {
  const { due, sent, distinctIds, missing, repeatsUnderAnotherId, claimsOfOthers, died } = verdict;
  const faults: [boolean, string][] = [
    [missing > 0, `${missing} reminders are missing`],
    [sent !== due, `the ledger has ${sent} of ${due} as sent`],
    [distinctIds !== due, `${distinctIds} Message-IDs for ${due} reminders`],
    [repeatsUnderAnotherId > 0, `${repeatsUnderAnotherId} repeats under another Message-ID`],
    [claimsOfOthers > 0, `${claimsOfOthers} claims of what another worker held or had finished`],
    [died > 0, `${died} workers ended by themselves`],
  ];
  return faults.filter(([broken]) => broken).map(([, words]) => words);
}
