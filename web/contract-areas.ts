import type { Plugin } from 'vite'

const AREAS = 'contract-areas'

/**
 * The contract is one object of all areas; a page needs the schemas of those that it calls. For the build it becomes a
 * namespace of the same areas, which the bundler can take apart: each area comes with the pages that use it.
 */
export function contractAreas(): Plugin {
  let areas = ''
  return {
    name: AREAS,
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, from) => (id === AREAS && from ? { id: `${from}.areas.ts`, moduleSideEffects: false } : null),
    load: (id) => (id.endsWith('/contract/src/index.ts.areas.ts') ? areas : null),
    transform(code, id) {
      if (!id.endsWith('/contract/src/index.ts')) return null
      const imports = [...code.matchAll(/^import \{ (\w+) \} from ('\.\/[\w-]+\.ts')$/gm)]
      areas = imports.map(([, area, file]) => `export { ${area} } from ${file}`).join('\n')
      const door = imports.reduce((rest, [line]) => rest.replace(`${line}\n`, ''), code)
      const whole = /export const contract = \{[\w\s,]*\} as const/
      if (!whole.test(door))
        this.error('The contract is no longer one object of its areas: mend web/contract-areas.ts.')
      return { code: door.replace(whole, `export * as contract from '${AREAS}'`), map: null }
    },
  }
}
