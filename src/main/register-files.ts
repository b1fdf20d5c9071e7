/** The store as the house asks for it: one file opened or made, with the state that it is in. */
import type { Log } from '#register/ports/surroundings'
import { type RegisterFile as StoreFile, openRegisterFile } from '#store/open-register'
import type { OpenedFile, RegisterFile, RegisterFiles } from './house.ts'

/** `now` answers a UTC instant. */
export function registerFiles({ now, log }: { readonly now: () => string; readonly log: Log }): RegisterFiles {
  const told = (entry: { readonly event: string }): void => log.write({ level: 'warn', ...entry })
  return {
    async open(path, key): Promise<OpenedFile> {
      const file = await openRegisterFile({ path, key, mode: 'open', now, log: told })
      const { state } = file
      return state === 'ready' || state === 'readOnly' ? { state, file: opened(file) } : { state }
    },
    create: async (path, key, { receiptKey, isPractice }) =>
      opened(
        await openRegisterFile({
          path,
          key,
          mode: 'create',
          now,
          log: told,
          isPractice,
          ...(receiptKey === undefined ? {} : { receiptKey }),
        }),
      ),
  }
}

function opened(file: StoreFile): RegisterFile {
  return {
    unitOfWork: file.unitOfWork,
    dataVersion: () => file.dataVersion(),
    verify: (vault, progress, signal) => file.verify(vault, progress, signal),
    close: async () => file.close(),
  }
}
