import { setTimeout as pause } from 'node:timers/promises'
import { leaveServer } from './leave-server.ts'
import type { Place } from './place.ts'

const place = JSON.parse(process.argv[2] ?? '') as Place

process.stdin.resume().once('close', async () => {
  // Again for 3 s: a server whose starter died during the launch shows itself a moment later.
  for (let round = 0; round < 12; round++) {
    await leaveServer(place)
    await pause(250)
  }
})
