import type { Simulation } from '@holdfast/contract'
import type { Day, UserId } from '@holdfast/engine/kernel'
import { moneyCell } from '../../../platform/http/csv-cells.ts'
import type { CsvCell, CsvFile } from '../../../platform/http/csv-file.ts'
import type { PersonSums } from './comparison.ts'

export type Filed = {
  readonly result: Simulation
  /** Everybody, also those whom the result does not list. */
  readonly people: readonly (readonly [userId: UserId, sums: PersonSums])[]
  readonly names: ReadonlyMap<UserId, string>
  readonly from: Day
  readonly to: Day
}

const SUMS = ['Paid', 'Simulated', 'Difference', 'Currency']
const HEADS = { people: ['Person'], rules: ['Rule', 'Key'], days: ['Day'] } as const

export function resultFile(part: keyof typeof HEADS, { from, to, ...filed }: Filed): CsvFile {
  return {
    name: `simulation-${part}-${from}-to-${to}`,
    header: [...HEADS[part], ...SUMS],
    rows: rowsOf(part, filed),
  }
}

function rowsOf(part: keyof typeof HEADS, filed: Pick<Filed, 'result' | 'people' | 'names'>): readonly CsvCell[][] {
  const { result, people, names } = filed
  const { currency } = result
  if (part === 'people')
    return people.map(([userId, [paid, simulated]]) => [names.get(userId) ?? '', ...sums(paid, simulated, currency)])
  if (part === 'rules')
    return result.rules.map(({ name, ruleKey, paid, simulated }) => [
      name,
      ruleKey,
      ...sums(paid.minor, simulated.minor, currency),
    ])
  return result.days.map(({ day, paid, simulated }) => [day, ...sums(paid.minor, simulated.minor, currency)])
}

function sums(paid: number, simulated: number, currency: string): CsvCell[] {
  return [moneyCell(paid, currency), moneyCell(simulated, currency), moneyCell(simulated - paid, currency), currency]
}
