// Runs before the first paint so that a person who chose dark never sees a white flash.
// A file of its own because the content security policy allows no inline script.
try {
  const chosen = localStorage.getItem('mantine-color-scheme-value')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  if (localStorage.getItem('holdfast.density') === '"compact"') document.documentElement.dataset.density = 'compact'
} catch {
  // Storage can be closed to us (private windows); the app then starts with its defaults.
}
