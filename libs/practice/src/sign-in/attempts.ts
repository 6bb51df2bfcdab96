const quarterHour = 15 * 60;

/** How many attempts a quarter of an hour allows. */
export const attempts = {
  perAddress: { limit: 60, windowSeconds: quarterHour },
  perAccountAndAddress: { limit: 8, windowSeconds: quarterHour },
  linksPerAddress: { limit: 20, windowSeconds: quarterHour },
  linksPerAccount: { limit: 5, windowSeconds: quarterHour },
} as const;
