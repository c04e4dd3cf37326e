#!/usr/bin/env node
// `npx holdfast <command>`: what an operator asks for from a terminal, on the Node that this version is pinned to.
import { fileURLToPath } from 'node:url'

process.argv.splice(2, 0, fileURLToPath(new URL('../server/src/cli/main.ts', import.meta.url)))
await import('./run.mjs')
