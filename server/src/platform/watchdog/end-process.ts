import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'

/** EX_TEMPFAIL of sysexits.h: start it again. */
const START_AGAIN = 75
const EACH_STEP_MS = 1_000

/**
 * `mark`: where to write that it was us, for whoever starts it again. Ends the whole process from a thread beside the one that stands still. Only the main thread can choose the exit code, and
 * only its inspector reaches it inside of a loop; inside a call of the system nothing does, and it is killed.
 */
export function endProcess(mark: string | null): void {
  const session = new Session()
  session.connectToMainThread()
  session.post('Runtime.evaluate', { expression: `process.exit(${START_AGAIN})` })
  waitAStep()
  // With a debugger attached, an exit waits for all who are connected.
  session.disconnect()
  waitAStep()
  leaveMark(mark)
  process.kill(process.pid, 'SIGKILL')
}

/** Whoever started this process (scripts/run.mjs) cannot tell our own kill from a person's, and says where to leave a mark. */
function leaveMark(mark: string | null): void {
  if (mark === null) return
  try {
    writeFileSync(mark, String(process.pid))
  } catch {
    // A full disk must not keep alive what has to end: it is not started again then, as after any other kill.
  }
}

function waitAStep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EACH_STEP_MS)
}
