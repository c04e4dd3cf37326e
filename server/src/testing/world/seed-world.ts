import pg from 'pg'
import { urlFor } from '../../platform/db/roles.ts'
import { AGENTS, CAMPAIGNS, CARRIERS, CUSTOMERS, PLANS } from './companies.ts'
import { PEOPLE, type PersonName, type WorldPerson } from './people.ts'
import { CALLBRIDGE_RULES, NORTHLINE_RULES } from './plan-rules.ts'
import { VENTURES, type WorldVenture } from './ventures.ts'

const MEMBERS_SINCE = '2026-01-01'

/** Founds the world in an empty database: its ventures, people, customers, carriers, campaigns and pay plans. */
export async function seedWorld(ownerUrl: string): Promise<void> {
  await as(urlFor(ownerUrl, 'holdfast_auth'), async (client) => {
    for (const person of Object.values<WorldPerson>(PEOPLE)) {
      await client.query('insert into identity.users (id, name, email, group_role) values ($1, $2, $3, $4)', [
        person.id,
        person.name,
        person.email,
        person.groupRole ?? null,
      ])
    }
  })
  await as(urlFor(ownerUrl, 'holdfast_app'), async (client) => {
    const everyVenture = Object.values(VENTURES).map((venture) => venture.id)
    await client.query(`select set_config('app.ventures', $1, true)`, [`{${everyVenture.join(',')}}`])
    for (const venture of Object.values(VENTURES)) await seedVenture(client, venture)
    await seedPeople(client)
    await seedFreight(client)
    await seedBpo(client)
    await seedPlan(client, VENTURES.northline, PLANS.northline, NORTHLINE_RULES)
    await seedPlan(client, VENTURES.callbridge, PLANS.callbridge, CALLBRIDGE_RULES)
  })
}

async function as(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function seedVenture(client: pg.Client, venture: WorldVenture): Promise<void> {
  await client.query(
    'insert into ventures.ventures (id, code, name, type, currency, zone, working_weekdays, live_from) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      venture.id,
      venture.code,
      venture.name,
      venture.type,
      venture.currency,
      venture.zone,
      venture.workingWeekdays,
      venture.liveFrom,
    ],
  )
  await client.query('insert into ventures.offices (venture_id, name) values ($1, $2)', [venture.id, venture.office])
  await client.query('insert into briefing.thresholds (venture_id) values ($1)', [venture.id])
}

async function seedPeople(client: pg.Client): Promise<void> {
  const members = Object.values<WorldPerson>(PEOPLE).flatMap((person) =>
    person.memberships.map((membership) => ({ person, membership })),
  )
  for (const { person, membership } of members) {
    await client.query('insert into ventures.people (venture_id, user_id) values ($1, $2)', [
      VENTURES[membership.venture].id,
      person.id,
    ])
  }
  for (const { person, membership } of members) {
    const venture = VENTURES[membership.venture]
    await client.query(
      `insert into ventures.memberships (venture_id, user_id, role, job_role, office_id, reports_to, starts_on)
       select $1, $2, $3, $4, o.id, $5, $6 from ventures.offices o where o.venture_id = $1`,
      [
        venture.id,
        person.id,
        membership.role,
        membership.jobRole ?? null,
        membership.reportsTo ? PEOPLE[membership.reportsTo as PersonName].id : null,
        MEMBERS_SINCE,
      ],
    )
  }
}

async function seedFreight(client: pg.Client): Promise<void> {
  const ventureId = VENTURES.northline.id
  for (const customer of Object.values(CUSTOMERS)) {
    await client.query('insert into freight.customers (venture_id, id, name) values ($1, $2, $3)', [
      ventureId,
      customer.id,
      customer.name,
    ])
  }
  for (const carrier of Object.values(CARRIERS)) {
    await client.query(
      'insert into freight.carriers (venture_id, id, name, mc_number, dot_number) values ($1, $2, $3, $4, $5)',
      [ventureId, carrier.id, carrier.name, carrier.mc, carrier.dot],
    )
  }
}

async function seedBpo(client: pg.Client): Promise<void> {
  const ventureId = VENTURES.callbridge.id
  for (const campaign of Object.values(CAMPAIGNS)) {
    await client.query(
      'insert into bpo.campaigns (venture_id, id, name, zone, service_level_seconds) values ($1, $2, $3, $4, $5)',
      [ventureId, campaign.id, campaign.name, campaign.zone, campaign.serviceLevelSeconds],
    )
  }
  for (const agent of Object.values(AGENTS)) {
    await client.query('insert into bpo.agents (venture_id, id, user_id) values ($1, $2, $3)', [
      ventureId,
      agent.id,
      PEOPLE[agent.person].id,
    ])
  }
}

type SeededPlan = { readonly id: string; readonly versionId: string; readonly name: string; readonly currency: string }

async function seedPlan(
  client: pg.Client,
  venture: WorldVenture,
  plan: SeededPlan,
  rules: readonly { readonly ruleKey: string }[],
): Promise<void> {
  await client.query('insert into incentives.plans (venture_id, id, name, currency) values ($1, $2, $3, $4)', [
    venture.id,
    plan.id,
    plan.name,
    plan.currency,
  ])
  await client.query(
    `insert into incentives.plan_versions (venture_id, id, plan_id, number, starts_on) values ($1, $2, $3, 1, $4)`,
    [venture.id, plan.versionId, plan.id, MEMBERS_SINCE],
  )
  for (const [position, rule] of rules.entries()) {
    await client.query(
      'insert into incentives.rules (venture_id, version_id, position, rule_key, rule) values ($1, $2, $3, $4, $5)',
      [venture.id, plan.versionId, position + 1, rule.ruleKey, JSON.stringify(rule)],
    )
  }
  await client.query(
    `update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where venture_id = $1 and id = $2`,
    [venture.id, plan.versionId],
  )
}
