import { contract, type Hotel } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { chanceFrom } from '../chance.ts'
import { csvOf } from './csv.ts'
import { type House, nightLines } from './night-lines.ts'

const { id: ventureId, liveFrom } = VENTURES.harbor
const SEED = 1819
/** As long as a range may be: a month can be seen beside the same month of the year before. */
const DAYS = 399

type Told = House & {
  readonly name: string
  readonly timeZone: string
  readonly currency: string
  readonly outOfOrderPolicy: 'COUNTED' | 'SUBTRACTED'
  readonly lossThresholdMinor: number | null
  readonly people: readonly string[]
  /** How many of the last nights nobody has brought in yet. */
  readonly behind: number
}

/** The houses of Harbor Inns, who answers for each, and more than a year of their nights. */
export async function tellOfHotels(head: Client): Promise<number> {
  const people = await head.call(contract.ventures.listVenturePeople, { id: ventureId })
  const ids = new Map(people.items.map(({ id, name }) => [name, id]))
  const chance = chanceFrom(SEED)
  let nights = 0
  for (const told of HOUSES) {
    const hotel = await enter(head, told, ids)
    const lines = nightLines(chance, told, {
      from: addDays(hotel.today, -DAYS),
      to: addDays(hotel.today, -1 - told.behind),
    })
    const fileName = `${told.code} night audit.csv`
    await importFile(head, { ventureId, kind: 'hotel-kpis', fileName, bytes: csvOf(lines) })
    nights += lines.length
  }
  return nights
}

async function enter(head: Client, told: Told, ids: ReadonlyMap<string, string>): Promise<Hotel> {
  const { name, code, timeZone, currency, rooms, outOfOrderPolicy, lossThresholdMinor } = told
  const entered = { ventureId, name, code, timeZone, currency, rooms, outOfOrderPolicy, lossThresholdMinor }
  const hotel = await head.call(contract.hotels.createHotel, entered)
  const people = told.people.flatMap((person) => {
    const userId = ids.get(person)
    return userId === undefined ? [] : [{ userId, startsOn: liveFrom, endsOn: null }]
  })
  return head.call(contract.hotels.setHotelPeople, { id: hotel.id, version: hotel.version, people })
}

const HOUSES: readonly Told[] = [
  {
    name: 'Harbor Inn Savannah',
    code: 'SAV',
    timeZone: 'America/New_York',
    currency: 'USD',
    rooms: 84,
    outOfOrderPolicy: 'COUNTED',
    lossThresholdMinor: 600_000,
    people: ['Yuki Tanaka', 'Tessa Grant', 'Luis Ortega'],
    fullness: 0.78,
    rate: 158,
    peakMonth: 4,
    dining: 21,
    behind: 0,
  },
  {
    name: 'Harbor House Charleston',
    code: 'CHS',
    timeZone: 'America/New_York',
    currency: 'USD',
    rooms: 132,
    outOfOrderPolicy: 'SUBTRACTED',
    lossThresholdMinor: 1_100_000,
    people: ['Nadia Laurent'],
    fullness: 0.72,
    rate: 189,
    peakMonth: 5,
    dining: 34,
    behind: 0,
  },
  {
    name: 'Harbor Waikiki',
    code: 'HNL',
    timeZone: 'Pacific/Honolulu',
    currency: 'USD',
    rooms: 210,
    outOfOrderPolicy: 'COUNTED',
    lossThresholdMinor: 2_600_000,
    people: ['Nadia Laurent', 'Yuki Tanaka'],
    fullness: 0.84,
    rate: 244,
    peakMonth: 7,
    dining: 41,
    behind: 2,
  },
  {
    name: 'Harbor Inn Victoria',
    code: 'YYJ',
    timeZone: 'America/Vancouver',
    currency: 'CAD',
    rooms: 64,
    outOfOrderPolicy: 'COUNTED',
    lossThresholdMinor: null,
    people: [],
    fullness: 0.69,
    rate: 176,
    peakMonth: 8,
    dining: 18,
    behind: 0,
  },
]
