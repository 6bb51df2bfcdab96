import { EMPTY_CONTENT, type DecisionContent } from '@quarterdeck/domain/decision-content';
import type { Adr, AdrNote, AdrReference } from './adr';

/** What has been read of one file so far. */
export class Reading {
  readonly notes: AdrNote[] = [];
  readonly fields = new Set<string>();
  /** Paragraphs for More Information: nothing of a file is lost. */
  readonly paragraphs: string[] = [];
  frontTitle: string | null = null;
  /** Positions of the chosen options, where a sentence cannot say it. */
  chosen: number[] | null = null;
  private readonly lists = {
    drivers: [] as string[],
    positive: [] as string[],
    negative: [] as string[],
    decisionMakers: [] as string[],
    consulted: [] as string[],
    informed: [] as string[],
  };
  readonly supersedes: AdrReference[] = [];
  readonly adr: Adr = {
    number: null,
    state: 'draft',
    date: null,
    raisedAt: null,
    decidedAt: null,
    actionedAt: null,
    neededBy: null,
    costOfDelayPerWeek: null,
    supersedes: this.supersedes,
    supersededBy: null,
    content: {
      ...EMPTY_CONTENT,
      title: '',
      category: 'architecture',
      drivers: this.lists.drivers,
      consequences: { positive: this.lists.positive, negative: this.lists.negative },
      decisionMakers: this.lists.decisionMakers,
      consulted: this.lists.consulted,
      informed: this.lists.informed,
    },
  };

  content(change: Partial<DecisionContent>): void {
    this.adr.content = { ...this.adr.content, ...change };
  }

  /** Pushed, because a file may add to a list thousands of times. */
  add(list: keyof Reading['lists'], items: readonly string[]): void {
    for (const item of items) this.lists[list].push(item);
  }

  addField(field: string): void {
    this.fields.add(field);
  }

  note(line: number | null, what: string, why: string): void {
    this.notes.push({ line, what: what.length > 120 ? `${what.slice(0, 119)}…` : what, why });
  }

  keep(line: number | null, text: string, why: string): void {
    this.paragraphs.push(text);
    this.note(line, text.replace(/\s+/g, ' '), why);
  }
}
