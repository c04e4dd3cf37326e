/** What became of one run (domain.md §8). Only RUNNING changes; PARTIAL did some of its items, SKIPPED had nothing to do. */
export const RUN_STATUSES = ['RUNNING', 'SUCCESS', 'PARTIAL', 'ERROR', 'TIMEOUT', 'SKIPPED'] as const
export type RunStatus = (typeof RUN_STATUSES)[number]
