import { contract } from '@holdfast/contract'
import { broughtAgain } from './again.ts'
import { expectedFreight, type FreightSums, statedFreight } from './expected-freight.ts'
import { type Figure, money, sixDigits } from './figure.ts'
import type { openFolder } from './files.ts'
import { paidByDay, payFigures } from './pay.ts'
import type { Product } from './product.ts'

const FILE = 'trucking_dispatch_2025.csv.gz'
const PERSON = { name: 'Mladen Osti', email: 'mladen.osti@holdfast.example' }
/** The file's days lie further apart than the product shows at once. */
const SPANS = [
  { from: '2024-02-01', to: '2024-12-31' },
  { from: '2025-01-01', to: '2025-12-31' },
] as const

/** A dispatch agency's log through the product: every load to one person, who earns 2 % of the day's revenue. */
export async function checkFreight(
  product: Product,
  folder: ReturnType<typeof openFolder>,
): Promise<readonly Figure[]> {
  const ventureId = await product.found({
    code: 'RT',
    name: 'Real Trucking',
    type: 'TRANSPORT',
    currency: 'USD',
    zone: 'America/Chicago',
    liveFrom: '2024-01-01',
  })
  const people = `name,email,accessRole,jobRole,startsOn\n${PERSON.name},${PERSON.email},EMPLOYEE,DISPATCH,2024-01-01\n`
  await product.bring({ ventureId, kind: 'people', fileName: 'people.csv', bytes: Buffer.from(people) })
  await product.agree(ventureId, '2024-01-01', [
    {
      ruleKey: 'revenue-share',
      name: 'Share of revenue',
      jobRole: 'DISPATCH',
      metricKey: 'loads_revenue',
      calcType: 'PERCENT_OF_METRIC',
      rate: '0.02',
      currency: 'USD',
    },
  ])
  const { items } = await product.owner.call(contract.ventures.listVenturePeople, { id: ventureId })
  const person = items.find((each) => each.name === PERSON.name)
  if (!person) throw new Error(`${PERSON.name} was imported and is not there`)
  const loads = { ventureId, kind: 'loads', fileName: FILE.replace('.gz', ''), bytes: folder.bytes(FILE) }
  const credited = { creditPerson: person.id, creditRole: 'DISPATCH' }
  await product.bring(loads, credited)
  await product.untilIdle()

  const expected = expectedFreight(folder.lines(FILE))
  const stated = statedFreight(folder.lines('reference/trucking_by_month.csv'))
  const found = await monthsOf(product, ventureId)
  return [
    ...figuresOf('all', expected.whole, found.get('all')),
    ...[...expected.byMonth].sort().flatMap(([month, sums]) => figuresOf(month, sums, found.get(month))),
    ...[...stated].flatMap(([month, sums]) => figuresOf(`${month} as stated`, sums, found.get(month))),
    await broughtAgain(product, loads, credited, expected.whole.loads),
    { name: 'freight, margin', expected: 'unknown for all 1149', found: found.get('all')?.margin ?? 'nothing' },
    ...payFigures('pay of 2 % of revenue', expected.payByDay, await paidByDay(product, ventureId, person.id)),
  ]
}

type Found = FreightSums & { readonly margin: string }

async function monthsOf(product: Product, ventureId: string): Promise<ReadonlyMap<string, Found>> {
  const months = new Map<string, Found>()
  let [loads, revenue, miles, unknown] = [0, 0, 0, 0]
  for (const span of SPANS) {
    const { items } = await product.owner.call(contract.kpi.freightKpi, { ventureId, ...span, groupBy: 'month' })
    for (const month of items.filter((item) => item.billed > 0)) {
      months.set(month.periodStart.slice(0, 7), {
        loads: month.billed,
        revenue: money(month.revenueMinor),
        miles: Number(month.miles),
        perMile: sixDigits(month.revenuePerMile),
        margin: '',
      })
      loads += month.billed
      revenue += month.revenueMinor
      miles += Number(month.miles)
      unknown += month.unknownCost
    }
  }
  const perMile = await perMileOf(product, ventureId)
  months.set('all', { loads, revenue: money(revenue), miles, perMile, margin: `unknown for all ${unknown}` })
  return months
}

/** Over all days in one, as far as the product shows at once: the one load of 2024 is put in by its own sums. */
async function perMileOf(product: Product, ventureId: string): Promise<string> {
  const range = { ventureId, from: '2024-05-27', to: '2025-06-30' }
  const { total } = await product.owner.call(contract.kpi.freightKpi, range)
  const [of2025] = total
  const early = await product.owner.call(contract.kpi.freightKpi, { ventureId, from: '2024-02-25', to: '2024-02-25' })
  const [of2024] = early.total
  if (!of2025 || !of2024) return 'no data'
  const minor = BigInt(of2025.revenueMinor + of2024.revenueMinor)
  const miles = BigInt(of2025.miles) + BigInt(of2024.miles)
  return sixDigits(String(Number((minor * 100_000_000n) / (miles * 100n)) / 100_000_000))
}

function figuresOf(name: string, expected: FreightSums, found: FreightSums | undefined): readonly Figure[] {
  return (['loads', 'revenue', 'miles', 'perMile'] as const).map((field) => ({
    name: `freight ${name}, ${field}`,
    expected: field === 'perMile' ? sixDigits(expected[field]) : String(expected[field]),
    found: found ? String(found[field]) : 'nothing',
  }))
}
