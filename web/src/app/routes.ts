import { callsSearch } from '../features/bpo/calls/calls-search.ts'
import { briefingSearch } from '../features/briefing/briefing-search.ts'
import {
  bpoDashboardSearch,
  dashboardSearch,
  holdingsDashboardSearch,
  hotelDashboardSearch,
} from '../features/dashboards/dashboard-search.ts'
import { saasDashboardSearch } from '../features/dashboards/saas/saas-dashboard-search.ts'
import { loadsSearch } from '../features/freight/loads/loads-search.ts'
import { quotesSearch } from '../features/freight/quotes/list/quotes-search.ts'
import { pointsSearch } from '../features/gamification/points-search.ts'
import { disputesSearch } from '../features/hospitality/disputes/list/disputes-search.ts'
import { reviewsSearch } from '../features/hospitality/reviews/list/reviews-search.ts'
import { importSearch } from '../features/imports/import-search.ts'
import { paySearch } from '../features/incentives/pay-search.ts'
import { payoutsSearch } from '../features/incentives/payouts/payouts-search.ts'
import { tasksSearch } from '../features/operations/tasks/list/tasks-search.ts'
import { saasCustomersSearch, subscriptionsSearch } from '../features/saas/saas-search.ts'
import { simulationSearch } from '../features/simulation/simulation-search.ts'
import { targetsSearch } from '../features/targets/targets-search.ts'
import { searchTexts } from '../lib/search-texts.ts'
import { elsewhere, frame, framed, home, moved, root, unframed } from './page-route.ts'

