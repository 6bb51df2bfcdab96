import type { NeededDecision } from '@quarterdeck/engagement/engagement.events';

/** What is put to a decision when a ritual is missed again and again. */
export function keepChangeDrop(title: string, missedOn: readonly string[]): NeededDecision['words'] {
  const missed = `“${title}” was missed three times in a row`;
  const dates = missedOn.map((date) => DAY.format(new Date(`${date}T00:00:00Z`))).join(', ');
  return {
    title: `Keep, change or drop: ${title}`,
    category: 'process',
    context: `${missed}: ${dates}. A ritual that nobody keeps is changed or dropped on purpose, not by forgetting it.`,
    founderSummary: `${missed}. We decide whether to keep it, change it or drop it.`,
    options: [
      {
        title: 'Keep it',
        description: 'It stays as it is, and its owner says what makes it happen from now on.',
      },
      {
        title: 'Change it',
        description: 'Another day, another rhythm, another owner or a shorter agenda.',
      },
      {
        title: 'Drop it',
        description: 'The ritual ends. What it was good for happens elsewhere or not at all.',
      },
    ],
  };
}

/** For example "2 March 2026". */
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
