/** Paper is white: browsers leave grounds out, and the light letters of the dark theme would not be seen on it. */
export function printLight(): void {
  const { documentElement } = document
  let before: string | null = null
  addEventListener('beforeprint', () => {
    before = documentElement.getAttribute(SCHEME)
    documentElement.setAttribute(SCHEME, 'light')
  })
  addEventListener('afterprint', () => {
    if (before !== null) documentElement.setAttribute(SCHEME, before)
  })
}

const SCHEME = 'data-mantine-color-scheme'
