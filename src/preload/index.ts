/** The one bridge between a page and the program in Electron. It hands on plain values and decides nothing. */
import { contextBridge, ipcRenderer } from 'electron'
import type { HostBridge, HostEvent } from '#contract/host-bridge'

const bridge: HostBridge = {
  shell: 'electron',
  call: (request) => ipcRenderer.invoke('qabyldau:call', request),
  cancel: (commandId) => ipcRenderer.invoke('qabyldau:cancel', commandId),
  subscribe(listener) {
    const pass = (_event: unknown, event: HostEvent): void => listener(event)
    ipcRenderer.on('qabyldau:event', pass)
    return () => {
      ipcRenderer.removeListener('qabyldau:event', pass)
    }
  },
  print: (document) => ipcRenderer.invoke('qabyldau:print', document),
  save: (document) => ipcRenderer.invoke('qabyldau:save', document),
}

contextBridge.exposeInMainWorld('qabyldau', bridge)
