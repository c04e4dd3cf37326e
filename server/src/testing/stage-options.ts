import { pino } from 'pino'
import type { Clock } from '../platform/clock.ts'
import type { SystemOptions } from '../system-options.ts'
import { LOCAL_OPTIONS } from './local-options.ts'

/** What a test may choose of the product that it opens. */
export type StageChoice = Partial<
  Pick<
    SystemOptions,
    | 'importKinds'
    | 'scheduledJobs'
    | 'around'
    | 'alertChannels'
    | 'isWorker'
    | 'connect'
    | 'openRegister'
    | 'outsideLimits'
  >
> & {
  readonly logLevel?: string
}

/** The product as tests open it, over a database and a clock of theirs. */
export function stageOptions({ logLevel, ...choice }: StageChoice, clock: Clock): Omit<SystemOptions, 'ownerUrl'> {
  return {
    ...LOCAL_OPTIONS,
    connections: 12,
    isWorker: false,
    clock,
    log: pino({ level: logLevel ?? 'silent' }),
    secret: 'a secret that only tests know, 32 long',
    checkReplies: true,
    ...choice,
  }
}
