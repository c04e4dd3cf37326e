import { contract, type Input } from '@holdfast/contract'
import { uploadFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import type { Stage } from '../../testing/stage.ts'
import { CALLBRIDGE_RULES, NORTHLINE_RULES } from '../../testing/world/plan-rules.ts'
import { editionOf, linkOf, messageOf, outreachOf, runOf, sessionOf } from './around-of.ts'
import { disputesOf } from './disputes-of.ts'
import { eodOf } from './eod-of.ts'
import { freightOf, recordOf } from './freight-of.ts'
import { holdingsOf } from './holdings-of.ts'
import { hotelsOf } from './hotels-of.ts'
import { addAccount, placeIn } from './join.ts'
import { moneyOf } from './money-of.ts'
import type { Pair } from './pair-ids.ts'
import { reviewsOf } from './reviews-of.ts'
import { saasOf } from './saas-of.ts'
import { tasksOf } from './tasks-of.ts'

const DAY = '2026-06-18'

/** What a reply that tells of a pair has in it: of its ventures, and of what is recorded in them. */
export type Words = { readonly ventures: string; readonly records: string }

/**
 * Founds a pair whose every text carries a word: what of it shows up in a reply to somebody else can be told. Made by
 * those who lead the group, through the product, but for the accounts.
 */
export async function foundPair(stage: Stage, code: string, { ventures, records: word }: Words): Promise<Pair> {
  const [meera, sam] = [stage.as('meera'), stage.as('sam')]
  const found = (
    trade: string,
    type: 'LOGISTICS' | 'BPO' | 'HOSPITALITY' | 'SAAS' | 'HOLDINGS',
    zone: string,
    currency: string,
  ) =>
    meera.call(contract.ventures.createVenture, {
      code: `${code}${trade}`,
      name: `${ventures} ${trade}`,
      type,
      currency,
      zone,
      liveFrom: '2026-01-01',
    })
  const { id: brokerId } = await found('FR', 'LOGISTICS', 'America/Chicago', 'USD')
  const { id: centreId } = await found('CC', 'BPO', 'Asia/Kolkata', 'INR')
  const { id: houseId } = await found('HO', 'HOSPITALITY', 'America/New_York', 'USD')
  const { id: shopId } = await found('SA', 'SAAS', 'America/Los_Angeles', 'USD')
  const { id: holdingId } = await found('HD', 'HOLDINGS', 'America/New_York', 'USD')
  const personId = await addAccount(stage, `${word} person`, `${word.toLowerCase()}@holdfast.example`)
  for (const [ventureId, jobRole] of [
    [brokerId, 'SALES'],
    [centreId, 'BPO_AGENT'],
    [houseId, 'FRONT_DESK'],
    [shopId, 'CSR'],
    [holdingId, 'ACCOUNTING'],
  ] as const)
    await placeIn(stage, ventureId, personId, { role: 'EMPLOYEE', jobRole, office: `${word} office` })
  const plan = await planOf(meera, sam, brokerId, `${ventures} freight`, 'USD', NORTHLINE_RULES)
  await planOf(meera, sam, centreId, `${ventures} calls`, 'INR', CALLBRIDGE_RULES)
  const ownRate = await meera.call(contract.ownRates.giveOwnRate, {
    ventureId: brokerId,
    planId: plan.planId,
    ruleKey: NORTHLINE_RULES[0].ruleKey,
    userId: personId,
    rate: '0.05',
    startsOn: '2026-01-01',
    reason: `${word} asked for it`,
  })
  const work = {
    ...(await freightOf(meera, brokerId, personId, word)),
    ...(await callsOf(meera, centreId, personId, word)),
    ...(await hotelsOf(meera, houseId, personId, word)),
    ...(await saasOf(meera, shopId, word)),
    ...(await holdingsOf(meera, holdingId, word)),
  }
  await stage.settle()
  const one = async (text: string): Promise<string> => {
    const [row] = await stage.sql<{ id: string }>(text, [brokerId])
    if (!row) throw new Error(`Nothing was made: ${text}`)
    return row.id
  }
  const lineId = await one('select id from incentives.lines where venture_id = $1')
  return {
    brokerId,
    centreId,
    houseId,
    shopId,
    holdingId,
    personId,
    ...plan,
    ownRateId: ownRate.id,
    ...work,
    officeId: await one('select id from ventures.offices where venture_id = $1'),
    dailyId: await one('select id from incentives.daily where venture_id = $1'),
    lineId,
    ...(await recordOf(stage, meera, { ...work, brokerId }, word)),
    locationId: await one('select id from freight.customer_locations where venture_id = $1'),
    itemId: await one(`select id from briefing.items where venture_id = $1 and section = 'firefront'`),
    editionId: await editionOf(stage, brokerId, word),
    importId: (
      await uploadFile(meera, {
        ventureId: brokerId,
        kind: 'customers',
        fileName: `${word}.csv`,
        bytes: Buffer.from(`Customer,Code\n${word} Foods 2,1\n,${word}\n`),
      })
    ).id,
    documentId: await documentOf(stage, brokerId, word),
    linkId: await linkOf(stage, brokerId, word),
    runId: await runOf(stage, brokerId, word),
    ...(await disputesOf(stage, meera, { ...work, houseId, personId }, word)),
    ...(await reviewsOf(meera, { ...work, houseId, personId }, word)),
    ...(await eodOf(stage, meera, { brokerId, personId }, word)),
    ...(await tasksOf(meera, { ...work, brokerId, personId }, word)),
    ...(await outreachOf(stage, { ...work, brokerId }, word)),
    messageId: await messageOf(stage, brokerId, word),
    sessionId: await sessionOf(stage, personId),
    scenarioId: await scenarioOf(stage, brokerId, `${word} scenario`),
    rivalId: await scenarioOf(stage, brokerId, `${word} rival`),
    ...(await moneyOf(stage, { brokerId, personId, planId: plan.planId, lineId }, word)),
    ...(await payoutOf(stage, brokerId, personId)),
    holdId: await holdOf(stage, brokerId, personId, word),
  }
}

async function planOf(
  drafter: Client,
  publisher: Client,
  ventureId: string,
  name: string,
  currency: string,
  rules: typeof NORTHLINE_RULES | typeof CALLBRIDGE_RULES,
): Promise<Pick<Pair, 'planId' | 'draftId'>> {
  const { createPlan, draftVersion, publishVersion } = contract.plans
  const { id } = await drafter.call(createPlan, { ventureId, name, currency })
  const draft = async (startsOn: string) => {
    const input = { id, startsOn, rules: structuredClone(rules) }
    const plan = await drafter.call(draftVersion, input as unknown as Input<typeof draftVersion>)
    return plan.versions.find((version) => version.status === 'DRAFT')?.id ?? ''
  }
  await publisher.call(publishVersion, { id: await draft('2026-01-01'), version: 1, confirm: true })
  return { planId: id, draftId: await draft('2026-09-01') }
}

async function callsOf(by: Client, ventureId: string, userId: string, word: string) {
  const { createCampaign, createAgent, logCall } = contract.bpo
  const { id: campaignId } = await by.call(createCampaign, { ventureId, name: `${word} campaign` })
  const { id: agentId } = await by.call(createAgent, { ventureId, userId })
  const { id: callId } = await by.call(logCall, {
    ventureId,
    campaignId,
    agentId,
    direction: 'OUTBOUND',
    startedAt: `${DAY}T09:00:00Z`,
    connected: true,
    appointmentSet: true,
  })
  const { days } = await by.call(contract.bpoTotals.upsertDayTotals, {
    ventureId,
    days: [{ campaignId, agentId, day: '2026-06-17', outbound: 12 }],
  })
  return { campaignId, agentId, callId, totalsId: days[0]?.id ?? '' }
}

async function documentOf(stage: Stage, ventureId: string, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    'insert into ventures.documents (venture_id, name, created_by, created_at) select $1, $2, id, now() from identity.users limit 1 returning id',
    [ventureId, `${word} lease`],
  )
  const id = row?.id ?? ''
  await stage.sql(
    `insert into ventures.document_versions (venture_id, document_id, number, file_name, media_type, bytes, size, sha256, uploaded_by, uploaded_at)
     select $1, $2, 1, $3, 'text/plain', convert_to($3, 'UTF8'), length(convert_to($3, 'UTF8')), sha256(convert_to($3, 'UTF8')), id, now()
     from identity.users limit 1`,
    [ventureId, id, `${word} lease.txt`],
  )
  return id
}

