import { contract, type OutreachRecipient } from '@holdfast/contract'
import { DEFAULT_OUTREACH } from '@holdfast/engine/freight'
import type { System } from '../../system.ts'
import type { Client } from '../../testing/request.ts'
import { untilIdle } from '../../testing/until-idle.ts'
import { CARRIERS, CUSTOMERS } from '../../testing/world/companies.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { LANES } from '../lanes.ts'
import { bringMail, DESK } from './post-office.ts'

const ventureId = VENTURES.northline.id
const { redRiver, tejas, bluebonnet } = CARRIERS
const carrierIds = [redRiver.id, tejas.id, bluebonnet.id]
const { text, subject } = DEFAULT_OUTREACH.EMAIL
const { sendOutreach, replyOutreach, awardOutreach } = contract.outreach

/** Northline asks carriers about loads that nobody drives yet: some answer, one says no, one gets a load. */
export async function askCarriers(system: System, ana: Client): Promise<void> {
  const open = await ana.call(contract.boards.listUncovered, { ventureId, limit: 3 })
  const [first, second, third] = open.items
  if (first) await answered(system, ana, first.id)
  if (second) await ask(ana, second.id)
  if (third) await ana.call(sendOutreach, bySms(third.id))
  await awarded(system, ana)
  await bringMail(system, {
    from: 'dispatch@sunbelthaul.example',
    to: DESK,
    subject: 'Trucks out of Laredo',
    text: 'Two vans empty in Laredo on Monday morning. Anything going north?',
  })
  await untilIdle(system)
}

/** An offer, a no that somebody heard on the telephone, and one that says nothing. */
async function answered(system: System, ana: Client, loadId: string): Promise<void> {
  const recipients = await ask(ana, loadId)
  await mailBack(
    system,
    ana,
    loadId,
    redRiver.id,
    'We have one empty nearby. $2,450 all in, and we can be there in time.',
  )
  const declines = recipients.find(({ carrier }) => carrier.id === tejas.id)
  if (declines)
    await ana.call(replyOutreach, {
      recipientId: declines.id,
      text: 'Called Lupe: no truck until Friday',
      isDecline: true,
    })
}

/** A load of its own, so that the boards stay as they are. */
async function awarded(system: System, ana: Client): Promise<void> {
  const [lane] = LANES
  if (!lane) return
  const { id } = await ana.call(contract.freight.createLoad, {
    ventureId,
    customerId: CUSTOMERS.lakeshore.id,
    origin: lane.origin,
    destination: lane.destination,
    equipment: lane.equipment,
    miles: lane.miles,
    billMinor: lane.miles * 250 + 30_000,
  })
  await mailBack(system, ana, id, bluebonnet.id, 'Yes. We run this lane every week.')
  const recipientId = (await ask(ana, id)).find(({ carrier }) => carrier.id === bluebonnet.id)?.id
  if (recipientId) await ana.call(awardOutreach, { recipientId, costMinor: lane.miles * 205 + 30_000 })
}

/** Those who were asked about the load; whom it is time to ask, where nobody was. */
async function ask(ana: Client, loadId: string): Promise<readonly OutreachRecipient[]> {
  const { sends } = await ana.call(contract.outreach.loadOutreach, { id: loadId })
  if (sends[0]) return sends[0].recipients
  const asking = { loadId, channel: 'EMAIL' as const, carrierIds, text, key: crypto.randomUUID() }
  return (await ana.call(sendOutreach, { ...asking, ...(subject !== null && { subject }) })).recipients
}

function bySms(loadId: string) {
  return { loadId, channel: 'SMS' as const, carrierIds, text: DEFAULT_OUTREACH.SMS.text, key: crypto.randomUUID() }
}

/** From the carrier's own address to the desk, which knows by it whose answer it is. */
async function mailBack(system: System, ana: Client, loadId: string, carrierId: string, words: string): Promise<void> {
  const recipient = (await ask(ana, loadId)).find(({ carrier }) => carrier.id === carrierId)
  if (!recipient) return
  await bringMail(system, { from: recipient.address, to: DESK, subject: 'Re: Load', text: words })
  await untilIdle(system)
}
