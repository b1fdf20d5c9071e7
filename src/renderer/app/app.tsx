import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createQueryClient } from '#renderer/host/query-client.ts'
import { cssVariablesResolver, theme } from '#renderer/ui/theme.ts'
import { router } from './router.tsx'

const queryClient = createQueryClient()
const colorSchemeManager = localStorageColorSchemeManager({ key: 'qabyldau.colour-scheme' })

/** The page: look, answers, addresses. */
export function App() {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  )
}
