import type { Rolldown } from 'vite'

type Chunking = Pick<Rolldown.PluginContext, 'getModuleInfo'>

const own = (id: string) => id.includes('/web/src/') && !id.endsWith('.css')
const isHome = (id: string) => id.endsWith('/web/src/pages/my-day.tsx')

/** My day is where everybody begins: what it needs beyond the frame is one chunk instead of a dozen. */
export function homeChunk(id: string, graph: Chunking): 'home' | null {
  if (!own(id) || isHome(id)) return null
  const users = rootsOf(id, graph)
  return users.some(isHome) && !users.some((user) => graph.getModuleInfo(user)?.isEntry) ? 'home' : null
}

/** The pages and dialogs that cannot do without a module: whatever is loaded on its own and leads to it. */
function rootsOf(id: string, graph: Chunking): readonly string[] {
  const found = new Set([id])
  for (const at of found) for (const importer of graph.getModuleInfo(at)?.importers ?? []) found.add(importer)
  return [...found].filter((at) => {
    const module = graph.getModuleInfo(at)
    return module?.isEntry || (module?.dynamicImporters.length ?? 0) > 0
  })
}
