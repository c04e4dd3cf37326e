import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
const to = { '/api': { target: 'http://127.0.0.1:3007', headers: { origin: 'http://127.0.0.1:3007' }, changeOrigin: true } }
export default defineConfig({ root: import.meta.dirname, plugins: [react()], preview: { host: '127.0.0.1', port: 3017, proxy: to },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, outDir: '/tmp/weblook/dist', emptyOutDir: true } })
