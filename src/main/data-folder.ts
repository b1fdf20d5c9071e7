/** Where the register is kept when nobody says: the place that each system gives to the data of programs. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder asked for, else `QABYLDAU_DATA`, else the system's own place. Always a whole path. */
export function dataFolder(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  { platform = process.platform, home = homedir() }: { platform?: string; home?: string } = {},
): string {
  const given = asked ?? environment['QABYLDAU_DATA']
  if (given) return resolve(given)
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Qabyldau')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Qabyldau')
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'qabyldau')
}
