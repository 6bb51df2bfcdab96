import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import { AppError } from '@quarterdeck/platform/errors';
import { invalid } from '@quarterdeck/platform/http/validation/validation';
import { contentOf, type WrittenContent } from '../record/content-of';
import { NewDecisionDto } from '../record/decision-changes.dto';
import type { Adr, AdrNote } from './madr/adr';
import { writeItem } from './madr/list-items';

const MAX_ITEM_LENGTH = 500;

/** What a decision can hold of a file: long items of lists move to More Information, the rest has to fit. */
export function fitContent(adr: Adr): {
  words: WrittenContent | null;
  notes: AdrNote[];
  problems: AdrNote[];
} {
  const notes: AdrNote[] = [];
  const moved: string[] = [];
  const short = (name: string, items: readonly string[]): string[] => {
    const long = items.filter((text) => text.length > MAX_ITEM_LENGTH);
    if (!long.length) return [...items];
    moved.push(`### ${name}\n\n${long.map((text) => writeItem(text)).join('\n')}`);
    const why = `A line of this list can have at most ${MAX_ITEM_LENGTH} characters; longer ones are kept under More Information.`;
    notes.push({ line: null, what: `${name}: ${long[0]!.slice(0, 80)}…`, why });
    return items.filter((text) => text.length <= MAX_ITEM_LENGTH);
  };
  const { content } = adr;
  const { consequences, expectedOutcome } = content;
  const fitted: DecisionContent = {
    ...content,
    drivers: short('Decision Drivers', content.drivers),
    options: content.options.map((option) => ({
      ...option,
      pros: short(`Good about ${option.title}`, option.pros),
      neutral: short(`Neutral about ${option.title}`, option.neutral),
      cons: short(`Bad about ${option.title}`, option.cons),
    })),
    consequences: {
      positive: short('Positive Consequences', consequences.positive),
      negative: short('Negative Consequences', consequences.negative),
    },
    expectedOutcome: isWhole(expectedOutcome) ? expectedOutcome : null,
  };
  if (expectedOutcome && !fitted.expectedOutcome)
    notes.push({
      line: null,
      what: 'Expected outcome',
      why: 'It needs a metric, a target and a date, so it was left out.',
    });
  const moreInformation = [content.moreInformation, ...moved].filter(Boolean).join('\n\n');
  return { ...check({ ...fitted, moreInformation }, adr), notes };
}

function check(content: DecisionContent, adr: Adr): { words: WrittenContent | null; problems: AdrNote[] } {
  const { neededBy, costOfDelayPerWeek } = adr;
  const body = plainToInstance(NewDecisionDto, { ...content, neededBy, costOfDelayPerWeek });
  const errors = validateSync(body, { whitelist: true, forbidUnknownValues: true });
  const problems = errors.length ? (invalid(errors).errors ?? []) : [];
  if (problems.length)
    return { words: null, problems: problems.map(({ pointer, detail }) => problem(pointer, detail)) };
  try {
    return { words: contentOf(body), problems: [] };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { words: null, problems: [problem('/', error.detail)] };
  }
}

const problem = (pointer: string, detail: string): AdrNote => ({
  line: null,
  what: pointer.slice(1).replace(/\//g, ' › ') || 'The decision',
  why: `${detail}.`.replace(/\.\.$/, '.'),
});

const isWhole = (outcome: DecisionContent['expectedOutcome']): boolean =>
  outcome !== null &&
  outcome.metric !== '' &&
  outcome.target !== '' &&
  outcome.reviewOn !== ('' as LocalDate);
