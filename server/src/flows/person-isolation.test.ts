import { contract, type Endpoint } from '@holdfast/contract'
import { ACCESS_ROLES, GROUP_ROLES, may, type Permission } from '@holdfast/engine/access'
import type { UserId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestOf } from '../testing/request.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { addAccount, type Held, placeIn } from './isolation/join.ts'

// What is of one person: pay, points, access. Whoever asks has each role of the table, and stands to the person in each way.

const CENTRE = VENTURES.callbridge.id
const DAY = '2026-06-18'
const WAYS = [
  'self',
  'report',
  'report of a report',
  'colleague in my office',
  'colleague elsewhere',
  'stranger',
] as const
type Way = (typeof WAYS)[number]

type Somebody = {
  readonly id: string
  readonly name: string
  readonly dailyId: string
  readonly lineId: string
  readonly disputeId: string
}
type Asker = {
  readonly role: string
  readonly asked: Pick<Parameters<typeof may>[0], 'groupRole' | 'membership'>
  readonly cookie: string
  readonly people: Readonly<Record<Way, Somebody>>
}

let stage: Stage
let askers: readonly Asker[]
beforeAll(async () => {
  stage = await openStage()
  askers = await gather()
}, 120_000)
afterAll(() => stage.close())

/** Everybody is an agent with one call that won an appointment, so everybody has pay and points of that day. */
async function gather(): Promise<readonly Asker[]> {
  const hired: { asker: Omit<Asker, 'people' | 'cookie'>; ids: Record<Way, string> }[] = []
  const here = await hire('Here', held('EMPLOYEE'), { office: 'Pune' })
  const elsewhere = await hire('Elsewhere', held('EMPLOYEE'), { office: 'Chennai' })
  const stranger = await hire('Stranger', null)
  for (const role of [...ACCESS_ROLES, ...GROUP_ROLES]) {
    const groupRole = GROUP_ROLES.find((each) => each === role) ?? null
    const accessRole = ACCESS_ROLES.find((each) => each === role)
    const membership = accessRole ? held(accessRole) : null
    const self = await hire(`Asker ${role}`, membership ?? held('EMPLOYEE'), { office: 'Pune', groupRole })
    const report = await hire(`Report ${role}`, held('EMPLOYEE'), { office: 'Chennai', reportsTo: self })
    const below = await hire(`Below ${role}`, held('EMPLOYEE'), { office: 'Chennai', reportsTo: report })
    hired.push({
      asker: { role, asked: { groupRole, membership: membership ?? held('EMPLOYEE') } },
      ids: {
        self,
        report,
        'report of a report': below,
        'colleague in my office': here,
        'colleague elsewhere': elsewhere,
        stranger,
      },
    })
  }
  await earn(hired.flatMap(({ ids }) => Object.values(ids)).filter((id) => id !== stranger))
  const paid = await payOf()
  const somebody = (id: string): Somebody =>
    paid.get(id) ?? { id, name: 'Stranger', dailyId: id, lineId: id, disputeId: id }
  return Promise.all(
    hired.map(async ({ asker, ids }) => ({
      ...asker,
      cookie: await stage.system.identity.openSession(ids.self as UserId),
      people: Object.fromEntries(WAYS.map((way) => [way, somebody(ids[way])])) as Asker['people'],
    })),
  )
}

const held = (role: Held['role']): Held => ({ role, jobRole: 'BPO_AGENT' })

let hires = 0
async function hire(
  name: string,
  membership: Held | null,
  at: { office?: string; reportsTo?: string; groupRole?: (typeof GROUP_ROLES)[number] | null } = {},
): Promise<string> {
  hires += 1
  const id = await addAccount(stage, `${name} Privat`, `hired.${hires}@holdfast.example`, at.groupRole ?? null)
  if (membership) await placeIn(stage, CENTRE, id, { ...membership, ...at })
  return id
}

async function earn(userIds: readonly string[]): Promise<void> {
  const farah = stage.as('farah')
  const [campaign] = (await farah.call(contract.bpo.listCampaigns, { ventureId: CENTRE })).items
  for (const userId of new Set(userIds)) {
    const { id: agentId } = await farah.call(contract.bpo.createAgent, { ventureId: CENTRE, userId })
    await farah.call(contract.bpo.logCall, {
      ventureId: CENTRE,
      campaignId: campaign?.id ?? '',
      agentId,
      direction: 'OUTBOUND',
      startedAt: `${DAY}T05:00:00Z`,
      endedAt: `${DAY}T05:10:00Z`,
      connected: true,
      appointmentSet: true,
    })
  }
  await stage.settle()
}

