/** The shell around this page: the preload's bridge in Electron, the loopback host in a browser. */
import type { HostBridge } from '#contract/host-bridge'
import { createLoopbackBridge } from './loopback-bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload script, in Electron only. */
    readonly qabyldau?: HostBridge
  }
}

let bridge: HostBridge | undefined

/** The one bridge of this window. */
export function hostBridge(): HostBridge {
  bridge ??= window.qabyldau ?? createLoopbackBridge()
  return bridge
}
