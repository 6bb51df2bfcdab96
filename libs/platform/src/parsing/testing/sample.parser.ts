import { Invalid } from '../../errors';

export type Task = 'echo' | 'throw later' | 'never end' | 'eat memory' | 'refuse' | 'throw' | 'exit';

export function parse({ task }: { task: Task }, reading: (file: string) => void): string {
  const eaten: number[][] = [];
  reading(`${task}.md`);
  switch (task) {
    case 'never end':
      for (;;);
    case 'eat memory':
      for (;;) eaten.push(new Array<number>(10_000).fill(eaten.length));
    case 'refuse':
      throw new Invalid('file.odd', 'The file is odd.', [{ pointer: '/file', detail: 'is odd' }]);
    case 'throw':
      throw new TypeError('a mistake of ours');
    case 'throw later':
      setTimeout(() => {
        throw new Error('too late');
      });
      return task;
    case 'exit':
      return process.exit(3);
    default:
      return task;
  }
}
