import { ENV_SHAPE } from '../../server/src/platform/env.ts'

const BEGIN = '<!-- settings: made by npm run docs -->'
const END = '<!-- end of settings -->'

/** The README with its table of settings as env.ts has them. */
export function settingsTable(readme: string): string {
  const rows = Object.entries(ENV_SHAPE).map(
    ([name, schema]) => `| \`${name}\` | ${defaultOf(schema)} | ${schema.description ?? ''} |`,
  )
  const table = `${BEGIN}\n| setting | default | meaning |\n|---|---|---|\n${rows.join('\n')}\n${END}`
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from < 0 || to < 0) throw new Error('README.md lost the marks of its settings table.')
  return readme.slice(0, from) + table + readme.slice(to + END.length)
}

function defaultOf(schema: { readonly safeParse: (value: unknown) => { success: boolean; data?: unknown } }): string {
  const parsed = schema.safeParse(undefined)
  return parsed.success && parsed.data !== undefined ? `\`${parsed.data}\`` : '–'
}
