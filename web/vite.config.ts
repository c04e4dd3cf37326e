import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { homeChunk } from './home-chunk.ts'

const api = { '/api': { target: 'http://127.0.0.1:3000' } }

// Each chunk is named in the first script, with every page that needs it: what all visits load is one, and so is
// what the first page needs beyond it.
const groups = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: homeChunk, priority: 1, includeDependenciesRecursively: false },
]

// No inline script and no data: asset leaves the build, so that script-src 'self' holds.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: api },
  preview: { host: '127.0.0.1', proxy: api },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
