import { addDays, businessDay, type Day, type Instant, localTime } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { CARRIERS, CUSTOMERS } from '../../testing/world/companies.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { chanceFrom } from '../chance.ts'
import { type Agent, callLines } from './call-lines.ts'
import { csvOf } from './csv.ts'
import type { VentureIds } from './found-ventures.ts'
import { type Desk, loadLines } from './load-lines.ts'
import { emailOf } from './people.ts'
import { MORE_VENTURES } from './ventures.ts'

const HISTORY_DAYS = 92
const SEED = 4711

const NORTHLINE: Desk = {
  prefix: 'NL-0',
  loadsADay: 8,
  customers: [
    ...Object.values(CUSTOMERS).map(({ name }) => name),
    'Blue Mesa Grocers',
    'Gulf Coast Polymers',
    'Harlan Steel',
    'Prairie Seed',
    'Delta Cold Storage',
  ],
  carriers: [...Object.values(CARRIERS).map(({ name }) => name), 'Lone Pine Freightways', 'Okafor & Sons Hauling'],
  trucks: [],
  sellers: [PEOPLE.arjun.email, PEOPLE.arjun.email, PEOPLE.priya.email, emailOf('Theo Brandt')],
  dispatchers: [PEOPLE.ana.email, PEOPLE.ana.email, PEOPLE.dana.email],
}

const SAGEBRUSH: Desk = {
  prefix: 'SB-',
  loadsADay: 9,
  customers: ['Copper Ridge Mining', 'Sunbelt Furniture', 'Wabash Tools', 'High Plains Feed', 'Front Range Brewing'],
  carriers: [],
  trucks: ['T-101', 'T-102', 'T-104', 'T-107', 'T-110', 'T-112'],
  sellers: [emailOf('Hank Moreau')],
  dispatchers: ['Becca Stone', 'Ivan Petrov', 'Ivan Petrov', 'Rosa Delgado'].map(emailOf),
}

/** Agents whose calls of the last weeks are told one by one elsewhere, and those who only come by the dialler's file. */
const TOLD: readonly Agent[] = [
  { email: PEOPLE.nisha.email, connects: 0.55, appoints: 0.3 },
  { email: PEOPLE.rahul.email, connects: 0.5, appoints: 0.26 },
  { email: PEOPLE.arjun.email, connects: 0.6, appoints: 0.32 },
]
const DIALLED: readonly Agent[] = [
  { email: emailOf('Kavya Menon'), connects: 0.62, appoints: 0.36 },
  { email: emailOf('Imran Sheikh'), connects: 0.44, appoints: 0.2 },
  { email: emailOf('Sneha Kulkarni'), connects: 0.52, appoints: 0.28 },
  { email: emailOf('Anita DSouza'), connects: 0.48, appoints: 0.31 },
]

/**
 * Three months up to this morning, as the group's old systems export them. The days from `toldFrom` on at Northline and
 * of three agents are left to the story that people play.
 */
export async function bringHistory(owner: Client, ids: VentureIds, now: Instant, toldFrom: Day): Promise<number> {
  const chance = chanceFrom(SEED)
  const today = (zone: string) => businessDay(now, zone)
  const until = (zone: string) => ({
    from: addDays(today(zone), -HISTORY_DAYS),
    today: today(zone),
    clock: `${today(zone)}T${localTime(now, zone)}`,
  })
  const [north, sage, calls] = [VENTURES.northline, MORE_VENTURES.sagebrush, VENTURES.callbridge].map(({ zone }) =>
    until(zone),
  ) as [Span, Span, Span]
  const before = addDays(toldFrom, -1)
  const files = [
    {
      ventureId: ids.northline,
      kind: 'loads',
      fileName: 'northline-tms-export.csv',
      lines: loadLines(chance, NORTHLINE, { ...north, to: before }),
    },
    {
      ventureId: ids.sagebrush,
      kind: 'loads',
      fileName: 'sagebrush-dispatch.csv',
      lines: loadLines(chance, SAGEBRUSH, { ...sage, to: addDays(sage.today, -1) }),
    },
    {
      ventureId: ids.callbridge,
      kind: 'call-logs',
      fileName: 'callbridge-dialler.csv',
      lines: [
        ...callLines(chance, 'D', TOLD, { ...calls, to: before }),
        ...callLines(chance, 'E', DIALLED, { ...calls, to: addDays(calls.today, -1) }),
      ],
    },
  ]
  for (const { lines, ...file } of files) await importFile(owner, { ...file, bytes: csvOf(lines) })
  return files.reduce((sum, file) => sum + file.lines.length, 0)
}

type Span = { readonly from: Day; readonly today: Day; readonly clock: string }
