/** The program in Electron. Everything it does stands in `electron/run.ts`, where a test can see it. */
import * as electron from 'electron'
import { dirname, join } from 'node:path'
import { resourcesFolder } from '#adapters/shipped-data'
import { dataFolder } from './data-folder.ts'
import { runElectron } from './electron/run.ts'
import { listPageFiles } from './page-files.ts'
import { createRegisterClient } from './register-client.ts'

const asked = process.argv.find((word) => word.startsWith('--data='))?.slice('--data='.length)
const built = join(dirname(resourcesFolder()), 'out')

// Not awaited: Electron is not ready before this file has been loaded.
runElectron(electron, {
  folder: dataFolder(asked),
  preload: join(built, 'preload', 'index.cjs'),
  startRegister: (folder) => createRegisterClient({ folder, practice: false }),
  listFiles: () => listPageFiles(join(built, 'renderer')),
}).catch((error: unknown) => {
  electron.dialog.showErrorBox('Қабылдау', error instanceof Error ? error.message : String(error))
  electron.app.exit(1)
})
