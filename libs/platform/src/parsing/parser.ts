/** Reads what a stranger wrote. `reading` says which file it is at, for the one who asks why it took so long. */
export type Parse<Input, Output> = (
  input: Input,
  reading: (file: string) => void,
) => Output | Promise<Output>;

/** A module that exports `parse`, named by its file: a thread loads it from there. */
export interface Parser<Module extends { parse: Parse<never, unknown> }> {
  readonly file: string;
  /** Not there at run time: it keeps the types of `parse`. */
  readonly module?: Module;
}

/**
 * Registers a parser beside the service that uses it:
 * `parser<typeof import('./calendar.parser')>(require.resolve('./calendar.parser'))`.
 * Input and output are copied between threads, so they are plain values.
 */
export const parser = <Module extends { parse: Parse<never, unknown> }>(file: string): Parser<Module> => ({
  file,
});
