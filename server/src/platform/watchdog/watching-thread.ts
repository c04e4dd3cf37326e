import { writeSync } from 'node:fs'
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { systemClock } from '../clock.ts'
import { endProcess } from './end-process.ts'

export type Watched = {
  /** Raised by the watched event loop, at least once a tick. */
  readonly beats: Int32Array<SharedArrayBuffer>
  /** Brings the names of what runs. */
  readonly told: MessagePort
  readonly tickMs: number
  readonly mostMissed: number
  readonly mark: string | null
}

const STDERR = 2

watch(workerData)

/**
 * Counts its own ticks, never the time: a process that was put to sleep with its machine, or stopped and continued, has
 * slept in both threads, and finds one tick missed.
 */
function watch({ beats, told, tickMs, mostMissed, mark }: Watched): void {
  const nap = new Int32Array(new SharedArrayBuffer(4))
  let seen = Atomics.load(beats, 0)
  let missed = 0
  let running: unknown = []
  for (;;) {
    Atomics.wait(nap, 0, 0, tickMs)
    for (let note = receiveMessageOnPort(told); note; note = receiveMessageOnPort(told)) running = note.message
    const now = Atomics.load(beats, 0)
    missed = now === seen ? missed + 1 : 0
    seen = now
    if (missed >= mostMissed) break
  }
  const line = {
    level: 60,
    time: systemClock.now(),
    app: 'holdfast',
    pid: process.pid,
    running,
    msg: `The event loop stood still for ${(mostMissed * tickMs) / 1_000} s, so this process ends, to be started again`,
  }
  writeSync(STDERR, `${JSON.stringify(line)}\n`)
  endProcess(mark)
}
