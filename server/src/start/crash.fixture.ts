import { pino } from 'pino'
import { createErrorTracker } from '../integrations/error-tracking/index.ts'
import { endOnCrash } from './end-on-crash.ts'

/** A process of its own that goes wrong as its second parameter says; the first is the DSN. */
const [, , dsn = '', how] = process.argv
endOnCrash(pino({ base: null }), await createErrorTracker({ dsn }))
setInterval(() => {}, 60_000)
if (how === 'throws')
  setImmediate(() => {
    throw new Error('nobody caught canary@holdfast.example')
  })
else void Promise.reject(new Error('nobody waited for canary@holdfast.example'))
