/** A workflow command as GitHub's runner takes it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescapeWith = (codes: readonly (readonly [string, string])[]) => (text: string) =>
  codes.reduce((rest, [code, character]) => rest.replaceAll(code, character), text);
const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;
const PROPERTY = [...DATA, ['%3A', ':'], ['%2C', ',']] as const;
const unescapeData = unescapeWith([...DATA, ['%25', '%']]);
const unescapeProperty = unescapeWith([...PROPERTY, ['%25', '%']]);

/** What the runner makes of a log, line by line: github.com/actions/runner, ActionCommand.cs, `TryParseV2`. */
export function readWorkflowCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const message = line.trimStart();
    const end = message.indexOf('::', 2);
    if (!message.startsWith('::') || end < 0) return [];
    const [command = '', ...rest] = message.slice(2, end).split(' ');
    const pairs = rest
      .join(' ')
      .split(',')
      .map((property) => property.split(/=(.*)/s));
    return [
      {
        command,
        properties: Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), unescapeProperty(value)])),
        data: unescapeData(message.slice(end + 2)),
      },
    ];
  });
}
