import { type Given, rowsOf } from './row.ts'

const GIVEN: readonly Given[] = [
  ['P-01', 'database', 'The migrations do not build the database'],
  ['P-02', 'circuit_breaker', 'Mistakes of callers open the breaker for everyone'],
  ['P-03', 'messaging', 'Retries of what cannot succeed, or of what must not repeat'],
  ['P-04', 'circuit_breaker', 'A hanging probe keeps the breaker half open for ever'],
  ['P-05', 'messaging', 'Two ventures share one sending account'],
  ['P-06', 'webhooks', 'Unsigned or repeated webhooks are believed'],
  ['P-07', 'database', 'Money in floating point'],
  ['P-08', 'database', 'Hot questions without an index'],
  ['P-09', 'audit', 'The audit row is written beside the change, or not at all'],
  ['P-10', 'holdings', 'Totals of one page over all currencies; account numbers in clear'],
  ['P-11', 'holdings', 'Addresses, rooms and goals written into the program'],
  ['P-12', 'database', 'Everything is loaded and filtered in memory'],
  ['P-13', 'outreach', 'The server calls itself and always fails'],
  ['P-14', 'outreach', 'Two people claim the same thread'],
  ['P-15', 'access', 'Tests that restate the rule instead of asking the product'],
  ['P-16', 'database', 'Every part opens its own connections'],
  ['P-17', 'messaging', 'Tokens of other services in clear'],
]
export const PLATFORM_ROWS = rowsOf(GIVEN)
