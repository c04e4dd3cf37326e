import { Session } from 'node:inspector'

/** EX_TEMPFAIL of sysexits.h: start it again. */
const START_AGAIN = 75
const EACH_STEP_MS = 1_000

/**
 * Ends the whole process from a thread beside the one that stands still. Only the main thread can choose the exit code, and
 * only its inspector reaches it inside of a loop; inside a call of the system nothing does, and it is killed.
 */
export function endProcess(): void {
  const session = new Session()
  session.connectToMainThread()
  session.post('Runtime.evaluate', { expression: `process.exit(${START_AGAIN})` })
  waitAStep()
  // With a debugger attached, an exit waits for all who are connected.
  session.disconnect()
  waitAStep()
  process.kill(process.pid, 'SIGKILL')
}

function waitAStep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EACH_STEP_MS)
}
