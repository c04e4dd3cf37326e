/** What a command takes: a word in its place, or `--name value`. */
type Taken = { readonly says: string; readonly isWord?: true; readonly isNeeded?: true; readonly isFlag?: true }
export type Takes = Readonly<Record<string, Taken>>

/** What was given, by name; a flag that was given is an empty text. */
type Given<T extends Takes> = {
  readonly [Name in keyof T]: T[Name] extends { readonly isNeeded: true } ? string : string | undefined
}

/** What came of a command: for people, for a machine, and whether it is as hoped for. */
export type Outcome = { readonly lines: readonly string[]; readonly data: unknown; readonly isFine: boolean }

export type Command = {
  /** One or two words. */
  readonly name: string
  /** One line for the list of commands. */
  readonly says: string
  /** What else has to be known. */
  readonly more?: string
  readonly takes: Takes
  readonly run: (given: Readonly<Record<string, string | undefined>>) => Promise<Outcome>
}

/** The parser has seen to it that what is needed is given. */
export function command<const T extends Takes>(
  described: Omit<Command, 'takes' | 'run'> & {
    readonly takes: T
    readonly run: (given: Given<T>) => Promise<Outcome>
  },
): Command {
  return { ...described, run: (given) => described.run(given as Given<T>) }
}

export function done(lines: readonly string[], data: unknown, isFine = true): Outcome {
  return { lines, data, isFine }
}

/** Its message says what was asked wrongly, and how it is asked. */
export class AskedWrongly extends Error {
  override name = 'AskedWrongly'
}
