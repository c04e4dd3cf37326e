import { contract } from '@holdfast/contract'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { addDays, businessDay, eachDay, weekday } from '@holdfast/engine/kernel'
import { pino } from 'pino'
import { openSystem, type System } from '../system.ts'
import type { SystemOptions } from '../system-options.ts'
import { type Client, clientFor } from '../testing/request.ts'
import { untilIdle } from '../testing/until-idle.ts'
import type { PersonName } from '../testing/world/people.ts'
import { seedWorld } from '../testing/world/seed-world.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { boardStory } from './board-story.ts'
import { bpoDay } from './bpo-story.ts'
import { chanceFrom } from './chance.ts'
import { eodDay } from './eod-story.ts'
import { freightDay } from './freight-story.ts'
import { agreeOnPay } from './group/agree-on-pay.ts'
import { askCarriers } from './group/ask-carriers.ts'
import { bringHistory } from './group/bring-history.ts'
import { demoRegister } from './group/demo-register.ts'
import { foundVentures } from './group/found-ventures.ts'
import { furnishVentures } from './group/furnish-ventures.ts'
import { lookCarriersUp } from './group/look-carriers-up.ts'
import { payOut } from './group/pay-out.ts'
import { demoPost } from './group/post-office.ts'
import { setTargets } from './group/set-targets.ts'
import { tellOfCalls } from './group/tell-of-calls.ts'
import { tellOfCompanies } from './group/tell-of-companies.ts'
import { tellOfDaysOff } from './group/tell-of-days-off.ts'
import { tellOfDisputes } from './group/tell-of-disputes.ts'
import { tellOfHoldings, tellOfRates } from './group/tell-of-holdings.ts'
import { tellOfHotels } from './group/tell-of-hotels.ts'
import { tellOfReviews } from './group/tell-of-reviews.ts'
import { tellOfSubscriptions } from './group/tell-of-subscriptions.ts'
import { tellOfTasks } from './group/tell-of-tasks.ts'
import { at, movingClock } from './moving-clock.ts'
import { quoteDay } from './quote-story.ts'
import type { Scene } from './scene.ts'

const DAYS = 24
/** Of so many working days everybody's reports are told. */
const REPORTED_DAYS = 8
const SEED = 2026
/** When trucks of the day have left. */
const PICKED_UP_BY = [15, 45] as const
const LONGEST_BREAK_HOURS = 6

/**
 * Founds the demo group, plays its last weeks through the product's own API, each scene at its own moment, and brings in
 * what lies before them as an owner would: by importing the old systems' files.
 */
export async function seedDemo(options: SystemOptions, now: Instant): Promise<string> {
  await seedWorld(options.ownerUrl)
  const scenes = storyUntil(now)
  const clock = movingClock(scenes[0]?.at ?? now)
  const system = await openSystem({
    ...options,
    connect: demoPost,
    openRegister: () => demoRegister(businessDay(now, VENTURES.northline.zone), now),
    clock,
    log: pino({ level: 'silent' }),
    isWorker: true,
  })
  let rows = 0
  try {
    await system.app.ready()
    await play(system, clock.moveTo, scenes)
    clock.moveTo(now)
    // The days wait as marks until the story is told, so each is computed once and not at every scene.
    await system.startWork()
    const [owner, admin] = [clientFor(system, 'meera'), clientFor(system, 'sam')]
    const ids = await foundVentures(owner, VENTURES.northline.liveFrom)
    await agreeOnPay({ owner, admin, head: clientFor(system, 'omar') }, ids, VENTURES.northline.liveFrom, now)
    await furnishVentures(admin, ids, Number(now.slice(0, 4)))
    await setTargets(admin, ids, VENTURES.northline.liveFrom)
    rows = await bringHistory(owner, ids, now, firstDayOf(now))
    rows += await tellOfHotels(clientFor(system, 'tessa'))
    await untilIdle(system)
    const today = businessDay(now, VENTURES.northline.zone)
    rows += await tellOfHoldings(owner, { ventureId: ids.anchor, today })
    await tellOfCompanies(owner, today)
    const callbridge = { head: clientFor(system, 'farah'), finance: clientFor(system, 'grace') }
    await tellOfCalls(callbridge, businessDay(now, VENTURES.callbridge.zone))
    await lookCarriersUp(clientFor(system, 'ana'))
    await askCarriers(system, clientFor(system, 'ana'))
    const parties = { finance: clientFor(system, 'grace'), owner, payee: clientFor(system, 'priya') }
    await payOut(system, parties, { ...VENTURES.northline, today })
    await tellOfDisputes({ head: clientFor(system, 'tessa'), desk: clientFor(system, 'luis') })
    await tellOfSubscriptions(owner, ids.ledgerly, now)
    await tellOfReviews({ head: clientFor(system, 'tessa'), desk: clientFor(system, 'luis'), now })
    await tellOfTasks({ head: clientFor(system, 'omar'), desk: clientFor(system, 'ana'), today })
    await tellOfDaysOff({ owner, head: clientFor(system, 'omar'), today })
    await untilIdle(system)
    await tellOfRates(owner, { ventureId: ids.anchor, today })
    clock.moveTo(yesterdayOf(now))
    await takeOnOldFires(system)
  } finally {
    await system.stop()
  }
  return `six ventures, ${rows} rows imported, ${scenes.length} scenes played`
}

