/** `host`: the browser host without a window of its own. Prints its address and serves until it is told to stop. */
import { hostTexts } from '#messages/host-texts'
import { dataFolder } from '../data-folder.ts'
import { startHost } from '../host.ts'
import { untilStopped } from '../until-stopped.ts'
import { type Command, Refused, WrongUsage, exitCodes, numberOf, textOf } from './command.ts'

export const command: Command = {
  options: { data: { type: 'string' }, port: { type: 'string' } },
  async run({ values, positionals }, io) {
    if (positionals.length > 0) throw new WrongUsage('too-many-arguments', { words: positionals.join(' ') })
    const folder = dataFolder(textOf(values, 'data'), io.environment)
    const port = numberOf(values, 'port', { least: 0, otherwise: 0 })
    const { start } = hostTexts[io.language]
    const host = await startHost({ folder, port }).catch((error: unknown) => {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      throw isTaken ? new Refused('port.taken', { port }) : error
    })
    if ('running' in host) {
      const { address } = host.running
      if (io.json) io.out(JSON.stringify({ alreadyRunning: true, address }))
      else io.tell(start.alreadyServes)
      if (!io.json && address !== null) io.out(address)
      return exitCodes.done
    }
    await host.ready()
    if (io.json) io.out(JSON.stringify({ alreadyRunning: false, address: host.address(), port: host.port }))
    else {
      io.tell(start.address)
      io.out(host.address())
      io.tell(start.stop)
    }
    await untilStopped(io.environment)
    await host.close()
    return exitCodes.done
  },
}
