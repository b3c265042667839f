/**
 * A person's mistake (usage, configuration, rule, file), told so that they can mend it.
 * Anything else that goes wrong is ours, and is thrown as it is.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    message: string,
    readonly where: { readonly file: string; readonly line?: number; readonly column?: number } | null = null,
  ) {
    super(message);
  }
  /** `file:line:column: message`, with as much of the place as is known. */
  describe(): string {
    if (!this.where) return this.message;
    const { file, line, column } = this.where;
    return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${this.message}`;
  }
}
