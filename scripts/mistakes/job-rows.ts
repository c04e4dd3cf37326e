import { type Given, rowsOf } from './row.ts'

const GIVEN: readonly Given[] = [
  ['J-01', 'schedules', 'The next run is computed in the wrong zone: hot loop, or a day skipped'],
  ['J-02', 'schedules', 'A session lock through a pool is held twice or never freed'],
  ['J-03', 'schedules', 'A lock that cannot be asked for counts as taken'],
  ['J-04', 'schedules', 'A job that timed out goes on writing'],
  ['J-05', 'job_control', 'A partial failure is logged as success'],
  ['J-06', 'schedules', 'A long job makes others miss their day'],
  ['J-07', 'job_control', 'A job is started by anybody, by a reading request, or twice at once'],
  ['J-08', 'figures', 'A recompute writes zeros over what another one owns'],
  ['J-09', 'figures', 'A load delivered late counts on no day'],
  ['J-10', 'figures', 'Figures count test records, or columns that nobody fills'],
  ['J-11', 'quotes', 'A sweep overwrites a quote that was answered meanwhile'],
  ['J-12', 'tasks', 'A task that was done is made again; two sweeps make two'],
  ['J-13', 'freight_locations', 'A sweep asks one question per customer over all history'],
]
export const JOB_ROWS = rowsOf(GIVEN)
