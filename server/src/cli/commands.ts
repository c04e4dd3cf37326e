import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { doctor } from './doctor/doctor.ts'
import { exportFile } from './export-file.ts'
import { jobsList } from './jobs-list.ts'
import { jobsParked } from './jobs-parked.ts'
import { jobsPause, jobsResume } from './jobs-pause.ts'
import { jobsRedrive } from './jobs-redrive.ts'
import { jobsRun } from './jobs-run.ts'
import { migrate } from './migrate.ts'
import { payCommit } from './pay-commit.ts'
import { payExplain } from './pay-explain.ts'
import { restore } from './restore.ts'
import { seed } from './seed.ts'
import { userCreate } from './user-create.ts'
import { verify, verifyPay } from './verify.ts'

/** In the order of the help. */
export const commands: readonly Command[] = [
  doctor,
  migrate,
  seed,
  userCreate,
  jobsList,
  jobsRun,
  jobsParked,
  jobsRedrive,
  jobsPause,
  jobsResume,
  payCommit,
  verifyPay,
  payExplain,
  exportFile,
  backup,
  restore,
  verify,
]
