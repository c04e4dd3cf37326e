import { saysZeroUnanswered } from '@holdfast/engine/bpo'
import type { CallRow } from './call-row.ts'
import type { Desks } from './desks.ts'

const MOST_NAMED = 5

/** What is said of a file as a whole. */
export type Notes = {
  readonly seen: (row: CallRow) => void
  /** Rows that will be written: whoever only others name is not made. */
  readonly toCome: (rows: readonly CallRow[]) => void
  readonly all: () => readonly string[]
}

export function callNotes(desks: Desks, nameOf: (row: CallRow) => string): Notes {
  const agents = new Map<string, string>()
  const campaigns = new Map<string, string>()
  let zeros = 0
  return {
    seen: (row) => {
      if (saysZeroUnanswered(row.said.outcome)) zeros += 1
    },
    toCome: (rows) => {
      for (const row of rows) {
        if (!desks.agents.has(row.said.agentUserId)) agents.set(row.said.agentUserId, nameOf(row))
        const { name, folded } = row.campaign
        if (!desks.campaigns.has(folded) && !campaigns.has(folded)) campaigns.set(folded, name)
      }
    },
    all: () => [
      ...(zeros === 0 ? [] : [zeroNote(zeros)]),
      ...named([...campaigns.values()], 'campaign is created', 'campaigns are created'),
      ...named([...agents.values()], 'person becomes an agent', 'people become agents'),
    ],
  }
}

function zeroNote(zeros: number): string {
  return `${zeros === 1 ? '1 unanswered call says' : `${zeros} unanswered calls say`} 0 for the seconds until the answer, the talk or the rating. These zeros are taken as unknown, because averages over them would be wrong; leave such cells blank to say so in the file.`
}

function named(names: readonly string[], one: string, many: string): readonly string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return [`${names.length} ${names.length === 1 ? one : many}: ${shown}${more}.`]
}
