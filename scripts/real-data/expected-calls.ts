import { group } from './expected-freight.ts'
import { money, quotient, sixDigits } from './figure.ts'
import type { Line } from './files.ts'

export type CallSums = {
  readonly offered: number
  readonly answered: number
  readonly resolved: number
  readonly speedOfAnswer: string
  readonly talk: string
  readonly satisfaction: string
}
export type ExpectedCalls = {
  readonly whole: CallSums
  readonly byAgent: ReadonlyMap<string, CallSums>
  readonly byMonth: ReadonlyMap<string, CallSums>
  /** 1.50 for each connected call, by agent and day. */
  readonly payByAgentAndDay: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** From the file itself. A blank cell is unknown and enters no mean. */
export function expectedCalls(lines: readonly Line[]): ExpectedCalls {
  const byAgent = group(lines, (line) => line['Agent'] ?? '')
  return {
    whole: sumOf(lines),
    byAgent: mapped(byAgent, sumOf),
    byMonth: mapped(
      group(lines, (line) => (line['Date'] ?? '').slice(0, 7)),
      sumOf,
    ),
    payByAgentAndDay: mapped(byAgent, (of) =>
      mapped(
        group(of, (line) => line['Date'] ?? ''),
        (day) => money(answeredOf(day).length * 150),
      ),
    ),
  }
}

/** As the reference aggregates state them, which other tools computed; `key` is the column that names the row. */
export function statedCalls(lines: readonly Line[], key: string): ReadonlyMap<string, CallSums> {
  return new Map(
    lines.map((line) => [
      line[key] ?? '',
      {
        offered: Number(line['offered']),
        answered: Number(line['answered']),
        resolved: Number(line['resolved']),
        speedOfAnswer: sixDigits(line['asa_seconds'] ?? ''),
        talk: sixDigits(line['avg_talk_seconds'] ?? ''),
        satisfaction: sixDigits(line['csat'] ?? ''),
      },
    ]),
  )
}

function sumOf(lines: readonly Line[]): CallSums {
  const answered = answeredOf(lines)
  const mean = (column: string, read: (cell: string) => number) => {
    const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell !== '')
    return quotient(
      cells.reduce((sum, cell) => sum + read(cell), 0),
      cells.length,
    )
  }
  return {
    offered: lines.length,
    answered: answered.length,
    resolved: lines.filter((line) => line['Resolved'] === 'Y').length,
    speedOfAnswer: mean('Speed of answer in seconds', Number),
    talk: mean('AvgTalkDuration', secondsOf),
    satisfaction: mean('Satisfaction rating', Number),
  }
}

function answeredOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line['Answered (Y/N)'] === 'Y')
}

function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

function mapped<A, B>(of: ReadonlyMap<string, A>, to: (value: A) => B): ReadonlyMap<string, B> {
  return new Map([...of].map(([key, value]) => [key, to(value)]))
}
