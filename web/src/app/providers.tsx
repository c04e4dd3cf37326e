import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryClient } from '../lib/query-client.ts'
import { theme } from '../ui/theme.ts'
import { cssVariablesResolver } from '../ui/theme-variables.ts'
import { ToastStand } from '../ui/toast-stand.tsx'

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {children}
        <ToastStand />
      </QueryClientProvider>
    </MantineProvider>
  )
}
