/** One defect that this system owes a test for. `needs`: the part of the product that it is about. */
export type Row = { readonly id: string; readonly title: string; readonly needs: Part }

/** Parts of the product. A row whose part is not built yet owes its test on the day that the part is. */
export const PARTS = {
  sign_in: true,
  access: true,
  people_admin: true,
  impersonation: true,
  ventures: true,
  permission_matrix: true,
  pages: true,
  freight: true,
  quotes: true,
  outreach: true,
  carrier_check: true,
  lane_matching: true,
  freight_locations: true,
  figures: true,
  figures_cache: true,
  bpo: true,
  bpo_dashboard: true,
  hospitality: true,
  saas: true,
  holdings: true,
  pay: true,
  pay_overrides: true,
  fx: true,
  plan_editor: true,
  simulation: true,
  payouts: true,
  streaks: true,
  points: true,
  manual_points: false,
  briefing: true,
  tasks: false,
  eod_reports: true,
  attendance: false,
  notifications: true,
  imports: true,
  schedules: true,
  job_control: true,
  webhooks: true,
  messaging: true,
  circuit_breaker: true,
  database: true,
  audit: true,
} as const satisfies Record<string, boolean>

export type Part = keyof typeof PARTS
export type Given = readonly [id: string, needs: Part, title: string]

export function rowsOf(given: readonly Given[]): readonly Row[] {
  return given.map(([id, needs, title]) => ({ id, title, needs }))
}