/** A simulation that was computed, with nobody in it. */
async function scenarioOf(stage: Stage, ventureId: string, name: string): Promise<string> {
  const nothing = { minor: 0, currency: 'USD' }
  const totals = { paid: nothing, simulated: nothing, difference: nothing }
  const side = { people: 0, sum: nothing }
  const lists = { notes: [name], people: [], rules: [], days: [] }
  const counts = { unchanged: 0, paidNothing: 0, morePeople: 0 }
  const result = { currency: 'USD', counted: null, totals, winners: side, losers: side, ...lists, ...counts }
  const [row] = await stage.sql<{ id: string }>(
    `insert into incentives.scenarios (venture_id, name, currency, rules, from_day, to_day, status, result, people_sums, computed_at, created_at)
     values ($1, $2, 'USD', '[]', $3, $3, 'DONE', $4, '{}', now(), now()) returning id`,
    [ventureId, name, DAY, JSON.stringify(result)],
  )
  return row?.id ?? ''
}

/** A run of one person with its draft. */
async function payoutOf(
  stage: Stage,
  ventureId: string,
  userId: string,
): Promise<Pick<Pair, 'payoutRunId' | 'payoutId'>> {
  const [row] = await stage.sql<{ payoutRunId: string; payoutId: string }>(
    `with run as (
      insert into incentives.payout_runs (venture_id, period_start, period_end, user_id, status, people_count, people_done, made_by, made_at, made_on)
      values ($1, '2026-06-01', '2026-06-17', $2, 'MADE', 1, 1, $2, now(), '2026-06-18') returning *
    )
    insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at)
    select venture_id, user_id, 'USD', period_start, period_end, id, made_by, made_at from run
    returning run_id as "payoutRunId", id as "payoutId"`,
    [ventureId, userId],
  )
  return row ?? { payoutRunId: '', payoutId: '' }
}

async function holdOf(stage: Stage, ventureId: string, userId: string, word: string): Promise<string> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at)
     values ($1, 'PERSON', $2, $3, $2, now()) returning id`,
    [ventureId, userId, `${word} hold`],
  )
  return row?.id ?? ''
}
