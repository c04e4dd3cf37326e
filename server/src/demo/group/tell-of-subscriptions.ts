import { contract } from '@holdfast/contract'
import { addDays, businessDay, type Day, type Instant } from '@holdfast/engine/kernel'
import { CANCEL_REASONS } from '@holdfast/engine/saas'
import type { Client } from '../../testing/request.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { MORE_VENTURES } from './ventures.ts'

const SEED = 4477
const CUSTOMERS = 46
const PLANS = [
  ['Starter', 49_00, 'MONTH'],
  ['Team', 29_00, 'MONTH'],
  ['Business', 4_800_00, 'YEAR'],
  ['Onboarding', 1_500_00, 'ONE_OFF'],
] as const
const OFFERS = ['Two months free', 'Half price until the end of the quarter', 'A smaller plan'] as const

const { startSubscription, changeSubscription, cancelSubscription } = contract.saasSubscriptions

/** A year of Ledgerly: customers who come, grow, shrink, pause, leave and come back, and one of note who left yesterday. */
export async function tellOfSubscriptions(head: Client, ventureId: string, now: Instant): Promise<void> {
  const today = businessDay(now, MORE_VENTURES.ledgerly.zone)
  const chance = chanceFrom(SEED)
  const plans: string[] = []
  for (const [name, amountMinor, interval] of PLANS)
    plans.push((await head.call(contract.saasPlans.createSaasPlan, { ventureId, name, amountMinor, interval })).id)
  for (let number = 0; number < CUSTOMERS; number += 1) {
    const startedOn = addDays(today, -chance.between(4, 330))
    const customerId = await customerOf(head, ventureId, chance, number)
    await live(head, { ventureId, customerId, planId: chance.pick(plans), startedOn, today, chance })
  }
  await leaveYesterday(head, ventureId, today)
}

async function customerOf(head: Client, ventureId: string, chance: Chance, number: number): Promise<string> {
  const name = `${FIRST[number % FIRST.length]} ${SECOND[Math.floor(number / FIRST.length) % SECOND.length]}`
  const reference = `cus_${chance.between(1_000, 9_999)}${number}`
  return (await head.call(contract.saasCustomers.createSaasCustomer, { ventureId, name, reference })).id
}

type Life = {
  readonly ventureId: string
  readonly customerId: string
  readonly planId: string
  readonly startedOn: Day
  readonly today: Day
  readonly chance: Chance
}

async function live(head: Client, { ventureId, customerId, planId, startedOn, today, chance }: Life): Promise<void> {
  const seats = chance.between(2, 24)
  let subscription = await head.call(startSubscription, { ventureId, customerId, planId, seats, startedOn })
  const { id } = subscription
  for (let on = addDays(startedOn, chance.between(20, 110)); on <= today; on = addDays(on, chance.between(25, 120))) {
    const wish = chance.between(1, 10)
    if (subscription.status !== 'ACTIVE')
      subscription = await head.call(changeSubscription, { id, status: 'ACTIVE', on })
    else if (wish <= 5) {
      const terms = { seats: Math.max(1, subscription.seats + chance.between(-4, 9)) }
      subscription = await head.call(changeSubscription, { id, version: subscription.version, on, terms })
    } else if (wish === 6) subscription = await head.call(changeSubscription, { id, status: 'PAUSED', on })
    else if (wish <= 9) {
      const reason = chance.pick(CANCEL_REASONS.filter((each) => each !== 'OTHER'))
      const offer = wish === 7 ? { text: chance.pick(OFFERS), isAccepted: chance.between(1, 3) === 1 } : undefined
      subscription = await head.call(cancelSubscription, { id, on, reason, ...(offer && { offer }) })
    }
  }
}

/** What the briefing of today tells. */
async function leaveYesterday(head: Client, ventureId: string, today: Day): Promise<void> {
  const { id: customerId } = await head.call(contract.saasCustomers.createSaasCustomer, {
    ventureId,
    name: 'Quillworks',
    reference: 'cus_77120',
  })
  const price = { amountMinor: 920_00, interval: 'MONTH', seats: 1 } as const
  const startedOn = addDays(today, -200)
  const { id } = await head.call(startSubscription, { ventureId, customerId, ...price, startedOn })
  const offer = { text: 'Half price until the end of the quarter', isAccepted: false }
  await head.call(cancelSubscription, { id, on: addDays(today, -1), reason: 'COMPETITOR', offer })
}

const FIRST = [
  'Alder',
  'Brightway',
  'Copperline',
  'Dovetail',
  'Elmfield',
  'Fernhill',
  'Glasshouse',
  'Hollis',
  'Ironbark',
  'Juniper',
] as const
const SECOND = ['Bakery', 'Dental', 'Studio', 'Supply', 'Partners'] as const
