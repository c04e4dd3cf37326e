declare const brand: unique symbol

/** A uuid that knows what it names, so that a load's id cannot stand where a person's is wanted. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

export type VentureId = Id<'venture'>
export type OfficeId = Id<'office'>
export type UserId = Id<'user'>
export type MembershipId = Id<'membership'>
export type CustomerId = Id<'customer'>
export type ShipperId = Id<'shipper'>
export type CarrierId = Id<'carrier'>
export type QuoteId = Id<'quote'>
export type LoadId = Id<'load'>
export type CallId = Id<'call'>
export type CampaignId = Id<'campaign'>
export type AgentId = Id<'agent'>
export type HotelId = Id<'hotel'>
export type ReviewId = Id<'review'>
export type HotelDisputeId = Id<'hotel dispute'>
export type SaasAccountId = Id<'saas account'>
export type SaasPlanId = Id<'saas plan'>
export type SubscriptionId = Id<'subscription'>
export type EntityId = Id<'entity'>
export type BankAccountId = Id<'bank account'>
export type AssetId = Id<'asset'>
export type TaskId = Id<'task'>
export type EodReportId = Id<'end-of-day report'>
export type PlanId = Id<'plan'>
export type VersionId = Id<'version'>
export type RuleId = Id<'rule'>
export type PayoutId = Id<'payout'>

/** Any uuid in its usual text form, upper or lower case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