/** One line a page: its path and the file that exports `Page`. What the menu shows is the server's answer to /api/me. */
export const routeTree = root.addChildren([
  unframed('/sign-in', () => import('../pages/sign-in.tsx'), { search: from }),
  unframed('/mailbox', () => import('../pages/mailbox.tsx')),
  unframed('/first', () => import('../pages/first.tsx')),
  frame.addChildren([
    home,
    framed('/my-day', () => import('../pages/my-day.tsx'), { key: 'd' }),
    framed('/notifications', () => import('../pages/notifications.tsx'), { open: true }),
    framed('/briefing', () => import('../pages/briefing.tsx'), { key: 'b', search: briefingSearch }),
    framed('/briefing/past', () => import('../pages/past-briefings.tsx')),
    framed('/briefing/past/$id', () => import('../pages/past-briefing.tsx')),
    framed('/briefing/thresholds', () => import('../pages/briefing-thresholds.tsx')),
    moved('/pay', '/incentives/my'),
    framed('/incentives/my', () => import('../pages/pay.tsx'), { key: 'p', search: paySearch }),
    // Whose venture it is the server says; a venture outside gets the page that tells why.
    framed('/incentives/$id', () => import('../pages/venture-pay.tsx'), { open: true, search: paySearch }),
    framed('/incentives/$id/team', () => import('../pages/team-pay.tsx'), { open: true, search: paySearch }),
    // A payee reaches their own of these from My pay; the menu has them for those who read a venture's.
    framed('/incentives/payouts', () => import('../pages/payouts.tsx'), { key: 'y', search: payoutsSearch }),
    framed('/incentives/payouts/runs/$id', () => import('../pages/payout-run.tsx'), {
      search: searchTexts('kind', 'state'),
    }),
    framed('/incentives/payouts/$id', () => import('../pages/payout.tsx'), { open: true }),
    framed('/incentives/payouts/$id/statement', () => import('../pages/payout-statement.tsx'), {
      open: true,
      search: paySearch,
    }),
    framed('/incentives/disputes', () => import('../pages/disputes.tsx'), { open: true, search: payoutsSearch }),
    framed('/incentives/disputes/$id', () => import('../pages/dispute.tsx'), { open: true }),
    framed('/simulation', () => import('../pages/simulation.tsx'), { key: 's', search: simulationSearch }),
    framed('/simulation/$id', () => import('../pages/scenario.tsx'), { search: simulationSearch }),
    framed('/freight', () => import('../pages/freight-dashboard.tsx'), { key: 'f', search: dashboardSearch }),
    framed('/freight/loads', () => import('../pages/freight-loads.tsx'), { key: 'l', search: loadsSearch }),
    framed('/freight/loads/new', () => import('../pages/freight-loads.tsx'), { search: loadsSearch }),
    framed('/freight/loads/$id', () => import('../pages/freight-load.tsx')),
    framed('/freight/coverage', () => import('../pages/freight-coverage.tsx'), {
      key: 'w',
      search: searchTexts('urgency'),
    }),
    framed('/freight/outreach', () => import('../pages/freight-outreach.tsx'), { search: searchTexts('which') }),
    framed('/freight/outreach/unmatched', () => import('../pages/freight-outreach-unmatched.tsx')),
    framed('/freight/at-risk', () => import('../pages/freight-at-risk.tsx'), { key: 'r', search: searchTexts('kind') }),
    framed('/freight/lost', () => import('../pages/freight-lost.tsx'), { search: dashboardSearch }),
    framed('/freight/profit', () => import('../pages/freight-profit.tsx'), { key: 'e', search: dashboardSearch }),
    framed('/freight/quotes', () => import('../pages/freight-quotes.tsx'), { key: 'q', search: quotesSearch }),
    framed('/freight/quotes/new', () => import('../pages/freight-quotes.tsx'), { search: quotesSearch }),
    framed('/freight/quotes/$id', () => import('../pages/freight-quote.tsx')),
    framed('/freight/customers', () => import('../pages/freight-customers.tsx'), {
      search: searchTexts('name', 'activity', 'status', 'voided', 'board', 'sort'),
    }),
    framed('/freight/customers/$id', () => import('../pages/freight-customer.tsx')),
    framed('/freight/carriers', () => import('../pages/freight-carriers.tsx'), {
      search: searchTexts('name', 'equipment', 'state', 'insurance', 'compliance', 'doNotUse', 'voided'),
    }),
    framed('/freight/carriers/$id', () => import('../pages/freight-carrier.tsx')),
    framed('/hotel', () => import('../pages/hotel-dashboard.tsx'), { search: hotelDashboardSearch }),
    framed('/hotel/properties', () => import('../pages/hotel-properties.tsx'), { search: searchTexts('search') }),
    framed('/hotel/properties/new', () => import('../pages/hotel-properties.tsx'), { search: searchTexts('search') }),
    framed('/hotel/properties/$id', () => import('../pages/hotel-property.tsx')),
    framed('/hotel/figures', () => import('../pages/hotel-figures.tsx'), {
      search: searchTexts('hotelId', 'month', 'night', 'from', 'to', 'sort', 'currency', 'loss'),
    }),
    framed('/hotel/reviews', () => import('../pages/hotel-reviews.tsx'), { search: reviewsSearch }),
    framed('/hotel/reviews/$id', () => import('../pages/hotel-review.tsx'), { search: reviewsSearch }),
    framed('/hotel/disputes', () => import('../pages/hotel-disputes.tsx'), { search: disputesSearch }),
    framed('/hotel/disputes/$id', () => import('../pages/hotel-dispute.tsx')),
    framed('/holdings', () => import('../pages/holdings-dashboard.tsx'), { search: holdingsDashboardSearch }),
    framed('/holdings/accounts', () => import('../pages/holdings-accounts.tsx'), {
      search: searchTexts('entityId', 'currency', 'state', 'balance', 'search'),
    }),
    framed('/holdings/accounts/$id', () => import('../pages/holdings-account.tsx')),
    framed('/holdings/assets', () => import('../pages/holdings-assets.tsx'), {
      search: searchTexts('entityId', 'kind', 'state', 'search'),
    }),
    framed('/holdings/assets/$id', () => import('../pages/holdings-asset.tsx')),
    framed('/holdings/entities', () => import('../pages/holdings-entities.tsx')),
    framed('/saas', () => import('../pages/saas-dashboard.tsx'), { search: saasDashboardSearch }),
    framed('/saas/subscriptions', () => import('../pages/saas-subscriptions.tsx'), { search: subscriptionsSearch }),
    framed('/saas/subscriptions/$id', () => import('../pages/saas-subscription.tsx')),
    framed('/saas/customers', () => import('../pages/saas-customers.tsx'), { search: saasCustomersSearch }),
    framed('/saas/customers/$id', () => import('../pages/saas-customer.tsx')),
    framed('/saas/plans', () => import('../pages/saas-plans.tsx')),
    framed('/bpo', () => import('../pages/bpo-dashboard.tsx'), { key: 'k', search: bpoDashboardSearch }),
    framed('/bpo/calls', () => import('../pages/calls.tsx'), { key: 'c', search: callsSearch }),
    framed('/bpo/realtime', () => import('../pages/bpo-floor.tsx'), { key: 'g' }),
    framed('/bpo/agent-report', () => import('../pages/bpo-agent-report.tsx'), { search: bpoDashboardSearch }),
    framed('/bpo/service-level', () => import('../pages/bpo-service-level.tsx'), { search: bpoDashboardSearch }),
    framed('/bpo/totals', () => import('../pages/bpo-totals.tsx'), { search: searchTexts('campaignId', 'day') }),
    framed('/bpo/campaigns', () => import('../pages/bpo-campaigns.tsx')),
    framed('/bpo/campaigns/$id', () => import('../pages/bpo-campaign.tsx')),
    framed('/bpo/agents', () => import('../pages/bpo-agents.tsx')),
    framed('/bpo/agents/$id', () => import('../pages/bpo-agent.tsx')),
    framed('/bpo/calls/new', () => import('../pages/new-call.tsx')),
    framed('/plans', () => import('../pages/plans.tsx'), { key: 'n' }),
    framed('/plans/$id', () => import('../pages/plan.tsx'), { search: searchTexts('version') }),
    framed('/points', () => import('../pages/points.tsx'), { key: 't', search: pointsSearch }),
    framed('/points/mine', () => import('../pages/my-points.tsx'), { search: searchTexts('person') }),
    framed('/points/deeds', () => import('../pages/deeds.tsx')),
    framed('/operations/tasks', () => import('../pages/tasks.tsx'), { key: 'z', search: tasksSearch }),
    framed('/operations/tasks/$id', () => import('../pages/task.tsx')),
    framed('/operations/eod', () => import('../pages/eod.tsx'), { search: searchTexts('day') }),
    framed('/operations/eod/team', () => import('../pages/eod-team.tsx'), { search: searchTexts('day') }),
    framed('/operations/eod/$id', () => import('../pages/eod-report.tsx')),
    framed('/operations/days-off', () => import('../pages/days-off.tsx')),
    framed('/imports', () => import('../pages/imports.tsx'), { key: 'i' }),
    framed('/imports/new', () => import('../pages/new-import.tsx'), { search: importSearch }),
    framed('/imports/$id', () => import('../pages/import.tsx'), { search: importSearch }),
    framed('/targets', () => import('../pages/targets.tsx'), { key: 'a', search: targetsSearch }),
    framed('/admin/users', () => import('../pages/people.tsx'), {
      key: 'u',
      search: searchTexts('search', 'status', 'invite'),
    }),
    framed('/admin/users/$id', () => import('../pages/person.tsx')),
    framed('/admin/access', () => import('../pages/access.tsx'), {
      key: 'x',
      search: searchTexts('userId', 'page', 'permission', 'in', 'words', 'refused'),
    }),
    framed('/admin/roles', () => import('../pages/roles.tsx'), { key: 'm', search: searchTexts('role') }),
    framed('/admin/jobs', () => import('../pages/jobs.tsx'), {
      key: 'j',
      search: searchTexts('tab', 'day', 'run', 'job', 'status', 'recovered'),
    }),
    framed('/admin/integrations', () => import('../pages/connections.tsx'), { key: 'o', search: searchTexts('which') }),
    framed('/admin/audit', () => import('../pages/audit.tsx'), {
      key: 'h',
      search: searchTexts('personId', 'action', 'subjectId', 'from', 'to', 'entry', 'verify'),
    }),
    framed('/ventures', () => import('../pages/ventures.tsx'), { key: 'v' }),
    framed('/ventures/$id', () => import('../pages/venture.tsx'), {
      search: searchTexts('tab', 'view', 'on', 'year', 'archived', 'edit'),
    }),
    framed('/account', () => import('../pages/account.tsx')),
    framed('/start', () => import('../pages/start.tsx'), { open: true }),
    framed('/gallery', () => import('../pages/gallery.tsx'), { open: true }),
    elsewhere,
  ]),
])

/** Where the person was when the session ended; only a path of our own, so that no mail can lead elsewhere. */
function from(search: Record<string, unknown>): { from?: string } {
  const path = search['from']
  return typeof path === 'string' && /^\/(?!\/)/.test(path) ? { from: path } : {}
}
