/**
 * A person's mistake (usage, configuration, rule, file), told so that they can mend it.
 * Anything else that goes wrong is ours, and is thrown as it is.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    message: string,
    readonly where: { readonly file: string; readonly line?: number; readonly column?: number } | null = null,
    /** What else is wrong, where more could be told at once; each without further problems of its own. */
    readonly further: readonly Problem[] = [],
  ) {
    super(message);
  }
  /** All of them, in order, as one to throw. */
  static of([first, ...rest]: readonly [Problem, ...Problem[]]): Problem {
    const each = [first, ...rest].flatMap((problem) => [
      new Problem(problem.message, problem.where),
      ...problem.further,
    ]);
    return new Problem(first.message, first.where, each.slice(1));
  }
  /** `file:line:column: message`, with as much of the place as is known. */
  describe(): string {
    if (!this.where) return this.message;
    const { file, line, column } = this.where;
    return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${this.message}`;
  }
}
