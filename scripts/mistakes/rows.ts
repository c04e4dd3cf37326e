import { ACCESS_ROWS } from './access-rows.ts'
import { DESK_ROWS } from './desk-rows.ts'
import { JOB_ROWS } from './job-rows.ts'
import { PAY_ROWS } from './pay-rows.ts'
import { PLATFORM_ROWS } from './platform-rows.ts'
import type { Row } from './row.ts'
import { WORK_ROWS } from './work-rows.ts'

/** Every defect of an earlier system of this kind that must not come back, each owed one test. */
export const ROWS: readonly Row[] = [
  ...PAY_ROWS,
  ...JOB_ROWS,
  ...ACCESS_ROWS,
  ...WORK_ROWS,
  ...DESK_ROWS,
  ...PLATFORM_ROWS,
]