/** Each has a day of pay with lines, of which they dispute one. */
async function payOf(): Promise<ReadonlyMap<string, Somebody>> {
  await stage.sql(
    `insert into incentives.disputes (venture_id, user_id, currency, plan_id, rule_key, rule_name, work_day, amount_minor, category,
       says, due_on, opened_at, opened_on)
     select distinct on (user_id) venture_id, user_id, currency, plan_id, rule_key, rule_key, day, amount_minor, 'OTHER', 'Not right',
       day + 7, now(), day
     from incentives.lines where venture_id = $1 order by user_id, rule_key`,
    [CENTRE],
  )
  const rows = await stage.sql<Somebody>(
    `select u.id, u.name, d.id as "dailyId", l.id as "lineId", p.id as "disputeId" from incentives.daily d
     join identity.users u on u.id = d.user_id
     join incentives.lines l on l.venture_id = d.venture_id and l.user_id = d.user_id and l.day = d.day
     join incentives.disputes p on p.venture_id = d.venture_id and p.user_id = d.user_id
     where d.venture_id = $1`,
    [CENTRE],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

type Question = {
  readonly endpoint: Endpoint
  readonly permission: Permission
  readonly input: (person: Somebody) => Record<string, unknown>
  /** Every answer about the person has this in it, and no refusal has. */
  readonly tells: (person: Somebody) => string
}

const { incentives, payDisputes, gamification, access } = contract
const QUESTIONS: readonly (readonly [string, Question])[] = [
  [
    'a day of pay',
    {
      endpoint: incentives.getDaily,
      permission: 'incentives.read_person',
      input: ({ dailyId }) => ({ id: dailyId }),
      tells: ({ name }) => name,
    },
  ],
  [
    'the list of pay',
    {
      endpoint: incentives.listDaily,
      permission: 'incentives.read_person',
      input: ({ id }) => ({ ventureId: CENTRE, userId: id }),
      tells: ({ name }) => name,
    },
  ],
  [
    'a line of pay',
    {
      endpoint: incentives.traceLine,
      permission: 'incentives.read_person',
      input: ({ lineId }) => ({ id: lineId }),
      tells: ({ lineId }) => lineId,
    },
  ],
  [
    'a dispute',
    {
      endpoint: payDisputes.getDispute,
      permission: 'incentives.read_person',
      input: ({ disputeId }) => ({ id: disputeId }),
      tells: ({ name }) => name,
    },
  ],
  [
    'the list of disputes',
    {
      endpoint: payDisputes.listDisputes,
      permission: 'incentives.read_person',
      input: ({ id }) => ({ ventureId: CENTRE, userId: id }),
      tells: ({ disputeId }) => disputeId,
    },
  ],
  [
    'where points come from',
    {
      endpoint: gamification.listPoints,
      permission: 'gamification.read_person',
      input: ({ id }) => ({ ventureId: CENTRE, userId: id }),
      tells: () => '"BPO_CALL_COMPLETED"',
    },
  ],
  [
    'what somebody may do',
    {
      endpoint: access.accessOf,
      permission: 'access.explain',
      input: ({ id }) => ({ userId: id }),
      tells: ({ name }) => name,
    },
  ],
]

const RELATIONS: Readonly<Record<Way, object>> = {
  self: { self: true },
  report: { reportsToMe: true },
  'report of a report': { reportsToMe: true },
  'colleague in my office': {},
  'colleague elsewhere': {},
  stranger: {},
}

describe.each(QUESTIONS)('A-15 A-27 %s', (_, question) => {
  test.each(WAYS)('of %s is told to exactly those who may', async (way) => {
    const wrong: string[] = []
    for (const asker of askers) {
      const person = asker.people[way]
      const { url } = requestOf(question.endpoint, question.input(person))
      const answer = await stage.system.app.inject({ method: 'GET', url, headers: { cookie: asker.cookie } })
      const isTold = answer.statusCode === 200 && answer.body.includes(question.tells(person))
      const isAccount = question.permission === 'access.explain'
      // Of a stranger only the group knows the account, and nobody any work.
      const isReachable = way !== 'stranger' || (isAccount && asker.asked.groupRole !== null)
      const mayTell = isReachable && may({ ...asker.asked, permission: question.permission, relation: RELATIONS[way] })
      if (isTold !== mayTell) wrong.push(`${asker.role}: told ${isTold}, ${answer.statusCode}`)
    }
    expect(wrong).toEqual([])
  })
})
