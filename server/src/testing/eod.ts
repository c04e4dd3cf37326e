import { contract, type EodReport, type Input } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { submitEodReport, withdrawEodReport } = contract.eodReports

/** A report of Northline's Thursday, 18 June, unless it says otherwise. */
export function sendReport(
  stage: Stage,
  by: PersonName = 'ana',
  given: Partial<Input<typeof submitEodReport>> = {},
): Promise<EodReport> {
  return stage.as(by).call(submitEodReport, {
    ventureId: VENTURES.northline.id,
    day: '2026-06-18',
    done: 'Covered six loads',
    blockers: null,
    plan: 'Call the carriers of Laredo',
    ...given,
  })
}

export function takeReportBack(stage: Stage, by: PersonName, id: string): Promise<EodReport> {
  return stage.as(by).call(withdrawEodReport, { id })
}

/** Half past five in the afternoon of Chicago. */
export const eveningOf = (day: string) => `${day}T22:30:00.000Z`
