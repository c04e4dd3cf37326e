import { contract } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { at } from './moving-clock.ts'
import type { Scene } from './scene.ts'

const { id: ventureId, zone } = VENTURES.northline
const { listEodReports, reviewEodReport, submitEodReport } = contract.eodReports

type Author = 'ana' | 'dana' | 'daniel' | 'priya' | 'arjun'

const WROTE: Readonly<Record<Author, readonly (readonly [done: string, blockers: string | null, plan: string])[]>> = {
  ana: [
    ['Dispatched the Dallas loads, chased two missing check calls.', null, 'Confirm dock times for Columbus.'],
    ['Dock times for Columbus confirmed. One driver late, receiver agreed to wait.', null, 'Send the detention claim.'],
  ],
  dana: [
    ['Went through the board with everybody, gave two loads to Daniel.', null, 'Look at the lanes that bounce.'],
    ['Bounced lanes looked at: three carriers off the list.', 'Laredo has no reefer capacity this week', 'Call Tejas.'],
  ],
  daniel: [['Asked eleven carriers, five said yes.', 'Two insurance certificates have run out', 'Renewals first.']],
  priya: [
    ['Four quotes out, one accepted.', null, 'Follow up on the two from Monday.'],
    ['Followed up on both quotes: one booked, one lost on price.', null, 'Visit Cordova.'],
  ],
  arjun: [['Six quotes out, call with Acme about the summer volume.', null, 'Prepare the rates for Acme.']],
}

/** How Northline ends its working days: everybody on most of them, Daniel and Arjun not always; Dana and Omar read them next morning. */
export function eodDay(days: readonly Day[], day: Day): readonly Scene[] {
  const place = days.indexOf(day)
  const sent = (Object.keys(WROTE) as Author[]).filter((author) => isSent(author, days.length - place))
  return [...sent.map((author, minute) => report(author, day, place, minute)), ...reviews(day)]
}

/** `daysAgo`: 1 is the last day. */
function isSent(author: Author, daysAgo: number): boolean {
  if (author === 'daniel') return daysAgo > 3
  return author !== 'arjun' || daysAgo % 4 !== 2
}

function report(by: Author, day: Day, place: number, minute: number): Scene {
  const [done, blockers, plan] = WROTE[by][place % WROTE[by].length] ?? ['', null, '']
  return {
    at: at(day, zone, 17, 20 + minute * 3),
    by,
    play: (person) => person.call(submitEodReport, { ventureId, day, done, blockers, plan }),
  }
}

function reviews(day: Day): readonly Scene[] {
  return (['dana', 'omar'] as const).map((by) => ({
    at: at(addDays(day, 1), zone, 8, by === 'dana' ? 10 : 40),
    by,
    play: async (person) => {
      const { items } = await person.call(listEodReports, { ventureId, from: day, to: day, status: 'SUBMITTED' })
      for (const { id, version, author, can } of items)
        if (can['review'] === true && author.id !== PEOPLE.priya.id) await person.call(reviewEodReport, { id, version })
    },
  }))
}
