import { contract } from '@holdfast/contract'
import { formWith } from '../../testing/form.ts'
import type { Client } from '../../testing/request.ts'
import type { VentureIds } from './found-ventures.ts'

type VentureName = keyof VentureIds

/** What surrounds the work of each venture: when it rests, where its people go often, what is kept for them. */
export async function furnishVentures(admin: Client, ids: VentureIds, year: number): Promise<void> {
  for (const [name, days] of Object.entries(HOLIDAYS))
    for (const [monthAndDay, holiday] of days)
      await admin.call(contract.calendar.setHoliday, {
        id: ids[name as VentureName],
        day: `${year}-${monthAndDay}`,
        name: holiday,
      })
  for (const { venture, label, url } of LINKS)
    await admin.call(contract.navigation.addQuickLink, {
      kind: venture === null ? 'GLOBAL' : 'VENTURE',
      ventureId: venture === null ? null : ids[venture],
      label,
      url: venture === null ? url : `${url}?venture=${ids[venture]}`,
    })
  for (const { venture, name, text } of PAPERS) await keep(admin, ids[venture], name, text)
}

async function keep(admin: Client, ventureId: string, name: string, text: string): Promise<void> {
  const { body, headers } = formWith({ name }, { name: `${name}.txt`, bytes: Buffer.from(text) })
  const endpoint = { ...contract.documents.uploadDocument, path: `/ventures/${ventureId}/documents` } as const
  const { status } = await admin.send(endpoint, body, headers)
  if (status !== 200) throw new Error(`${name} was answered ${status}`)
}

const AMERICAN: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['01-01', 'New Year’s Day'],
  ['07-04', 'Independence Day'],
  ['12-25', 'Christmas Day'],
]

/** Hotels and call centres rest on no day of the year but those of their own country. */
const HOLIDAYS: Readonly<Partial<Record<VentureName, typeof AMERICAN>>> = {
  northline: AMERICAN,
  sagebrush: AMERICAN,
  ledgerly: AMERICAN,
  anchor: AMERICAN,
  callbridge: [
    ['01-26', 'Republic Day'],
    ['08-15', 'Independence Day'],
    ['10-02', 'Gandhi Jayanti'],
  ],
}

const LINKS: readonly { readonly venture: VentureName | null; readonly label: string; readonly url: string }[] = [
  { venture: null, label: 'This morning’s briefing', url: '/briefing' },
  { venture: null, label: 'Carrier safety records', url: 'https://safer.fmcsa.dot.gov/CompanySnapshot.aspx' },
  { venture: 'northline', label: 'Loads', url: '/freight/loads' },
  { venture: 'northline', label: 'Freight dashboard', url: '/freight' },
  { venture: 'sagebrush', label: 'Loads', url: '/freight/loads' },
  { venture: 'callbridge', label: 'Calls', url: '/bpo/calls' },
]

const PAPERS: readonly { readonly venture: VentureName; readonly name: string; readonly text: string }[] = [
  {
    venture: 'northline',
    name: 'Rules of the desk',
    text: 'A load is covered before noon of the day before pickup.\nA truck that does not call two hours before pickup is at risk: raise the flag.\nA margin below zero is entered as it is.\n',
  },
  {
    venture: 'callbridge',
    name: 'How we answer',
    text: 'Say your name and the campaign.\nAn appointment counts when the customer repeats its day and hour.\nWrap up before the next call.\n',
  },
]
