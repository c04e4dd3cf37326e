import { EQUIPMENT_LABELS } from './load-choices.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import { type Names, needsCarrier } from './name-finder.ts'
import { someOf } from './some-of.ts'

/** What is said of a file as a whole. */
export type LoadNotes = {
  readonly seen: (row: LoadRow) => void
  readonly toBeMade: (names: Pick<Names, 'customers' | 'carriers'>) => void
  readonly all: () => readonly string[]
}

export function loadNotes(file: LoadFile): LoadNotes {
  const customers = new Set<string>()
  const carriers = new Set<string>()
  const counts = { uncredited: 0, costUnknown: 0, byNobody: 0, equipmentUnknown: 0 }
  return {
    seen: (row) => {
      if (row.load.credits.length === 0) counts.uncredited += 1
      if (row.load.costMinor === null) counts.costUnknown += 1
      if (row.said.drivenBy === null && isDriven(row)) counts.byNobody += 1
      if (row.details.equipment === null) counts.equipmentUnknown += 1
    },
    toBeMade: (names) => {
      for (const name of names.customers) customers.add(name)
      for (const { name } of names.carriers) carriers.add(name)
    },
    all: () => [
      ...made(customers, 'customer'),
      ...made(carriers, 'carrier'),
      ...counted(counts.byNobody, `without a carrier or truck: driven by "${file.ownTruck ?? file.carrier?.name}"`),
      ...counted(counts.uncredited, 'credited to nobody'),
      ...counted(counts.costUnknown, 'without a cost: the margin is unknown'),
      ...counted(
        counts.equipmentUnknown,
        `without equipment: taken as ${EQUIPMENT_LABELS[file.equipment].toLowerCase()}`,
      ),
    ],
  }
}

function isDriven(row: LoadRow): boolean {
  return needsCarrier(row) || row.load.ownUnit !== null
}

function made(names: ReadonlySet<string>, what: string): readonly string[] {
  if (names.size === 0) return []
  return [`${names.size} ${what}${names.size === 1 ? ' is' : 's are'} created: ${someOf([...names])}.`]
}

function counted(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'load' : 'loads'} ${what}.`]
}
