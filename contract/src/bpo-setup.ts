import { z } from 'zod'
import { DatedTerms, givenTerms, shownTerms } from './bpo-terms.ts'
import { endpoint } from './endpoint.ts'
import { amountMinor, can, day, id, Money, person, text, uuid } from './values.ts'

export const Campaign = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    zone: z.string(),
    /** As they hold today, by the campaign's clock. */
    ...shownTerms,
    isActive: z.boolean(),
    revision: z.int(),
    /** `log`: record one's own calls in it, or everybody's. */
    can,
  })
  .meta({ id: 'Campaign' })

const CampaignDetail = z
  .strictObject({
    ...Campaign.shape,
    today: day,
    /** Who is put on it, by name; for a contractor themselves alone. Everybody else records in every campaign. */
    agents: z.array(person),
    /** The latest first. */
    terms: z.array(DatedTerms),
  })
  .meta({ id: 'CampaignDetail' })

export const Agent = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    person,
    isActive: z.boolean(),
    isMe: z.boolean(),
    revision: z.int(),
    /** What an hour costs today; null: not known, or not for the reader. */
    costPerHour: Money.nullable(),
    can,
  })
  .meta({ id: 'Agent' })

const AgentDetail = z
  .strictObject({
    ...Agent.shape,
    today: day,
    /** The latest first; null: what an agent costs is not for the reader. */
    costs: z
      .array(
        z.strictObject({
          startsOn: day,
          /** null: from then on it is not known. */
          costPerHour: Money.nullable(),
          setBy: person.nullable(),
          setAt: z.string(),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'AgentDetail' })

const revision = z.int().min(1)

export const bpoSetup = {
  getCampaign: endpoint({
    method: 'GET',
    path: '/bpo/campaigns/:id',
    permission: 'bpo.read',
    summary: 'One campaign with the terms of its service level, past and to come.',
    params: id,
    reply: CampaignDetail,
    errors: [404],
  }),
  changeCampaign: endpoint({
    method: 'PATCH',
    path: '/bpo/campaigns/:id',
    permission: 'bpo.setup',
    summary:
      'Renames a campaign, ends it or starts it again. Its zone dates its calls and stays: one with a wrong zone is ended and made anew.',
    params: id,
    body: z.strictObject({
      revision,
      name: text(120).optional(),
      isActive: z.boolean().optional(),
    }),
    reply: CampaignDetail,
    errors: [404, 409],
  }),
  setCampaignTerms: endpoint({
    method: 'PUT',
    path: '/bpo/campaigns/:id/terms',
    permission: 'bpo.setup',
    summary:
      'Sets how the service level is counted from a day on, in place of what begins that day. Where days of which calls stand were reported under other terms it is refused (409 `campaign.restates`, with how many) until `restate` says that they may change.',
    params: id,
    body: z.strictObject({
      revision,
      startsOn: day,
      ...givenTerms,
      restate: z.boolean().default(false),
    }),
    reply: CampaignDetail,
    errors: [404, 409],
  }),
  setCampaignAgents: endpoint({
    method: 'PUT',
    path: '/bpo/campaigns/:id/agents',
    permission: 'bpo.setup',
    summary:
      'Who is on a campaign, whole. A contractor records calls only in campaigns that they are on, and sees these and those in which they have calls.',
    params: id,
    body: z.strictObject({ revision, agentIds: z.array(uuid).max(1_000) }),
    reply: CampaignDetail,
    errors: [404, 409, 422],
  }),
  getAgent: endpoint({
    method: 'GET',
    path: '/bpo/agents/:id',
    permission: 'bpo.read',
    summary: 'One agent; what an hour of them costs is for heads, finance and people administration.',
    params: id,
    reply: AgentDetail,
    errors: [404],
  }),
  changeAgent: endpoint({
    method: 'PATCH',
    path: '/bpo/agents/:id',
    permission: 'bpo.setup',
    summary: 'Takes an agent off the phones, or puts them back.',
    params: id,
    body: z.strictObject({ revision, isActive: z.boolean() }),
    reply: AgentDetail,
    errors: [404, 409],
  }),
  setAgentCost: endpoint({
    method: 'PUT',
    path: '/bpo/agents/:id/costs',
    permission: 'bpo.costs',
    summary:
      'What an hour of an agent costs from a day on, in place of what begins that day; null: from then on it is not known.',
    params: id,
    body: z.strictObject({ revision, startsOn: day, costPerHourMinor: amountMinor.nullable() }),
    reply: AgentDetail,
    errors: [404, 409],
  }),
}
export type Campaign = z.output<typeof Campaign>
export type CampaignDetail = z.output<typeof CampaignDetail>
export type Agent = z.output<typeof Agent>
export type AgentDetail = z.output<typeof AgentDetail>
