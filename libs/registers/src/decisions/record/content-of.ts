import { createHash } from 'node:crypto';
import { canonicalJson, type DecisionContent, EMPTY_CONTENT } from '@quarterdeck/domain/decision-content';
import { Invalid } from '@quarterdeck/platform/errors';
import type { DecisionChangesDto, NewDecisionDto } from './decision-changes.dto';

const MAX_BYTES = 200_000;

export interface WrittenContent {
  content: DecisionContent;
  /** Canonical JSON, which the hash covers. */
  text: string;
  hash: Buffer;
}

/** The words of a new decision. */
export function contentOf(body: NewDecisionDto): WrittenContent {
  const { title, category } = body;
  return write({ ...EMPTY_CONTENT, title, category, ...wordsOf(body) });
}

/** The words with the changes in them. */
export function changedContent(before: DecisionContent, changes: DecisionChangesDto): WrittenContent {
  return write({ ...before, ...wordsOf(changes) });
}

const WORDS = ['title', 'category', ...Object.keys(EMPTY_CONTENT)] as (keyof DecisionContent)[];

/** Only what the content holds: the dates and prices of waiting are not part of the words. */
function wordsOf(body: DecisionChangesDto): Partial<DecisionContent> {
  const options = body.options?.map((option) => ({
    title: option.title,
    description: option.description ?? '',
    pros: option.pros ?? [],
    neutral: option.neutral ?? [],
    cons: option.cons ?? [],
    chosen: option.chosen ?? false,
  }));
  const fields = WORDS.filter((word) => body[word] !== undefined).map((word) => [word, body[word]] as const);
  return { ...Object.fromEntries(fields), ...(options && { options }) };
}

function write(content: DecisionContent): WrittenContent {
  if (content.options.filter(({ chosen }) => chosen).length > 1) {
    const detail = 'at most one option can be chosen';
    throw new Invalid('decision.two_chosen', `options: ${detail}.`, [{ pointer: '/options', detail }]);
  }
  const text = canonicalJson(content);
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new Invalid(
      'decision.too_large',
      'A decision’s text must be at most 200 kB. Link to longer documents under more information.',
    );
  }
  return { content, text, hash: createHash('sha256').update(text).digest() };
}
