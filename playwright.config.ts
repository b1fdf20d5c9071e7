import { defineConfig } from '@playwright/test'

/** One real host and one real register file per test; browsers are started with the flags of a closed network. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  // A build machine may stall for a moment; a test that needs its second try is told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  outputDir: 'test-results',
  use: {
    viewport: { width: 1280, height: 720 },
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['QABYLDAU_BROWSER'] ? { executablePath: process.env['QABYLDAU_BROWSER'] } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