function storyUntil(now: Instant): readonly Scene[] {
  const chance = chanceFrom(SEED)
  // Of its own, so that the rest of the story stays as it was told before.
  const quoteChance = chanceFrom(SEED + 1)
  const days: readonly Day[] = eachDay(firstDayOf(now), businessDay(now, VENTURES.northline.zone))
  // Whatever day and hour it is, some of the desk's last loads are still on their way: before today's are picked up, those
  // of the working day before.
  const atTheDesk = days.filter(isWorkingDay)
  const lastAtTheDesk = atTheDesk.filter((day) => at(day, VENTURES.northline.zone, ...PICKED_UP_BY) <= now).at(-1)
  const lastDays = atTheDesk.slice(-REPORTED_DAYS)
  return days
    .flatMap((day) => [
      ...(day === atTheDesk.at(-2) ? boardStory(day, now) : []),
      ...(isWorkingDay(day) ? freightDay(chance, day, day === lastAtTheDesk) : []),
      ...(isWorkingDay(day) ? quoteDay(quoteChance, day, day === atTheDesk.at(-1)) : []),
      ...bpoDay(chance, day, now),
      ...(lastDays.includes(day) ? eodDay(lastDays, day) : []),
    ])
    .filter((scene) => scene.at <= now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function firstDayOf(now: Instant): Day {
  return addDays(businessDay(now, VENTURES.northline.zone), -DAYS)
}

function isWorkingDay(day: Day): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6
}

/** Sessions end after twelve idle hours, so whoever was away long signs in anew. */
async function play(system: System, moveTo: (instant: Instant) => void, scenes: readonly Scene[]): Promise<void> {
  const signedIn = new Map<PersonName, { readonly client: Client; readonly lastSeen: Instant }>()
  for (const scene of scenes) {
    moveTo(scene.at)
    const known = signedIn.get(scene.by)
    const client =
      known && hoursBetween(known.lastSeen, scene.at) < LONGEST_BREAK_HOURS ? known.client : clientFor(system, scene.by)
    signedIn.set(scene.by, { client, lastSeen: scene.at })
    await scene.play(client)
  }
}

function hoursBetween(from: Instant, to: Instant): number {
  return (new Date(to).getTime() - new Date(from).getTime()) / 3_600_000
}

function yesterdayOf(now: Instant): Instant {
  return new Date(new Date(now).getTime() - 86_400_000).toISOString() as Instant
}

/** What burned longer ago was dealt with by the head of the venture; the page of today is about yesterday and today. */
async function takeOnOldFires(system: System): Promise<void> {
  const omar = clientFor(system, 'omar')
  const { firefront, date } = await omar.call(contract.briefing.getBriefing, { ventureId: VENTURES.northline.id })
  const old = firefront.filter((item) => item.can['acknowledge'] === true && item.factDay < addDays(date, -2))
  for (const item of old) await omar.call(contract.briefing.acknowledge, { id: item.id })
}
